import type { CalendarMonth, CivilDate } from '../calendar/civil-date.ts';
import { type Day, dayOf } from '../calendar/day.ts';
import { anyMeets, type DaySpan, spansMeet, spanText } from '../calendar/day-span.ts';
import type { Span } from '../calendar/period.ts';
import { byDay } from '../dated.ts';
import {
  answerTo,
  type Decision,
  decision,
  type Truths,
  truthsOf,
  truthsUnlessOneFails,
  verdictOf,
} from '../decision.ts';
import type { SubsidyFacts } from '../facts/dossier.ts';
import { type Cents, NO_CENTS } from '../money.ts';
import { by } from '../order.ts';
import { type Timeline, timelineOf } from '../timeline/timeline.ts';
import type { Verdict } from '../verdict.ts';
import {
  type MonthSubject,
  monthSubject,
  type SubsidyCondition,
  type SubsidyRule,
} from './conditions.ts';
import { coveredDays, isCarriedOutIn } from './coverage.ts';
import { EXEMPTION_CODE } from './form-b-codes.ts';
import { subsidyConditions } from './kinds.ts';
import { livingWageOf, livingWagePeriods } from './living-wage.ts';
import {
  accountingArticles,
  type FormBCodes,
  formBCodes,
  rateOn,
  type SubsidyKind,
  subsidyOn,
} from './rates.ts';
import { studentDays } from './student.ts';
import { extensionWindow, firstWindow, secondChanceWindow } from './windows.ts';

export type SubsidyAnswer = 'due' | 'not-due';
type SubsidyVerdict = Verdict<SubsidyAnswer>;

/** Due when every condition holds; each row says which one is the first that does not. */
function allOf(
  kind: SubsidyKind,
  conditions: readonly SubsidyRule[],
): Decision<MonthSubject, SubsidyCondition, SubsidyAnswer> {
  const ids = conditions.map(({ id }) => id);
  const holding = (count: number) =>
    Object.fromEntries(ids.slice(0, count).map((id) => [id, true]));
  return decision({
    question: `subsidy-${kind}`,
    conditions,
    rows: [
      { when: holding(ids.length), then: 'due' },
      ...ids.map((id, at) => ({
        when: { ...holding(at), [id]: false },
        then: 'not-due' as const,
      })),
    ],
    outcomes: { due: 'met', 'not-due': 'not-met' },
  });
}

/** The four kinds of special subsidy as decisions over one month of one file. */
export const subsidyDecisions: Readonly<
  Record<SubsidyKind, Decision<MonthSubject, SubsidyCondition, SubsidyAnswer>>
> = {
  first: allOf('first', subsidyConditions.first),
  student: allOf('student', subsidyConditions.student),
  extension: allOf('extension', subsidyConditions.extension),
  'second-chance': allOf('second-chance', subsidyConditions['second-chance']),
};

/** What a centre may claim for one person and one month. */
export interface MonthClaim {
  readonly month: CalendarMonth;
  /** The kind that is due, null when none is. */
  readonly kind: SubsidyKind | null;
  /** The kind whose reasons are shown: the one that is due, else the one that comes nearest. */
  readonly considered: SubsidyKind;
  readonly verdict: SubsidyVerdict;
  /** The living wage of the days that count, in cents; 0 when nothing is due. */
  readonly baseCents: Cents;
  /** The subsidy in cents. */
  readonly subsidyCents: Cents;
  /**
   * The project code of form B: that of the kind that is due, 8 while an exemption runs and there is no project, null
   * when there is neither or the code is not known.
   */
  readonly code: string | null;
  readonly accountingArticle: string | null;
  /** The days of the month that count. */
  readonly days: readonly Span[];
}

/** The kind that comes nearest in a month in which none is due, so that its reasons are shown. */
function nearestKind({ timeline, month, on }: MonthSubject): SubsidyKind {
  if (isCarriedOutIn(timeline, 'study', month)) return 'student';
  const first = firstWindow(timeline, on);
  if (first === 'unknown' || first === null || month.from <= first.span.until) return 'first';
  const second = secondChanceWindow(timeline, on);
  if (second !== null && second !== 'unknown' && month.from >= second.span.from)
    return 'second-chance';
  const extension = extensionWindow(timeline, on);
  return extension !== null && extension !== 'unknown' && month.from <= extension.until
    ? 'extension'
    : 'second-chance';
}

/** The kinds in the order in which they go before each other; at most one is claimed for a month (SUB-1). */
const KINDS: readonly SubsidyKind[] = ['student', 'first', 'second-chance', 'extension'];

interface Considered {
  readonly considered: SubsidyKind;
  readonly truths: Truths;
}

