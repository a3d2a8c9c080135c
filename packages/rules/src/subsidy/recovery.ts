import {
  addDays,
  type CalendarMonth,
  type CivilDate,
  earliest,
  lastOfMonth,
  monthOf,
} from '../calendar/civil-date.ts';
import { daysOf } from '../calendar/day-span.ts';
import { intersect, type Span, without } from '../calendar/period.ts';
import type { SubsidyFacts } from '../facts/dossier.ts';
import { subsidyFactsKnownOn } from '../known-on.ts';
import type { Cents } from '../money.ts';
import { timelineOf } from '../timeline/timeline.ts';
import type { Citation } from '../verdict.ts';
import { monthsBetween } from './ledger.ts';
import { withPartnerProject } from './ledger-acts.ts';
import { livingWageOf, monthSpan } from './living-wage.ts';
import { claimOfMonth, type MonthClaim } from './month.ts';
import { rateOn, type SubsidyKind, subsidyOn } from './rates.ts';

/** What an inspection found. */
export interface InspectionFinding {
  readonly on: CivilDate;
  /** The first day on which the project was not according to law, or on which the partner's project was missing. */
  readonly notCompliantFrom: CivilDate;
  /** The signature of the new compliant contract (or of the partner's); null while there is none. */
  readonly compliantAgainOn: CivilDate | null;
  /**
   * For a couple of whom both must have a project (SUB-10). True: that of one is missing. False: both are there and the
   * content of one only is wrong. Absent: not a question of the couple, or both contents are wrong.
   */
  readonly partnerMissing?: boolean;
}

export interface RecoveredMonth {
  readonly month: CalendarMonth;
  readonly kind: SubsidyKind;
  readonly accountingArticle: string | null;
  /** The days that were claimed and are taken back. */
  readonly days: readonly Span[];
  /** The claim of the month, what of it is repaid, and what is kept, in cents. */
  readonly claimedCents: Cents;
  readonly repayCents: Cents;
  readonly keptCents: Cents;
}

export interface Recovery {
  readonly answer: 'repay' | 'keep' | 'undetermined';
  readonly citation: Citation;
  readonly months: readonly RecoveredMonth[];
  readonly repayCents: Cents;
  /** Months of the period of which it is not known whether the subsidy was due at all. */
  readonly undetermined: readonly CalendarMonth[];
  /** True while no compliant contract is signed: what is claimed after the day will be repaid too. */
  readonly runsOn: boolean;
}

const NOT_COMPLIANT: Citation = { rule: 'INS-2', source: 'explanation' };
const OF_THE_COUPLE: Citation = { rule: 'SUB-10', source: 'explanation' };

type Ground = Pick<Recovery, 'answer' | 'citation'>;

/** Whether a finding takes the subsidy back (INS-2), and what being a couple changes about it (SUB-10). */
function groundOf({ couple }: SubsidyFacts, partnerMissing: boolean | undefined): Ground {
  if (partnerMissing === undefined) return { answer: 'repay', citation: NOT_COMPLIANT };
  const bothMust = couple === 'unknown' ? 'unknown' : (couple?.partnerMustHaveProject ?? false);
  if (bothMust === 'unknown') return { answer: 'undetermined', citation: OF_THE_COUPLE };
  if (bothMust) return { answer: partnerMissing ? 'repay' : 'keep', citation: OF_THE_COUPLE };
  // The partner owes no project: a missing one takes nothing back, and wrong content is that of this person.
  return partnerMissing
    ? { answer: 'keep', citation: OF_THE_COUPLE }
    : { answer: 'repay', citation: NOT_COMPLIANT };
}

/** The subsidy of some days of a month that is due, in cents: the two amounts from which `claimOfMonth` makes its own. */
export function subsidyOfDays(
  facts: SubsidyFacts,
  month: CalendarMonth,
  days: readonly Span[],
): Cents {
  const whole = monthSpan(month);
  const rate = rateOn(whole.from)?.value ?? 0;
  return subsidyOn(livingWageOf(timelineOf(facts), whole, days.map(daysOf)), rate);
}

function takenBack(facts: SubsidyFacts, claim: MonthClaim, period: Span): RecoveredMonth[] {
  const { month, kind, accountingArticle, subsidyCents } = claim;
  const days = claim.days.flatMap((span) => intersect(span, period) ?? []);
  if (kind === null || days.length === 0) return [];
  const kept = claim.days.flatMap((span) => without(span, [period]));
  const keptCents = subsidyOfDays(facts, month, kept);
  const repayCents = (subsidyCents - keptCents) as Cents;
  return [
    { month, kind, accountingArticle, days, claimedCents: subsidyCents, repayCents, keptCents },
  ];
}

/**
 * The months and cents to repay after a finding of the inspection: the special subsidies of the days from the first day
 * that was not according to law until the day before a compliant contract was signed (INS-2), up to the month of `on`;
 * part months by days, as they were claimed (SUB-15). A partner's project that is missing takes back the whole ten per
 * cent, not half; wrong content of one only takes back nothing (SUB-10).
 */
export function recovery(dossier: SubsidyFacts, finding: InspectionFinding): Recovery {
  const { on, notCompliantFrom, compliantAgainOn, partnerMissing } = finding;
  // A missing project was taken to be there when the months were claimed.
  const facts = subsidyFactsKnownOn(
    partnerMissing === true ? withPartnerProject(dossier) : dossier,
    on,
  );
  const { answer, citation } = groundOf(facts, partnerMissing);
  const end = lastOfMonth(on);
  const until = compliantAgainOn === null ? end : earliest(end, addDays(compliantAgainOn, -1));
  const period = { from: notCompliantFrom, until };
  const hit =
    answer === 'keep' || until < notCompliantFrom
      ? []
      : monthsBetween(monthOf(notCompliantFrom), monthOf(until)).map((month) =>
          claimOfMonth(facts, month, on),
        );
  const months = answer === 'repay' ? hit.flatMap((row) => takenBack(facts, row, period)) : [];
  const undetermined = hit
    .filter(({ verdict, kind }) =>
      kind === null ? verdict.answer === 'undetermined' : answer === 'undetermined',
    )
    .map(({ month }) => month);
  const ofNothing = undetermined.length > 0 ? 'undetermined' : 'keep';
  return {
    answer: months.length > 0 ? 'repay' : ofNothing,
    citation,
    months,
    repayCents: months.reduce((sum, { repayCents }) => sum + repayCents, 0) as Cents,
    undetermined,
    runsOn: answer !== 'keep' && (compliantAgainOn === null || compliantAgainOn > on),
  };
}
