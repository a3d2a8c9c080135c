import {
  addDays,
  ageOn,
  type CalendarMonth,
  type CivilDate,
  firstOfMonth,
  lastOfMonth,
} from '../calendar/civil-date.ts';
import { covers, type Span } from '../calendar/period.ts';
import { signedOn } from '../contract/signed.ts';
import { type Condition, truth } from '../decision.ts';
import { inForce } from '../dated.ts';
import type { SubsidyFacts } from '../facts/dossier.ts';
import { noRightIn, spellOn } from '../right/spell.ts';
import type { FactUsed } from '../verdict.ts';
import { subsidyRates } from './rates.ts';
import { coveredDays, runsThrough, SUBSIDIES_FROM, signedContracts } from './coverage.ts';
import { livingWageDaysIn, livingWageInMonthOf, livingWagePeriods } from './living-wage.ts';
import { extensionWindow, firstWindow, secondChanceWindow, yearBefore } from './windows.ts';

export type SubsidyCondition =
  | 'rate-in-force'
  | 'living-wage-in-month'
  | 'general-project-in-month'
  | 'study-project-in-month'
  | 'living-wage-at-signature'
  | 'earlier-subsidies-known'
  | 'inside-first-window'
  | 'under-25-at-signature'
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

/** One month of one file, as known on a day. */
export interface MonthSubject {
  readonly dossier: SubsidyFacts;
  readonly month: CalendarMonth;
  readonly on: CivilDate;
}

export type SubsidyRule = Condition<MonthSubject, SubsidyCondition>;

const spanFacts = (fact: string, span: Span): FactUsed[] => [
  { fact: `${fact}.from`, value: span.from },
  { fact: `${fact}.until`, value: span.until },
];

const contractFacts = ({ dossier, on }: MonthSubject, kind: 'general' | 'study'): FactUsed[] =>
  signedContracts(dossier, kind, on).map((contract) => ({
    fact: 'contract.signedOn',
    value: signedOn(contract),
    record: contract.id,
  }));

/** Whether a month lies in a window of whole months. */
const inside = (month: CalendarMonth, span: Span): boolean => covers(span, firstOfMonth(month));

/** The study contract whose days fall in the month. */
const studyContract = ({ dossier, month, on }: MonthSubject) =>
  signedContracts(dossier, 'study', on).findLast(
    (contract) => (signedOn(contract) ?? '') <= lastOfMonth(month),
  );

