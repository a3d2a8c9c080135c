import {
  type CalendarMonth,
  type CivilDate,
  firstOfMonth,
  monthOf,
} from '../calendar/civil-date.ts';
import type { Span } from '../calendar/period.ts';
import { inForce } from '../dated.ts';
import { type Decision, decide, decision } from '../decision.ts';
import type { SubsidyFacts } from '../facts/dossier.ts';
import { type Cents, NO_CENTS, roundHalfUp } from '../money.ts';
import type { Verdict } from '../verdict.ts';
import {
  type MonthSubject,
  type SubsidyCondition,
  type SubsidyRule,
  subsidyConditions,
} from './conditions.ts';
import { coveredDays } from './coverage.ts';
import { livingWageOf } from './living-wage.ts';
import { accountingArticles, formBCodes, type SubsidyKind, subsidyRates } from './rates.ts';
import { extensionWindow, firstWindow, secondChanceWindow } from './windows.ts';

export type SubsidyAnswer = 'due' | 'not-due';
export type SubsidyVerdict = Verdict<SubsidyAnswer>;

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
  /** The code of form B; null when nothing is due or the centre has not stated it (second chance). */
  readonly code: string | null;
  readonly accountingArticle: string | null;
  /** The days of the month that count. */
  readonly days: readonly Span[];
}

/** Which kind a month speaks of: studies first, then the window in which the month lies. */
function consideredKind(dossier: SubsidyFacts, month: CalendarMonth, on: CivilDate): SubsidyKind {
  if (coveredDays(dossier, 'study', month, on).length > 0) return 'student';
  const first = firstOfMonth(month);
  const firstSpan = firstWindow(dossier, on);
  if (firstSpan === 'unknown' || firstSpan === null || first <= firstSpan.span.until)
    return 'first';
  const second = secondChanceWindow(dossier, on);
  if (second !== null && first >= second.span.from) return 'second-chance';
  const extension = extensionWindow(dossier, on);
  return extension !== null && extension !== 'unknown' && first <= extension.until
    ? 'extension'
    : 'second-chance';
}

function codeOf(dossier: SubsidyFacts, kind: SubsidyKind, month: CalendarMonth, on: CivilDate) {
  const first = firstOfMonth(month);
  const codes = inForce(formBCodes, first)?.value;
  if (codes === undefined) return null;
  if (kind === 'second-chance') return dossier.centre.secondChanceCode;
  if (kind !== 'student') return codes[kind];
  const study = dossier.studies.findLast(
    ({ from, decidedOn }) => decidedOn <= on && monthOf(from) <= month,
  );
  return study?.incomeFromWork === true ? codes.studentWithIncome : codes.student;
}

/**
 * What may be claimed for a month, judged on what is known on a day: subsidy or not, which kind, code, base, ten per
 * cent, accounting article, and why (SUB-1 to SUB-11, SUB-15). Before November 2016 nothing of article 43/2 is due.
 */
export function claimOfMonth(
  dossier: SubsidyFacts,
  month: CalendarMonth,
  on: CivilDate,
): MonthClaim {
  const considered = consideredKind(dossier, month, on);
  const verdict = decide(subsidyDecisions[considered], { dossier, month, on });
  const rate = inForce(subsidyRates, firstOfMonth(month));
  const nothing = {
    month,
    kind: null,
    considered,
    verdict,
    baseCents: NO_CENTS,
    subsidyCents: NO_CENTS,
    code: null,
    accountingArticle: null,
    days: [],
  };
  if (verdict.answer !== 'due' || rate === undefined) return nothing;
  const days = coveredDays(dossier, considered === 'student' ? 'study' : 'general', month, on);
  const baseCents = livingWageOf(dossier, month, days);
  const articles = inForce(accountingArticles, firstOfMonth(month))?.value;
  return {
    ...nothing,
    kind: considered,
    baseCents,
    subsidyCents: roundHalfUp(baseCents * rate.value, 100),
    code: codeOf(dossier, considered, month, on),
    accountingArticle: (considered === 'student' ? articles?.student : articles?.general) ?? null,
    days,
  };
}
