import {
  addDays,
  type CalendarMonth,
  type CivilDate,
  day,
  lastOfMonth,
} from '../calendar/civil-date.ts';
import type { Span } from '../calendar/period.ts';
import { type Dated, inForce } from '../dated.ts';

/** The terms for telling the minister, in days after the end of the month of the decision (NOV-3, law art. 21 §6). */
interface ReportingTerms {
  /** The decision goes to the minister within so many days. */
  readonly sendWithin: number;
  /** Sent later than so many days, costs are lost; null where lateness cost nothing yet. */
  readonly lossAfter: number | null;
}

/** By the day of the decision. */
export const reportingTerms: readonly Dated<ReportingTerms>[] = [
  {
    from: day('2002-10-01'),
    until: day('2006-09-30'),
    value: { sendWithin: 8, lossAfter: null },
    source: 'Law of 26 May 2002, art. 21 §6; the loss is for decisions since 1 October 2006',
  },
  {
    from: day('2006-10-01'),
    value: { sendWithin: 8, lossAfter: 45 },
    source: 'Law of 26 May 2002, art. 21 §6; Primabook, terugbetalingsprocedure wet RMI',
  },
];

/** The last day on which a decision of a month goes to the minister, and the last on which lateness costs nothing. */
export interface ReportingWindow {
  readonly sendBy: CivilDate;
  readonly noLossUntil: CivilDate | null;
}

/** By when the decisions of a month go to the minister; undefined before the law existed. */
export function reportingWindow(month: CalendarMonth): ReportingWindow | undefined {
  const end = lastOfMonth(month);
  const terms = inForce(reportingTerms, end)?.value;
  if (terms === undefined) return undefined;
  return {
    sendBy: addDays(end, terms.sendWithin),
    noLossUntil: terms.lossAfter === null ? null : addDays(end, terms.lossAfter),
  };
}

/**
 * The days whose costs are lost because a decision of a month was sent late: from the 45th day after the end of that
 * month to the day of sending, never the days before. Whether the day of sending itself is lost is not said; it is
 * counted here, the careful reading. Undefined when nothing is lost.
 */
export function lostPeriod(month: CalendarMonth, sentOn: CivilDate): Span | undefined {
  const from = reportingWindow(month)?.noLossUntil ?? null;
  return from === null || sentOn <= from ? undefined : { from, until: sentOn };
}

/** Under the law of 2 April 1965 forms B1 and B2 arrive within so many days of the first day of the aid (PR-03). */
const DAYS_UNDER_LAW_OF_1965 = 45;

/** The last day for form B1 or B2, counted from the day from which the aid is granted, not from the session. */
export const socialAidFormBy = (grantedFrom: CivilDate): CivilDate =>
  addDays(grantedFrom, DAYS_UNDER_LAW_OF_1965);
