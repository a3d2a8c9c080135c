import type { CalendarMonth } from '../calendar/civil-date.ts';
import { type Day, textOf } from '../calendar/day.ts';
import { anyMeets, type DaySpan, spanHas } from '../calendar/day-span.ts';
import { signedOn } from '../contract/signed.ts';
import { type Condition, truth } from '../decision.ts';
import type { ProjectKind } from '../facts/contract.ts';
import { someOf } from '../order.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { FactUsed, Truth } from '../verdict.ts';
import { isCarriedOutIn } from './coverage.ts';
import { livingWagePeriods, monthSpan } from './living-wage.ts';
import { rateOn } from './rates.ts';
import { generalProjects, SUBSIDIES_FROM_DAY, studyProjects } from './signature.ts';

export type SubsidyCondition =
  | 'rate-in-force'
  | 'living-wage-in-month'
  | 'general-project-in-month'
  | 'study-project-in-month'
  | 'living-wage-at-signature'
  | 'earlier-subsidies-known'
  | 'inside-first-window'
  | 'under-25-at-signature'
  | 'no-second-chance-before'
  | 'inside-extension-window'
  | 'project-runs-through'
  | 'living-wage-runs-through'
  | 'extension-decided'
  | 'extension-reported'
  | 'first-subsidy-before'
  | 'no-student-subsidy-ever'
  | 'no-right-last-twelve-months'
  | 'inside-second-chance-window'
  | 'second-chance-decided'
  | 'partner-not-missing'
  | 'claimed-on-this-file';

/** One month of one file, as known on a day: the timeline holds nothing that came later. */
export interface MonthSubject {
  readonly timeline: Timeline;
  /** The first and the last day of the month. */
  readonly month: DaySpan;
  readonly on: Day;
}

/** A month of a file, with the file cut to what was known on the day. */
export function monthSubject(timeline: Timeline, of: CalendarMonth, on: Day): MonthSubject {
  return { timeline: timeline.knownOn(on), month: monthSpan(of), on };
}

export type SubsidyRule = Condition<MonthSubject, SubsidyCondition>;

/** The first and the last day of a window as facts, such as `firstWindow.from`. */
export const windowFacts = (name: string, { from, until }: DaySpan): FactUsed[] => [
  { fact: `${name}.from`, value: textOf(from) },
  { fact: `${name}.until`, value: textOf(until) },
];

/** The days of signature of the projects of a kind. */
export const signatureFacts = ({ timeline }: MonthSubject, kind: ProjectKind): FactUsed[] =>
  (kind === 'general' ? generalProjects : studyProjects)(timeline).map(({ contract }) => ({
    fact: 'contract.signedOn',
    value: signedOn(contract),
    record: contract.id,
  }));

/** Whether a month lies in a window of whole months; unknown while the window is. */
export const inside = (month: DaySpan, span: DaySpan | null | 'unknown'): Truth =>
  span === 'unknown' ? 'unknown' : truth(span !== null && spanHas(span, month.from));

/** Decisions on a subsidy of a kind. */
export const decisionsOf = ({ timeline }: MonthSubject, kind: 'extension' | 'second-chance') =>
  someOf(timeline.decisions, (decision) => decision.kind === kind);

export const decisionFacts = (
  subject: MonthSubject,
  kind: 'extension' | 'second-chance',
): FactUsed[] =>
  decisionsOf(subject, kind).map(({ id, decidedOn }) => ({
    fact: 'subsidyDecision.decidedOn',
    value: decidedOn,
    record: id,
  }));

/** Before the reform there was none of these subsidies; from 2028 the rate is only announced (SUB-13). */
export const rateInForce: SubsidyRule = {
  id: 'rate-in-force',
  citation: { rule: 'SUB-13', source: 'law', article: '43/2' },
  test: ({ month: { from } }) => {
    if (from < SUBSIDIES_FROM_DAY) return 'no';
    return rateOn(from) === undefined ? 'unknown' : 'yes';
  },
  reads: () => [],
};

export const livingWageInMonth: SubsidyRule = {
  id: 'living-wage-in-month',
  citation: { rule: 'SUB-1', source: 'law', article: '43/2' },
  test: ({ timeline, month }) => truth(anyMeets(livingWagePeriods(timeline), month)),
  reads: ({ timeline, month }) =>
    timeline.awards
      .filter(({ award, from }) => award.kind === 'living-wage' && from <= month.until)
      .flatMap(({ award: { id, from, until } }) => [
        { fact: 'award.from', value: from, record: id },
        { fact: 'award.until', value: until, record: id },
      ]),
};

export const projectInMonth = (kind: ProjectKind): SubsidyRule => ({
  id: kind === 'general' ? 'general-project-in-month' : 'study-project-in-month',
  citation: { rule: 'SUB-1', source: 'law', article: '43/2' },
  test: ({ timeline, month }) => truth(isCarriedOutIn(timeline, kind, month)),
  reads: (subject) => signatureFacts(subject, kind),
});

const partnerNotMissing: SubsidyRule = {
  id: 'partner-not-missing',
  citation: { rule: 'SUB-10', source: 'explanation' },
  test: ({ timeline: { couple } }) => {
    if (couple === null) return 'yes';
    if (couple === 'unknown') return 'unknown';
    if (couple.partnerMustHaveProject === false || couple.partnerHasProject === true) return 'yes';
    return couple.partnerMustHaveProject === 'unknown' || couple.partnerHasProject === 'unknown'
      ? 'unknown'
      : 'no';
  },
  reads: ({ timeline: { couple } }) =>
    couple === null || couple === 'unknown'
      ? [{ fact: 'couple', value: couple ?? false }]
      : [
          { fact: 'couple.partnerMustHaveProject', value: couple.partnerMustHaveProject },
          { fact: 'couple.partnerHasProject', value: couple.partnerHasProject },
        ],
};

const claimedOnThisFile: SubsidyRule = {
  id: 'claimed-on-this-file',
  citation: { rule: 'SUB-1', source: 'explanation' },
  test: ({ timeline: { couple } }) =>
    couple === 'unknown' ? 'unknown' : truth(couple?.claimedOn !== 'file-of-partner'),
  reads: ({ timeline: { couple } }) =>
    couple === null || couple === 'unknown'
      ? []
      : [{ fact: 'couple.claimedOn', value: couple.claimedOn }],
};

/** What every kind asks of a couple. */
export const ofTheCouple = [partnerNotMissing, claimedOnThisFile] as const;
