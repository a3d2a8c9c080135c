import { expect, it } from 'vitest';
import { patched } from './json-patch.ts';

const file = {
  couple: null,
  contracts: [{ id: 'contract-1', endedOn: null }, { id: 'contract-2' }],
};
const change = (op: 'add' | 'replace', path: string) => patched(file, [{ op, path, value: 'new' }]);
const [one, two] = file.contracts;

it('replaces and adds where the path leads', () => {
  expect(change('replace', '/couple')).toEqual({ ...file, couple: 'new' });
  expect(change('add', '/household')).toEqual({ ...file, household: 'new' });
  expect(change('replace', '/contracts/1')).toEqual({ ...file, contracts: [one, 'new'] });
  expect(change('add', '/contracts/1')).toEqual({ ...file, contracts: [one, 'new', two] });
  expect(change('add', '/contracts/-')).toEqual({ ...file, contracts: [one, two, 'new'] });
  expect(change('replace', '/contracts/0/endedOn')).toEqual({
    ...file,
    contracts: [{ id: 'contract-1', endedOn: 'new' }, two],
  });
});

it.each([
  '/household',
  '/contracts/2',
  '/contracts/-',
  '/couple/claimedOn',
  '/contracts/1/endedOn',
])('does not replace %s, which is not there', (path) => {
  expect(() => change('replace', path)).toThrow(`there is no ${path}`);
});
