import fc from 'fast-check';
import { addDays, type CivilDate, day } from '../src/calendar/index.ts';

export const START = day('2016-06-01');

/** A day; firsts and ends of months come often, since edges are where rules go wrong. */
export const edgy = (arbitrary: fc.Arbitrary<CivilDate>): fc.Arbitrary<CivilDate> =>
  fc
    .tuple(arbitrary, fc.constantFrom('as it is', 'as it is', 'first', 'end'))
    .map(([date, where]) => {
      const first = day(`${date.slice(0, 7)}-01`);
      if (where === 'first') return first;
      return where === 'end' ? addDays(first, -1) : date;
    });

/** A day between mid-2016 and 2028. */
export const anyDay: fc.Arbitrary<CivilDate> = edgy(
  fc.integer({ min: 0, max: 4200 }).map((offset) => addDays(START, offset)),
);

/** The gaps and lengths around which the law turns: a day, three months, a year. */
export const gap = fc.constantFrom(1, 2, 20, 91, 92, 93, 200, 365, 366, 367, 500);
export const length = fc.constantFrom(10, 30, 90, 150, 364, 365, 366, 400, 730, 800);

interface Stretch {
  readonly from: CivilDate;
  readonly until: CivilDate | null;
}

/** Rights that follow on each other with gaps; the last one may run on. */
export const stretches: fc.Arbitrary<Stretch[]> = fc
  .tuple(
    edgy(fc.integer({ min: 0, max: 1500 }).map((offset) => addDays(START, offset))),
    fc.array(fc.tuple(gap, length), { minLength: 1, maxLength: 4 }),
    fc.boolean(),
  )
  .map(([start, parts, runsOn]) => {
    let from = start;
    return parts.map(([pause, days], at) => {
      const last = addDays(from, days);
      const stretch = { from, until: runsOn && at === parts.length - 1 ? null : last };
      from = addDays(last, pause);
      return stretch;
    });
  });
