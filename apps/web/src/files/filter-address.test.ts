import { describe, expect, it } from 'vitest';
import { addressOf, chosenCount, filterHref, filterOf } from './filter-address.ts';

const whole = {
  zoek: 'janssen',
  van: 'team',
  doen: 'evaluate',
  termijn: 'te-laat',
  recht: 'living-wage',
  stap: 'opvolging',
  zonder: 'werker',
  orde: 'termijn',
} as const;

describe('a filter in an address', () => {
  it('goes there and back', () => {
    const filter = filterOf(whole);
    expect(addressOf(filter)).toEqual(whole);
    expect(filterOf(addressOf(filter))).toEqual(filter);
    expect(chosenCount(filter)).toBe(5);
    expect(filterHref(filter)).toBe(
      '/dossiers?zoek=janssen&van=team&doen=evaluate&termijn=te-laat&recht=living-wage&stap=opvolging&zonder=werker&orde=termijn',
    );
  });

  it.each([
    ['termijn', 'due'],
    ['beweging', 'moved'],
    ['stil', 'still'],
  ] as const)('knows the order %s', (orde, order) => {
    expect(filterOf({ orde }).order).toBe(order);
    expect(addressOf(filterOf({ orde })).orde).toBe(orde);
  });

  it('is the own files by name when nothing is said', () => {
    const filter = filterOf({});
    expect(filter).toMatchObject({ text: '', whose: 'mine', order: 'name', withoutWorker: false });
    expect(filterHref(filter)).toBe('/dossiers');
    expect(chosenCount(filter)).toBe(0);
  });

  it('leaves open what makes no sense', () => {
    const filter = filterOf({ van: 'nobody', doen: 'toString', recht: 'x', zoek: 'a'.repeat(999) });
    expect(filter).toEqual(filterOf({}));
  });
});
