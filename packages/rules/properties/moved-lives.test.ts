import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addCalendarMonths,
  addYears,
  type CalendarMonth,
  type CivilDate,
  day,
  isCivilDate,
} from '../src/calendar/index.ts';
import { type Dossier, dossier as dossierSchema } from '../src/facts/index.ts';
import { claimsOfMonths, signedOn } from '../src/index.ts';
import { anyLife } from './arbitrary-life.ts';
import { EVERYTHING_KNOWN, FIRST_MONTH, gist, PATIENT } from './claims.ts';

/** All days of a file changed; the schema reads it again, so a day that does not exist is an error. */
function withDays(life: Dossier, change: (date: CivilDate) => CivilDate): Dossier {
  const changed: unknown = JSON.parse(JSON.stringify(life), (_, value: unknown) =>
    typeof value === 'string' && isCivilDate(value) ? change(value) : value,
  );
  return dossierSchema.parse(changed);
}

/** The part of a life in which one law is in force: from the reform until so long before its end. */
function underOneLaw(life: Dossier, until: CivilDate): Dossier {
  const isInside = (date: CivilDate | null) =>
    date !== null && date >= '2016-11-01' && date <= until;
  return {
    ...life,
    awards: life.awards.filter(({ from, decidedOn }) => isInside(from) && isInside(decidedOn)),
    contracts: life.contracts.filter((contract) => isInside(signedOn(contract))),
    consultations: life.consultations.filter(({ firstSubsidy }) =>
      firstSubsidy === null || firstSubsidy === 'unknown' ? true : isInside(firstSubsidy.from),
    ),
    requests: [],
  };
}

describe('a life moved by whole years between two changes of the law', PATIENT, () => {
  it('by four years has the same answers four years later', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        const whole = underOneLaw(life, day('2023-12-31'));
        const moved = withDays(whole, (date) => addYears(date, 4));
        const months = 7 * 12 + 2;
        const before = claimsOfMonths(whole, FIRST_MONTH, months, EVERYTHING_KNOWN);
        const after = claimsOfMonths(
          moved,
          addCalendarMonths(FIRST_MONTH, 48),
          months,
          addYears(EVERYTHING_KNOWN, 4),
        );
        expect(after.map(gist)).toEqual(before.map(gist));
      }),
      { numRuns: 60 },
    );
  });

  it('by one to three years too, but for the leap day', () => {
    // 29 February has no day a year later: what stands around it goes a few days back, in order.
    const awayFromLeapDay = (date: CivilDate): CivilDate => {
      const inYear = date.slice(5);
      return '02-25' <= inYear && inYear <= '03-01' ? day(`${date.slice(0, 4)}-02-24`) : date;
    };
    const isFebruary = (of: CalendarMonth) => of.endsWith('-02');
    fc.assert(
      fc.property(anyLife, fc.integer({ min: 1, max: 3 }), (life, years) => {
        const whole = withDays(underOneLaw(life, day('2024-12-31')), awayFromLeapDay);
        const moved = withDays(whole, (date) => addYears(date, years));
        const months = 7 * 12 + 2;
        const before = claimsOfMonths(whole, FIRST_MONTH, months, EVERYTHING_KNOWN);
        const after = claimsOfMonths(
          moved,
          addCalendarMonths(FIRST_MONTH, 12 * years),
          months,
          addYears(EVERYTHING_KNOWN, years),
        );
        after.forEach((claim, at) => {
          const was = before[at];
          if (was === undefined) return;
          if (isFebruary(claim.month)) expect(claim.kind).toBe(was.kind);
          else expect(gist(claim)).toBe(gist(was));
        });
      }),
      { numRuns: 60 },
    );
  });
});
