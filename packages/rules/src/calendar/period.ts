import { addDays, type CivilDate, daysBetween, earliest, latest } from './civil-date.ts';

/** Whole days, both ends included; `until: null` runs on without a known end. */
export interface Period {
  readonly from: CivilDate;
  readonly until: CivilDate | null;
}

/** A period whose end is known. */
export interface Span extends Period {
  readonly until: CivilDate;
}

export const covers = (period: Period, on: CivilDate): boolean =>
  period.from <= on && (period.until === null || on <= period.until);

export const overlaps = (a: Period, b: Period): boolean =>
  (b.until === null || a.from <= b.until) && (a.until === null || b.from <= a.until);

/** The days that both have, or undefined when they share none. */
export function intersect(a: Span, b: Period): Span | undefined {
  const from = latest(a.from, b.from);
  const until = b.until === null ? a.until : earliest(a.until, b.until);
  return from <= until ? { from, until } : undefined;
}

/** The number of days, both ends included. */
export const lengthInDays = (span: Span): number => daysBetween(span.from, span.until) + 1;

/** Joins periods that touch or overlap; the result is in order of time and has a gap between each two. */
export function merge(periods: readonly Period[]): Period[] {
  const ordered = [...periods].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const joined: Period[] = [];
  for (const next of ordered) {
    const last = joined.at(-1);
    if (last === undefined) joined.push(next);
    else if (last.until === null) break;
    else if (next.from <= addDays(last.until, 1)) {
      const until = next.until === null ? null : latest(last.until, next.until);
      joined[joined.length - 1] = { from: last.from, until };
    } else joined.push(next);
  }
  return joined;
}

/** The days of `whole` that none of `holes` has. */
export function without(whole: Span, holes: readonly Period[]): Span[] {
  const left: Span[] = [];
  let from = whole.from;
  for (const hole of merge(holes)) {
    if (hole.from > whole.until) break;
    if (hole.until !== null && hole.until < from) continue;
    if (hole.from > from) left.push({ from, until: addDays(hole.from, -1) });
    if (hole.until === null) return left;
    from = latest(from, addDays(hole.until, 1));
  }
  if (from <= whole.until) left.push({ from, until: whole.until });
  return left;
}
