import {
  type Day,
  dayAfter,
  dayBefore,
  dayOf,
  earlier,
  endOf,
  endText,
  FOREVER,
  later,
  textOf,
} from './day.ts';
import type { Period, Span } from './period.ts';

/** Whole days as numbers, both ends included; what runs on ends at FOREVER. */
export interface DaySpan {
  readonly from: Day;
  readonly until: Day;
}

/** The numbers of a period. */
export const daysOf = ({ from, until }: Period): DaySpan => ({
  from: dayOf(from),
  until: endOf(until),
});

/** The texts of a span that ends. */
export const spanText = ({ from, until }: DaySpan): Span => ({
  from: textOf(from),
  until: textOf(until),
});

/** The texts of a span that may run on. */
export const periodText = ({ from, until }: DaySpan): Period => ({
  from: textOf(from),
  until: endText(until),
});

export const spanHas = ({ from, until }: DaySpan, on: Day): boolean => from <= on && on <= until;

export const spansMeet = (a: DaySpan, b: DaySpan): boolean =>
  a.from <= b.until && b.from <= a.until;

/** Whether any of some spans shares a day with another. */
export function anyMeets(spans: readonly DaySpan[], whole: DaySpan): boolean {
  for (const span of spans) if (spansMeet(span, whole)) return true;
  return false;
}

/** Sorts by the first day; two that begin together keep their order. */
export const inTime = (a: DaySpan, b: DaySpan): number => a.from - b.from;

/** The parts of some spans that lie inside another. */
export function within(spans: readonly DaySpan[], whole: DaySpan): DaySpan[] {
  const parts: DaySpan[] = [];
  for (const span of spans)
    if (spansMeet(span, whole))
      parts.push({ from: later(span.from, whole.from), until: earlier(span.until, whole.until) });
  return parts;
}

/** True when a span begins before or on the day after another ends: no day lies between. */
export const touches = (until: Day, from: Day): boolean =>
  until === FOREVER || from <= until || from === dayAfter(until);

/** Whether some spans are in order of time with a gap between each two. */
function areApart(spans: readonly DaySpan[]): boolean {
  let last: DaySpan | undefined;
  for (const span of spans) {
    if (last !== undefined && (span.from < last.from || touches(last.until, span.from)))
      return false;
    last = span;
  }
  return true;
}

/** Joins spans that touch or overlap; the result is in order of time and has a gap between each two. */
export function joined(spans: readonly DaySpan[]): readonly DaySpan[] {
  if (areApart(spans)) return spans;
  const parts: DaySpan[] = [];
  for (const span of spans.toSorted(inTime)) {
    const last = parts.at(-1);
    if (last === undefined || !touches(last.until, span.from)) parts.push(span);
    else parts[parts.length - 1] = { from: last.from, until: later(last.until, span.until) };
  }
  return parts;
}

/** The days of a span that none of `holes` has. */
export function minus(whole: DaySpan, holes: readonly DaySpan[]): DaySpan[] {
  if (holes.length === 0) return [whole];
  const left: DaySpan[] = [];
  let { from } = whole;
  for (const hole of joined(holes)) {
    if (hole.from > whole.until) break;
    if (hole.from > from) left.push({ from, until: dayBefore(hole.from) });
    if (hole.until >= whole.until) return left;
    from = later(from, dayAfter(hole.until));
  }
  left.push({ from, until: whole.until });
  return left;
}
