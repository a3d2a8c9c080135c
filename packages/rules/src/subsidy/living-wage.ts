import type { CalendarMonth } from '../calendar/civil-date.ts';
import { type Day, dayAfter, dayOf, endOfMonth, FOREVER, firstDayOf } from '../calendar/day.ts';
import { type DaySpan, joined, spanHas, within } from '../calendar/day-span.ts';
import { type Cents, roundHalfUp } from '../money.ts';
import { someOf } from '../order.ts';
import { byDecision } from '../timeline/spans.ts';
import { type AwardSpan, derived, type Timeline } from '../timeline/timeline.ts';

const livingWages = derived(({ awards }): readonly AwardSpan[] =>
  someOf(awards, ({ kind }) => kind === 'living-wage'),
);

/** The days on which this centre awards a living wage, joined where they touch. */
export const livingWagePeriods = derived((timeline) => joined(livingWages(timeline)));

export function monthSpan(of: CalendarMonth): DaySpan {
  const from = firstDayOf(of);
  return { from, until: endOfMonth(from) };
}

/** The monthly amount in force on a day, in cents: where awards overlap, that of the last decision. */
function amountOn(timeline: Timeline, on: Day): number {
  let holds: AwardSpan | undefined;
  for (const award of livingWages(timeline))
    if (spanHas(award, on) && (holds === undefined || byDecision(award, holds) > 0)) holds = award;
  let [since, cents] = [-1, 0];
  for (const { from, monthlyCents } of holds?.award.amounts ?? []) {
    const day = dayOf(from);
    if (since <= day && day <= on) [since, cents] = [day, monthlyCents];
  }
  return cents;
}

/** The first day after `on`, up to `until`, on which another amount may hold; the day after `until` when none does. */
function nextChange(timeline: Timeline, on: Day, until: Day): Day {
  let next = dayAfter(until);
  const see = (day: Day): void => {
    if (on < day && day < next) next = day;
  };
  for (const { from, until: end, award } of livingWages(timeline)) {
    // What ended before or begins later changes no amount in between.
    if (end < on || until < from) continue;
    see(from);
    if (end !== FOREVER) see(dayAfter(end));
    for (const amount of award.amounts) see(dayOf(amount.from));
  }
  return next;
}

/**
 * The living wage awarded for some days of one month, in cents. A part of a month counts by its calendar days
 * (SUB-15, a dated setting without a source); rounded half up once, at the end.
 */
export function livingWageOf(
  timeline: Timeline,
  { from: first, until: last }: DaySpan,
  spans: readonly DaySpan[],
): Cents {
  let centDays = 0;
  for (const { from, until } of spans)
    for (let at = from; at <= until; ) {
      const next = nextChange(timeline, at, until);
      // The days of one month follow each other, and so do their numbers.
      const days = (next > until ? until + 1 : next) - at;
      centDays += amountOn(timeline, at) * days;
      at = next;
    }
  return roundHalfUp(centDays, last - first + 1);
}

/** The days of a month on which a living wage is awarded. */
export const livingWageDaysIn = (timeline: Timeline, month: DaySpan): DaySpan[] =>
  within(livingWagePeriods(timeline), month);

/** Whether a living wage is awarded on a day, or begins later in the same month (SUB-3, FAQ-01). */
export function livingWageInMonthOf(timeline: Timeline, on: Day): boolean {
  const last = endOfMonth(on);
  for (const { from, until } of livingWagePeriods(timeline))
    if (from <= last && on <= until) return true;
  return false;
}
