import {
  type CalendarMonth,
  type CivilDate,
  firstOfMonth,
  lastOfMonth,
} from '../calendar/civil-date.ts';
import { covers, type Span } from '../calendar/period.ts';
import { signedOn } from '../contract/signed.ts';
import { inForce } from '../dated.ts';
import { type Condition, truth } from '../decision.ts';
import type { ProjectKind } from '../facts/contract.ts';
import type { SubsidyFacts } from '../facts/dossier.ts';
import type { FactUsed, Truth } from '../verdict.ts';
import { coveredDays } from './coverage.ts';
import { livingWageDaysIn } from './living-wage.ts';
import { subsidyRates } from './rates.ts';
import { SUBSIDIES_FROM, signedContracts } from './signature.ts';

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

/** One month of one file, as known on a day: the facts hold nothing that came later. */
export interface MonthSubject {
  readonly dossier: SubsidyFacts;
  readonly month: CalendarMonth;
  readonly on: CivilDate;
}

export type SubsidyRule = Condition<MonthSubject, SubsidyCondition>;

/** The first and the last day of a window as facts, such as `firstWindow.from`. */
export const windowFacts = (name: string, span: Span): FactUsed[] => [
  { fact: `${name}.from`, value: span.from },
  { fact: `${name}.until`, value: span.until },
];

/** The days of signature of the projects of a kind. */
export const signatureFacts = ({ dossier }: MonthSubject, kind: ProjectKind): FactUsed[] =>
  signedContracts(dossier, kind).map(({ contract }) => ({
    fact: 'contract.signedOn',
    value: signedOn(contract),
    record: contract.id,
  }));

/** Whether a month lies in a window of whole months; unknown while the window is. */
export const inside = (month: CalendarMonth, span: Span | null | 'unknown'): Truth =>
  span === 'unknown' ? 'unknown' : truth(span !== null && covers(span, firstOfMonth(month)));

/** Decisions on a subsidy of a kind. */
export const decisionsOf = ({ dossier }: MonthSubject, kind: 'extension' | 'second-chance') =>
  dossier.subsidyDecisions.filter((decision) => decision.kind === kind);

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
  test: ({ month }) => {
    if (firstOfMonth(month) < SUBSIDIES_FROM) return 'no';
    return inForce(subsidyRates, firstOfMonth(month)) === undefined ? 'unknown' : 'yes';
  },
  reads: () => [],
};

export const livingWageInMonth: SubsidyRule = {
  id: 'living-wage-in-month',
  citation: { rule: 'SUB-1', source: 'law', article: '43/2' },
  test: ({ dossier, month }) => truth(livingWageDaysIn(dossier, month).length > 0),
  reads: ({ dossier, month }) =>
    dossier.awards
      .filter((award) => award.from <= lastOfMonth(month) && award.kind === 'living-wage')
      .flatMap(({ id, from, until }) => [
        { fact: 'award.from', value: from, record: id },
        { fact: 'award.until', value: until, record: id },
      ]),
};

export const projectInMonth = (kind: ProjectKind): SubsidyRule => ({
  id: kind === 'general' ? 'general-project-in-month' : 'study-project-in-month',
  citation: { rule: 'SUB-1', source: 'law', article: '43/2' },
  test: ({ dossier, month, on }) => truth(coveredDays(dossier, kind, month, on).length > 0),
  reads: (subject) => signatureFacts(subject, kind),
});

const partnerNotMissing: SubsidyRule = {
  id: 'partner-not-missing',
  citation: { rule: 'SUB-10', source: 'explanation' },
  test: ({ dossier: { couple } }) => {
    if (couple === null) return 'yes';
    if (couple === 'unknown') return 'unknown';
    if (couple.partnerMustHaveProject === false || couple.partnerHasProject === true) return 'yes';
    return couple.partnerMustHaveProject === 'unknown' || couple.partnerHasProject === 'unknown'
      ? 'unknown'
      : 'no';
  },
  reads: ({ dossier: { couple } }) =>
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
  test: ({ dossier: { couple } }) =>
    couple === 'unknown' ? 'unknown' : truth(couple?.claimedOn !== 'file-of-partner'),
  reads: ({ dossier: { couple } }) =>
    couple === null || couple === 'unknown'
      ? []
      : [{ fact: 'couple.claimedOn', value: couple.claimedOn }],
};

/** What every kind asks of a couple. */
export const ofTheCouple = [partnerNotMissing, claimedOnThisFile] as const;
