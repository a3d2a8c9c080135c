import { expect, it } from 'vitest';
import { day } from './calendar/civil-date.ts';
import { inForce } from './dated.ts';

const table = [
  { from: day('2016-11-01'), until: day('2017-12-31'), value: 'a', source: 's' },
  { from: day('2019-01-01'), value: 'b', source: 's' },
];

it.each([
  ['2016-10-31', undefined],
  ['2016-11-01', 'a'],
  ['2017-12-31', 'a'],
  ['2018-01-01', undefined],
  ['2018-12-31', undefined],
  ['2019-01-01', 'b'],
  ['2999-01-01', 'b'],
] as const)('on %s the row is %s', (on, expected) => {
  expect(inForce(table, day(on))?.value).toBe(expected);
});
