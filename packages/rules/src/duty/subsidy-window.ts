import {
  addCalendarMonths,
  addDays,
  type CalendarMonth,
  type CivilDate,
  lastOfMonth,
  monthOf,
} from '../calendar/civil-date.ts';
import { type Day, dayOf } from '../calendar/day.ts';
import { type DaySpan, spanText } from '../calendar/day-span.ts';
import { answerTo } from '../decision.ts';
import type { Dossier } from '../facts/dossier.ts';
import { type Claim, claimOn, subsidyDecisions } from '../subsidy/month.ts';
import type { SubsidyKind } from '../subsidy/rates.ts';
import {
  daysOfWindow,
  extensionWindow,
  firstWindow,
  secondChanceWindow,
} from '../subsidy/windows.ts';
import { type Timeline, timelineOf } from '../timeline/timeline.ts';
import type { DueWindow } from '../verdict.ts';

/** How long before its last month a subsidy asks for attention, in days. */
const NOTICE_DAYS = 60;

interface Windowed {
  readonly rule: string;
  readonly step: string;
  readonly daysOf: (timeline: Timeline, on: Day) => DaySpan | null | 'unknown';
}

/** The kinds that have a window of twelve calendar months: their rule, how it is counted, where it lies. */
const WINDOWS: Partial<Record<SubsidyKind, Windowed>> = {
  first: {
    rule: 'SUB-2',
    step: 'last-month-of-first',
    daysOf: (timeline, on) => daysOfWindow(firstWindow(timeline, on)),
  },
  extension: { rule: 'SUB-6', step: 'last-month-of-extension', daysOf: extensionWindow },
  'second-chance': {
    rule: 'SUB-7',
    step: 'last-month-of-second-chance',
    daysOf: (timeline, on) => daysOfWindow(secondChanceWindow(timeline, on)),
  },
};

/** The kind that a month pays, or may pay once its rate is settled (SUB-13); null when it pays none. */
function kindPaid(timeline: Timeline, month: CalendarMonth, on: CivilDate): SubsidyKind | null {
  const { considered, truths } = claimOn(timeline, month, dayOf(on));
  return answerTo(subsidyDecisions[considered], truths) === 'not-due' ? null : considered;
}

/** The last month from one to another that a kind pays, as the file is known now. */
function lastPaid(
  timeline: Timeline,
  kind: SubsidyKind,
  [first, last]: readonly [CalendarMonth, CalendarMonth],
  on: CivilDate,
): CalendarMonth {
  let month = last;
  while (month > first && kindPaid(timeline, month, on) !== kind)
    month = addCalendarMonths(month, -1);
  return month;
}

/**
 * The end of the subsidy that is paid now: the last day of the last month in which its window of twelve calendar months
 * still pays (first SUB-2, extension SUB-6, second chance SUB-7), sooner where the project or the right ends sooner.
 * Null when nothing of the kind is paid now, or when another special subsidy follows without a gap. Who has the claim of
 * the month of the day gives it.
 */
export function subsidyEnd(
  dossier: Dossier,
  on: CivilDate,
  { month: today, kind }: Claim = claimOn(timelineOf(dossier), monthOf(on), dayOf(on)),
): DueWindow | null {
  const timeline = timelineOf(dossier);
  const windowed = kind === null ? undefined : WINDOWS[kind];
  const days = windowed?.daysOf(timeline, dayOf(on)) ?? null;
  if (kind === null || windowed === undefined || days === null || days === 'unknown') return null;
  const window = spanText(days);
  const last = lastPaid(timeline, kind, [today, monthOf(window.until)], on);
  if (kindPaid(timeline, addCalendarMonths(last, 1), on) !== null) return null;
  const until = lastOfMonth(last);
  const notice = addDays(until, -NOTICE_DAYS);
  return {
    from: notice,
    until,
    reminder: notice,
    calculation: { rule: windowed.rule, start: window.from, step: windowed.step },
  };
}
