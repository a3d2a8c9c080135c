import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { daysOfReceived, restOfSanction } from './carry-on.ts';
import { keptCase } from './testing.ts';

/** The case starts on 1 February 2026 for one month; another centre is competent from the tenth. */
const moved = { ...keptCase, otherCentreFrom: day('2026-02-10') };

describe('what remains of a sanction for a later centre (SAN-5)', () => {
  it.each([
    ['2026-02-09', {}, { from: '2026-02-10', until: '2026-02-28' }],
    ['2026-02-10', {}, { from: '2026-02-10', until: '2026-02-28' }],
    ['2026-02-20', {}, { from: '2026-02-20', until: '2026-02-28' }],
    ['2026-02-28', {}, { from: '2026-02-28', until: '2026-02-28' }],
    ['2026-03-01', {}, null],
    ['2026-02-20', { otherCentreFrom: null }, null],
    ['2026-02-20', { otherCentreFrom: 'unknown' }, null],
    ['2026-02-20', { wishedStart: null }, null],
    ['2026-02-20', { wishedLength: null }, null],
    ['2026-02-12', { wishedStart: day('2026-02-15') }, { from: '2026-02-15', until: '2026-03-14' }],
  ] as const)('from %s on, %j', (on, facts, rest) => {
    expect(restOfSanction({ ...moved, ...facts }, day(on))).toEqual(rest);
  });
});

describe('the days of a sanction of another centre', () => {
  const received = {
    id: 'received-1',
    receivedOn: day('2026-02-12'),
    decidedOn: day('2026-01-15'),
    from: day('2026-02-01'),
    until: day('2026-02-28'),
    competentFrom: day('2026-02-10'),
    chosenOn: null,
    carriedFrom: null,
  };
  it.each([
    [{}, { from: '2026-02-10', until: '2026-02-28' }],
    [{ competentFrom: day('2026-03-01') }, null],
    [{ chosenOn: day('2026-02-12') }, null],
    [
      { chosenOn: day('2026-02-12'), carriedFrom: day('2026-02-13') },
      { from: '2026-02-13', until: '2026-02-28' },
    ],
  ])('%j', (facts, days) => {
    expect(daysOfReceived({ ...received, ...facts })).toEqual(days);
  });
});