const livingWageInMonth: SubsidyRule = {
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

const projectInMonth = (kind: 'general' | 'study'): SubsidyRule => ({
  id: kind === 'general' ? 'general-project-in-month' : 'study-project-in-month',
  citation: { rule: 'SUB-1', source: 'law', article: '43/2' },
  test: ({ dossier, month, on }) => truth(coveredDays(dossier, kind, month, on).length > 0),
  reads: (subject) => contractFacts(subject, kind),
});

const earlierSubsidiesKnown: SubsidyRule = {
  id: 'earlier-subsidies-known',
  citation: { rule: 'NOV-5', source: 'policy' },
  test: ({ dossier, on }) => (firstWindow(dossier, on) === 'unknown' ? 'unknown' : 'yes'),
  reads: ({ dossier }) =>
    dossier.consultations.map(({ id, consultedOn }) => ({
      fact: 'consultation.consultedOn',
      value: consultedOn,
      record: id,
    })),
};

const insideFirstWindow: SubsidyRule = {
  id: 'inside-first-window',
  citation: { rule: 'SUB-2', source: 'law', article: '43/2 §1' },
  test: ({ dossier, month, on }) => {
    const window = firstWindow(dossier, on);
    return window === 'unknown'
      ? 'unknown'
      : truth(window !== null && inside(month, window.span));
  },
  reads: ({ dossier, on }) => {
    const window = firstWindow(dossier, on);
    return window === 'unknown' || window === null ? [] : spanFacts('firstWindow', window.span);
  },
};

const underTwentyFiveAtSignature: SubsidyRule = {
  id: 'under-25-at-signature',
  citation: { rule: 'SUB-5', source: 'law', article: '43/2 §2' },
  test: (subject) => {
    const contract = studyContract(subject);
    const signed = contract === undefined ? null : signedOn(contract);
    if (signed === null) return 'no';
    const { birthDate } = subject.dossier.person;
    return birthDate === 'unknown' ? 'unknown' : truth(ageOn(birthDate, signed) < 25);
  },
  reads: (subject) => [
    { fact: 'person.birthDate', value: subject.dossier.person.birthDate },
    ...contractFacts(subject, 'study'),
  ],
};

const livingWageAtSignature: SubsidyRule = {
  id: 'living-wage-at-signature',
  citation: { rule: 'SUB-5', source: 'law', article: '43/2 §2' },
  test: (subject) => {
    const contract = studyContract(subject);
    const signed = contract === undefined ? null : signedOn(contract);
    return truth(signed !== null && livingWageInMonthOf(subject.dossier, signed));
  },
  reads: (subject) => contractFacts(subject, 'study'),
};

const insideExtensionWindow: SubsidyRule = {
  id: 'inside-extension-window',
  citation: { rule: 'SUB-6', source: 'law', article: '43/2 §3' },
  test: ({ dossier, month, on }) => {
    const window = extensionWindow(dossier, on);
    return window === 'unknown' ? 'unknown' : truth(window !== null && inside(month, window));
  },
  reads: ({ dossier, on }) => {
    const window = extensionWindow(dossier, on);
    return window === 'unknown' || window === null ? [] : spanFacts('extensionWindow', window);
  },
};

const projectRunsThrough: SubsidyRule = {
  id: 'project-runs-through',
  citation: { rule: 'SUB-6', source: 'law', article: '43/2 §3' },
  test: ({ dossier, on }) => {
    const window = firstWindow(dossier, on);
    if (window === 'unknown') return 'unknown';
    if (window === null) return 'no';
    return truth(
      signedContracts(dossier, 'general', on).some(
        (contract) =>
          (signedOn(contract) ?? '') <= window.span.until &&
          runsThrough(dossier, contract, window.span.until),
      ),
    );
  },
  reads: (subject) => contractFacts(subject, 'general'),
};

const livingWageRunsThrough: SubsidyRule = {
  id: 'living-wage-runs-through',
  citation: { rule: 'SUB-6', source: 'law', article: '43/2 §3' },
  test: ({ dossier, on }) => {
    const window = firstWindow(dossier, on);
    if (window === 'unknown') return 'unknown';
    if (window === null) return 'no';
    const { until } = window.span;
    return truth(
      livingWagePeriods(dossier).some(
        (period) => covers(period, until) && covers(period, addDays(until, 1)),
      ),
    );
  },
  reads: ({ dossier }) =>
    dossier.awards.map(({ id, until }) => ({ fact: 'award.until', value: until, record: id })),
};

const decisionsOf = ({ dossier, on }: MonthSubject, kind: 'extension' | 'second-chance') =>
  dossier.subsidyDecisions.filter(
    (decision) => decision.kind === kind && decision.decidedOn <= on,
  );

const decisionFacts = (subject: MonthSubject, kind: 'extension' | 'second-chance'): FactUsed[] =>
  decisionsOf(subject, kind).map(({ id, decidedOn }) => ({
    fact: 'subsidyDecision.decidedOn',
    value: decidedOn,
    record: id,
  }));

const extensionDecided: SubsidyRule = {
  id: 'extension-decided',
  citation: { rule: 'SUB-6', source: 'law', article: '43/2 §3' },
  test: (subject) =>
    truth(
      decisionsOf(subject, 'extension').some(
        ({ reasoned, afterSocialInquiry, needEstablished }) =>
          reasoned && afterSocialInquiry && needEstablished,
      ),
    ),
  reads: (subject) => decisionFacts(subject, 'extension'),
};

const extensionReported: SubsidyRule = {
  id: 'extension-reported',
  citation: { rule: 'INS-4', source: 'decree', article: '60/2' },
  test: (subject) =>
    truth(decisionsOf(subject, 'extension').some(({ reportedOn }) => reportedOn !== null)),
  reads: (subject) => decisionFacts(subject, 'extension'),
};

const firstSubsidyBefore: SubsidyRule = {
  id: 'first-subsidy-before',
  citation: { rule: 'SUB-7', source: 'law', article: '43/2 §4' },
  test: ({ dossier, month, on }) => {
    const window = firstWindow(dossier, on);
    return window === 'unknown'
      ? 'unknown'
      : truth(window !== null && window.span.until < firstOfMonth(month));
  },
  reads: insideFirstWindow.reads,
};

const noStudentSubsidyEver: SubsidyRule = {
  id: 'no-student-subsidy-ever',
  citation: { rule: 'SUB-7', source: 'law', article: '43/2 §4' },
  test: (subject) => {
    if (signedContracts(subject.dossier, 'study', subject.on).length > 0) return 'no';
    const said = decisionsOf(subject, 'second-chance').map(
      ({ studentSubsidyEver }) => studentSubsidyEver,
    );
    return said.includes(true) ? 'no' : said.includes(false) ? 'yes' : 'unknown';
  },
  reads: (subject) => [
    ...contractFacts(subject, 'study'),
    ...decisionFacts(subject, 'second-chance'),
  ],
};

const noRightLastTwelveMonths: SubsidyRule = {
  id: 'no-right-last-twelve-months',
  citation: { rule: 'SUB-7', source: 'law', article: '43/2 §4' },
  test: ({ dossier, month }) => {
    const spell = spellOn(dossier, lastOfMonth(month));
    return spell === undefined ? 'no' : noRightIn(dossier, yearBefore(spell.from));
  },
  reads: ({ dossier }) =>
    dossier.awards.map(({ id, from }) => ({ fact: 'award.from', value: from, record: id })),
};

const insideSecondChanceWindow: SubsidyRule = {
  id: 'inside-second-chance-window',
  citation: { rule: 'SUB-7', source: 'law', article: '43/2 §4' },
  test: ({ dossier, month, on }) => {
    const window = secondChanceWindow(dossier, on);
    return truth(window !== null && inside(month, window.span));
  },
  reads: ({ dossier, on }) => {
    const window = secondChanceWindow(dossier, on);
    return window === null ? [] : spanFacts('secondChanceWindow', window.span);
  },
};

const secondChanceDecided: SubsidyRule = {
  id: 'second-chance-decided',
  citation: { rule: 'SUB-7', source: 'law', article: '43/2 §4' },
  test: (subject) =>
    truth(
      decisionsOf(subject, 'second-chance').some(
        ({ reasoned, needEstablished, reportedOn }) =>
          reasoned && needEstablished && reportedOn !== null,
      ),
    ),
  reads: (subject) => decisionFacts(subject, 'second-chance'),
};

const partnerNotMissing: SubsidyRule = {
  id: 'partner-not-missing',
  citation: { rule: 'SUB-10', source: 'explanation' },
  test: ({ dossier: { couple } }) => {
    if (couple === null) return 'yes';
    if (couple === 'unknown') return 'unknown';
    if (couple.partnerMustHaveProject === false || couple.partnerHasProject === true) return 'yes';
    return couple.partnerMustHaveProject === true && couple.partnerHasProject === false
      ? 'no'
      : 'unknown';
  },
  reads: ({ dossier: { couple } }) =>
    couple === null || couple === 'unknown'
      ? [{ fact: 'couple', value: couple }]
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

/** Before the reform there was none of these subsidies; from 2028 the rate is only announced (SUB-13). */
const rateInForce: SubsidyRule = {
  id: 'rate-in-force',
  citation: { rule: 'SUB-13', source: 'law', article: '43/2' },
  test: ({ month }) =>
    firstOfMonth(month) < SUBSIDIES_FROM
      ? 'no'
      : inForce(subsidyRates, firstOfMonth(month)) === undefined
        ? 'unknown'
        : 'yes',
  reads: () => [],
};

/** What every kind asks of a couple. */
const ofTheCouple = [partnerNotMissing, claimedOnThisFile] as const;

/** The conditions of each kind, in the order in which a jurist reads them; all must hold (SUB-1 to SUB-7, SUB-10). */
export const subsidyConditions = {
  first: [
    rateInForce,
    livingWageInMonth,
    projectInMonth('general'),
    earlierSubsidiesKnown,
    insideFirstWindow,
    ...ofTheCouple,
  ],
  student: [
    rateInForce,
    livingWageInMonth,
    projectInMonth('study'),
    underTwentyFiveAtSignature,
    livingWageAtSignature,
    ...ofTheCouple,
  ],
  extension: [
    rateInForce,
    livingWageInMonth,
    projectInMonth('general'),
    insideExtensionWindow,
    projectRunsThrough,
    livingWageRunsThrough,
    extensionDecided,
    extensionReported,
    ...ofTheCouple,
  ],
  'second-chance': [
    rateInForce,
    livingWageInMonth,
    projectInMonth('general'),
    firstSubsidyBefore,
    insideSecondChanceWindow,
    noStudentSubsidyEver,
    noRightLastTwelveMonths,
    secondChanceDecided,
    ...ofTheCouple,
  ],
} as const;
