import {
  type CalendarMonth,
  type CivilDate,
  daysBetween,
  firstOfMonth,
  lastOfMonth,
} from '../calendar/civil-date.ts';
import { intersect, lengthInDays, merge, type Period, type Span } from '../calendar/period.ts';
import type { SubsidyFacts } from '../facts/dossier.ts';
import type { Award } from '../facts/right.ts';
import { type Cents, roundHalfUp } from '../money.ts';

const livingWages = (dossier: SubsidyFacts): Award[] =>
  dossier.awards.filter(({ kind }) => kind === 'living-wage');

/** The days on which this centre awards a living wage, joined where they touch. */
export const livingWagePeriods = (dossier: SubsidyFacts): Period[] => merge(livingWages(dossier));

export const monthSpan = (of: CalendarMonth): Span => ({
  from: firstOfMonth(of),
  until: lastOfMonth(of),
});

/** The monthly amount in force on a day, in cents, or undefined when none is awarded. */
function amountOn(dossier: SubsidyFacts, on: CivilDate): Cents | undefined {
  const award = livingWages(dossier).findLast(
    ({ from, until }) => from <= on && (until === null || on <= until),
  );
  return award?.amounts.findLast(({ from }) => from <= on)?.monthlyCents;
}

/** The first days of each stretch with one amount inside a span. */
function changes(dossier: SubsidyFacts, span: Span): CivilDate[] {
  const days = new Set<CivilDate>([span.from]);
  for (const award of livingWages(dossier)) {
    for (const { from } of [award, ...award.amounts])
      if (span.from < from && from <= span.until) days.add(from);
  }
  return [...days].toSorted();
}

/**
 * The living wage awarded for some days of one month, in cents. A part of a month counts by its calendar days
 * (SUB-15, a dated setting without a source); rounded half up once, at the end.
 */
export function livingWageOf(
  dossier: SubsidyFacts,
  of: CalendarMonth,
  spans: readonly Span[],
): Cents {
  const whole = monthSpan(of);
  const daysOfMonth = lengthInDays(whole);
  let centDays = 0;
  for (const span of spans) {
    const starts = changes(dossier, span);
    starts.forEach((from, at) => {
      const next = starts[at + 1];
      const days =
        next === undefined ? lengthInDays({ from, until: span.until }) : daysBetween(from, next);
      centDays += (amountOn(dossier, from) ?? 0) * days;
    });
  }
  return roundHalfUp(centDays, daysOfMonth);
}

/** The days of a month on which a living wage is awarded. */
export const livingWageDaysIn = (dossier: SubsidyFacts, of: CalendarMonth): Span[] =>
  livingWagePeriods(dossier).flatMap((period) => intersect(monthSpan(of), period) ?? []);

/** Whether a living wage is awarded on a day, or begins later in the same month (SUB-3, FAQ-01). */
export const livingWageInMonthOf = (dossier: SubsidyFacts, on: CivilDate): boolean =>
  livingWagePeriods(dossier).some(
    ({ from, until }) => from <= lastOfMonth(on) && (until === null || on <= until),
  );
