import { expect, it } from 'vitest';
import { remember } from './remember.ts';

it('asks once for each file and day', () => {
  const asked: string[] = [];
  const length = remember((facts: { name: string }, on: string) => {
    asked.push(`${facts.name} ${on}`);
    return `${facts.name}-${on}`;
  });
  const [a, b] = [{ name: 'a' }, { name: 'b' }];
  expect([length(a, '1'), length(a, '1'), length(a, '2'), length(b, '1'), length(a, '1')]).toEqual([
    'a-1',
    'a-1',
    'a-2',
    'b-1',
    'a-1',
  ]);
  expect(asked).toEqual(['a 1', 'a 2', 'b 1']);
});