/**
 * The kind that a month speaks of: the first that is due. One that is not yet known keeps its place, for what is
 * found out later may not turn a claim of one kind into another. All conditions of a kind must hold, so the first that
 * does not settles it.
 */
function consider(subject: MonthSubject): Considered {
  for (const considered of KINDS) {
    const truths = truthsUnlessOneFails(subsidyDecisions[considered], subject);
    if (truths !== undefined) return { considered, truths };
  }
  const considered = nearestKind(subject);
  return { considered, truths: truthsOf(subsidyDecisions[considered], subject) };
}

/**
 * The project code of form B for a kind, or null where it is not known: the second chance has no published code, and
 * whether a student has income from work decides between two.
 */
function codeOf(
  { facts, studies }: Timeline,
  kind: SubsidyKind,
  month: DaySpan,
  codes: FormBCodes,
): string | null {
  if (kind === 'second-chance') return facts.centre.secondChanceCode;
  if (kind !== 'student') return codes[kind];
  const accepted = studies
    .filter((study) => spansMeet(study, month))
    .map(({ study }) => study)
    .toSorted(by(({ from, id }) => `${from} ${id}`))
    .at(-1);
  if (accepted === undefined || accepted.incomeFromWork === 'unknown') return null;
  return accepted.incomeFromWork ? codes.studentWithIncome : codes.student;
}

/** Whether a reasoned exemption runs in a month with a living wage, in which no project is carried out (EXE-3). */
const isExempted = ({ timeline, month }: MonthSubject): boolean =>
  timeline.exemptions.some((span) => span.exemption.projectMotivated && spansMeet(span, month)) &&
  anyMeets(livingWagePeriods(timeline), month) &&
  !isCarriedOutIn(timeline, 'general', month) &&
  !isCarriedOutIn(timeline, 'study', month);

const articlesOn = byDay(accountingArticles);
const codesOn = byDay(formBCodes);

/** A claim with the truths of its conditions, whose reasons are not written out yet. */
export interface Claim extends Omit<MonthClaim, 'verdict' | 'days'> {
  readonly subject: MonthSubject;
  readonly truths: Truths;
  readonly days: readonly DaySpan[];
}

/** What may be claimed for a month of a timeline, for many files at once; see `claimOfMonth`. */
export function claimOn(timeline: Timeline, of: CalendarMonth, on: Day): Claim {
  const subject = monthSubject(timeline, of, on);
  const { timeline: known, month } = subject;
  const { considered, truths } = consider(subject);
  const rate = rateOn(month.from)?.value;
  const articles = articlesOn(month.from)?.value;
  const codes = codesOn(month.from)?.value;
  if (
    answerTo(subsidyDecisions[considered], truths) !== 'due' ||
    rate === undefined ||
    articles === undefined ||
    codes === undefined
  )
    return {
      subject,
      truths,
      month: of,
      kind: null,
      considered,
      baseCents: NO_CENTS,
      subsidyCents: NO_CENTS,
      code: isExempted(subject) ? EXEMPTION_CODE : null,
      accountingArticle: null,
      days: [],
    };
  const isStudent = considered === 'student';
  const days = isStudent ? studentDays(known, month) : coveredDays(known, 'general', month);
  const baseCents = livingWageOf(known, month, days);
  return {
    subject,
    truths,
    month: of,
    kind: considered,
    considered,
    baseCents,
    subsidyCents: subsidyOn(baseCents, rate),
    code: codeOf(known, considered, month, codes),
    accountingArticle: isStudent ? articles.student : articles.general,
    days,
  };
}

/** The claim with its reasons. */
export const claimWithReasons = (claim: Claim): MonthClaim => ({
  month: claim.month,
  kind: claim.kind,
  considered: claim.considered,
  baseCents: claim.baseCents,
  subsidyCents: claim.subsidyCents,
  code: claim.code,
  accountingArticle: claim.accountingArticle,
  verdict: verdictOf(subsidyDecisions[claim.considered], claim.subject, claim.truths),
  days: claim.days.map(spanText),
});

/**
 * What may be claimed for a month, judged on what is known on a day: subsidy or not, which kind, code, base, ten per
 * cent, accounting article, and why (SUB-1 to SUB-11, SUB-15). Before November 2016 nothing of article 43/2 is due.
 * Whether the project was mandatory plays no part in it (OBL-14).
 */
export const claimOfMonth = (
  facts: SubsidyFacts,
  month: CalendarMonth,
  on: CivilDate,
): MonthClaim => claimWithReasons(claimOn(timelineOf(facts), month, dayOf(on)));
