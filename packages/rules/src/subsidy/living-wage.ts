import {
  addDays,
  type CalendarMonth,
  type CivilDate,
  daysBetween,
  firstOfMonth,
  lastOfMonth,
} from '../calendar/civil-date.ts';
import {
  covers,
  intersect,
  lengthInDays,
  merge,
  type Period,
  type Span,
} from '../calendar/period.ts';
import type { SubsidyFacts } from '../facts/dossier.ts';
import type { Award } from '../facts/right.ts';
import { type Cents, roundHalfUp } from '../money.ts';
import { by } from '../order.ts';

const livingWages = (dossier: SubsidyFacts): Award[] =>
  dossier.awards.filter(({ kind }) => kind === 'living-wage');

/** The days on which this centre awards a living wage, joined where they touch. */
export const livingWagePeriods = (dossier: SubsidyFacts): Period[] => merge(livingWages(dossier));

export const monthSpan = (of: CalendarMonth): Span => ({
  from: firstOfMonth(of),
  until: lastOfMonth(of),
});

/** The monthly amount in force on a day, in cents: where awards overlap, that of the last decision. */
function amountOn(facts: SubsidyFacts, on: CivilDate): number {
  const award = livingWages(facts)
    .filter((candidate) => covers(candidate, on))
    .toSorted(by(({ decidedOn, from, id }) => `${decidedOn} ${from} ${id}`))
    .at(-1);
  const amount = award?.amounts
    .filter(({ from }) => from <= on)
    .toSorted(by(({ from }) => from))
    .at(-1);
  return amount?.monthlyCents ?? 0;
}

/** The first days of each stretch with one amount inside a span. */
function changes(dossier: SubsidyFacts, span: Span): CivilDate[] {
  const days = new Set<CivilDate>([span.from]);
  for (const award of livingWages(dossier)) {
    const ends = award.until === null ? [] : [addDays(award.until, 1)];
    for (const from of [award.from, ...award.amounts.map((amount) => amount.from), ...ends])
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
      centDays += amountOn(dossier, from) * days;
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
