import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addWorkingDays,
  ageOn,
  type CivilDate,
  covers,
  dayOfMonth,
  daysBetween,
  firstOfMonth,
  isCivilDate,
  isWorkingDay,
  lastOfMonth,
  lengthInDays,
  merge,
  weekday,
  without,
} from '../src/calendar/index.ts';
import { anyDay } from './arbitrary-days.ts';

const count = fc.integer({ min: -3000, max: 3000 });
const span = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 400 }))
  .map(([from, length]) => ({ from, until: addDays(from, length) }));

describe('days', () => {
  it('added and taken away come back', () => {
    fc.assert(
      fc.property(anyDay, count, (date, days) => {
        const moved = addDays(date, days);
        expect(isCivilDate(moved)).toBe(true);
        expect(daysBetween(date, moved)).toBe(days);
        expect(addDays(moved, -days)).toBe(date);
        expect((((weekday(moved) - weekday(date) - days) % 7) + 7) % 7).toBe(0);
      }),
    );
  });

  it('keep the order of time', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0);
      }),
    );
  });
});

describe('months', () => {
  it('keep the day or clamp it, and keep the order of time', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: -60, max: 60 }), (a, b, months) => {
        const moved = addMonths(a, months);
        expect(isCivilDate(moved)).toBe(true);
        expect(dayOfMonth(moved) === dayOfMonth(a) || moved === lastOfMonth(moved)).toBe(true);
        expect(dayOfMonth(moved)).toBeLessThanOrEqual(dayOfMonth(a));
        if (a <= b) expect(moved <= addMonths(b, months)).toBe(true);
        expect(addMonths(firstOfMonth(a), months)).toBe(firstOfMonth(moved));
      }),
    );
  });

  it('three after a day is never past the third month', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const last = addMonths(date, 3);
        expect(daysBetween(date, last)).toBeGreaterThanOrEqual(89);
        expect(daysBetween(date, last)).toBeLessThanOrEqual(92);
      }),
    );
  });
});

it('age goes up by one on the birthday and never down', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 3000 }), (born, days) => {
      const on = addDays(born, days);
      const next = ageOn(born, addDays(on, 1));
      expect(next - ageOn(born, on)).toBeGreaterThanOrEqual(0);
      expect(next - ageOn(born, on)).toBeLessThanOrEqual(1);
      expect(ageOn(born, born)).toBe(0);
    }),
  );
});

it('a term in working days ends on one, with exactly that many after the start', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 15 }), (from, days) => {
      const last = addWorkingDays(from, days);
      expect(isWorkingDay(last)).toBe(true);
      let counted = 0;
      for (let date = addDays(from, 1); date <= last; date = addDays(date, 1))
        if (isWorkingDay(date)) counted += 1;
      expect(counted).toBe(days);
    }),
  );
});

describe('periods', () => {
  const inAny = (periods: readonly { from: CivilDate; until: CivilDate | null }[], on: CivilDate) =>
    periods.some((period) => covers(period, on));

  it('merged cover the same days, each once, with gaps between', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 5 }), anyDay, (spans, on) => {
        const merged = merge(spans);
        expect(inAny(merged, on)).toBe(inAny(spans, on));
        expect(merged.filter((period) => covers(period, on)).length).toBeLessThanOrEqual(1);
        expect(merge(spans.toReversed())).toEqual(merged);
        merged.forEach((period, at) => {
          const next = merged[at + 1];
          if (next !== undefined && period.until !== null)
            expect(addDays(period.until, 1) < next.from).toBe(true);
        });
      }),
    );
  });

  it('without holes cover what the holes leave', () => {
    fc.assert(
      fc.property(span, fc.array(span, { maxLength: 4 }), anyDay, (whole, holes, on) => {
        const left = without(whole, holes);
        expect(inAny(left, on)).toBe(covers(whole, on) && !inAny(holes, on));
        for (const part of left) expect(lengthInDays(part)).toBeGreaterThan(0);
      }),
    );
  });
});
