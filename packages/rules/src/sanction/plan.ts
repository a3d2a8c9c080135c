import type { CivilDate } from '../calendar/civil-date.ts';
import { all, type Condition, decide, decision } from '../decision.ts';
import type { Citation, Truth, Verdict } from '../verdict.ts';
import { chain } from './chain.ts';
import {
  type CarryOnAnswer,
  carryOnVerdict,
  type LesseningAnswer,
  lesseningVerdict,
} from './course.ts';
import { type DeferralAnswer, deferralVerdict, lastDayOfDeferral } from './deferral.ts';
import {
  type LengthAnswer,
  type LongestSanction,
  lengthVerdict,
  longestSanction,
} from './length.ts';
import {
  caseFact,
  chosenStart,
  deferredAsAWhole,
  type SanctionCase,
  type SanctionSubject,
} from './sanction-case.ts';
import { type StartAnswer, type StartWindow, startVerdict, startWindow } from './start.ts';
import {
  commitmentOfContract,
  contractNotKept,
  decided,
  noLegitimateReason,
  notified,
  SANCTION_STEPS,
  type SanctionStep,
  type StepsAnswer,
  stepsVerdict,
} from './steps.ts';
import { lawStated } from './terms.ts';

export type SanctionCondition =
  | 'contract-not-kept'
  | 'law-stated'
  | 'sanction-possible'
  | 'decided'
  | 'steps-in-order'
  | 'length-allowed'
  | 'not-put-off'
  | 'start-possible'
  | 'notified';

export type SanctionAnswer =
  | 'other-kind'
  | 'not-stated'
  | 'not-possible'
  | 'not-yet'
  | 'put-off'
  | 'unlawful'
  | 'lawful';

/** Reads the answer of another question as a truth: yes and no by name, the rest is not known. */
const asTruth = (answer: string, yes: readonly string[], no: readonly string[]): Truth =>
  yes.includes(answer) ? 'yes' : no.includes(answer) ? 'no' : 'unknown';

const stepsTruth = (subject: SanctionSubject): Truth =>
  asTruth(stepsVerdict(subject).answer, ['steps-kept', 'to-notify'], ['steps-skipped']);

const NEVER_STARTS = ['deferral-runs', 'deferral-kept', 'without-conditions'];

/** A sanction that is put off as a whole has its own last day; any other keeps the ordinary window. */
function startTruth(subject: SanctionSubject): Truth {
  if (deferredAsAWhole(subject))
    return asTruth(
      deferralVerdict(subject).answer,
      ['may-be-carried-out', ...NEVER_STARTS],
      ['too-late'],
    );
  return asTruth(
    startVerdict(subject).answer,
    ['in-window', 'not-notified'],
    ['window-closed', 'too-early', 'too-late'],
  );
}

const notPutOff = (subject: SanctionSubject): Truth =>
  deferredAsAWhole(subject)
    ? asTruth(deferralVerdict(subject).answer, ['may-be-carried-out', 'too-late'], NEVER_STARTS)
    : 'yes';

const wishedStartFact = (subject: SanctionSubject) =>
  caseFact(subject, 'wishedStart', chosenStart(subject));

const conditions: readonly Condition<SanctionSubject, SanctionCondition>[] = [
  contractNotKept,
  lawStated,
  {
    id: 'sanction-possible',
    citation: { rule: 'SAN-1', source: 'law', article: '30 §2' },
    test: (subject) => all([commitmentOfContract.test(subject), noLegitimateReason.test(subject)]),
    reads: (subject) => caseFact(subject, 'legitimate', subject.of.legitimate),
  },
  decided,
  {
    id: 'steps-in-order',
    citation: { rule: 'SAN-1', source: 'law', article: '20, 21, 30 §2' },
    test: stepsTruth,
    reads: (subject) => caseFact(subject, 'formalNoticeOn', subject.of.formalNoticeOn),
  },
  {
    id: 'length-allowed',
    citation: { rule: 'SAN-2', source: 'law', article: '30 §2' },
    test: (subject) => asTruth(lengthVerdict(subject).answer, ['allowed'], ['too-long']),
    reads: (subject) => caseFact(subject, 'wishedLength', subject.of.wishedLength?.count ?? null),
  },
  {
    id: 'not-put-off',
    citation: { rule: 'SAN-4', source: 'law', article: '30 §2' },
    test: notPutOff,
    reads: (subject) => caseFact(subject, 'deferredOn', subject.of.deferral?.grantedOn ?? null),
  },
  {
    id: 'start-possible',
    citation: { rule: 'SAN-3', source: 'law', article: '30 §2' },
    test: startTruth,
    reads: wishedStartFact,
  },
  notified,
];

/** Whether a sanction, as it stands, is lawful (SAN-1 to SAN-6). */
export const sanctionLawful = decision<SanctionSubject, SanctionCondition, SanctionAnswer>({
  question: 'sanction',
  conditions,
  rows: chain<SanctionCondition, SanctionAnswer>(
    {},
    [
      ['contract-not-kept', false, 'other-kind'],
      ['law-stated', false, 'not-stated'],
      ['sanction-possible', false, 'not-possible'],
      ['decided', false, 'not-yet'],
      ['steps-in-order', false, 'unlawful'],
      ['length-allowed', false, 'unlawful'],
      ['not-put-off', false, 'put-off'],
      ['start-possible', false, 'unlawful'],
      ['notified', false, 'not-yet'],
    ],
    'lawful',
  ),
  outcomes: {
    'other-kind': 'not-applicable',
    'not-stated': 'undetermined',
    'not-possible': 'not-met',
    'not-yet': 'not-applicable',
    'put-off': 'not-applicable',
    unlawful: 'not-met',
    lawful: 'met',
  },
});

/** What the centre may do besides a sanction; the first is always to adapt the project (SAN-1). */
export type Alternative = 'adapt-the-project' | 'lessen-or-change';

/** A step that is missing, with the article that asks it. */
export interface MissingStep {
  readonly step: SanctionStep;
  readonly citation: Citation;
}

/** Everything the rules say of one case on one day. They never propose a sanction: the committee decides. */
export interface SanctionPlan {
  readonly alternatives: readonly [first: Alternative, ...others: Alternative[]];
  readonly lawful: Verdict<SanctionAnswer>;
  readonly steps: Verdict<StepsAnswer>;
  /** Empty where no sanction can follow: no step would mend that. */
  readonly missingSteps: readonly MissingStep[];
  readonly stepsToFindOut: readonly MissingStep[];
  /** What is still to be chosen before the decision says all it must. */
  readonly toChoose: readonly ('start' | 'length' | 'extent')[];
  readonly start: Verdict<StartAnswer>;
  readonly window: StartWindow;
  readonly length: Verdict<LengthAnswer>;
  readonly longest: LongestSanction | null;
  readonly deferral: Verdict<DeferralAnswer>;
  readonly lastDayOfDeferral: CivilDate | null;
  readonly lessening: Verdict<LesseningAnswer>;
  readonly carryOn: Verdict<CarryOnAnswer>;
}

/** The answers with which no sanction under article 30 §2 follows. */
const NO_SANCTION: readonly string[] = ['other-kind', 'not-stated', 'not-possible'];

function stepsThatAre(steps: Verdict<StepsAnswer>, wanted: Truth): MissingStep[] {
  if (NO_SANCTION.includes(steps.answer)) return [];
  return SANCTION_STEPS.flatMap((step) =>
    steps.findings
      .filter(({ condition, truth: found }) => condition === step && found === wanted)
      .map(({ citation }) => ({ step, citation })),
  );
}

/** Weighs one case on a day: lawful or not, what is missing, from when, how long, and what else may be done. */
export function planSanction(of: SanctionCase, on: CivilDate): SanctionPlan {
  const subject = { of, on };
  const steps = stepsVerdict(subject);
  const lessening = lesseningVerdict(subject);
  return {
    alternatives:
      lessening.answer === 'may-be-lessened'
        ? ['adapt-the-project', 'lessen-or-change']
        : ['adapt-the-project'],
    lawful: decide(sanctionLawful, subject),
    steps,
    missingSteps: stepsThatAre(steps, 'no'),
    stepsToFindOut: stepsThatAre(steps, 'unknown'),
    toChoose: [
      ...(chosenStart(subject) === null ? (['start'] as const) : []),
      ...(of.wishedLength === null ? (['length'] as const) : []),
      ...(of.extent === null ? (['extent'] as const) : []),
    ],
    start: startVerdict(subject),
    window: startWindow(subject),
    length: lengthVerdict(subject),
    longest: longestSanction(subject),
    deferral: deferralVerdict(subject),
    lastDayOfDeferral: lastDayOfDeferral(subject),
    lessening,
    carryOn: carryOnVerdict(subject),
  };
}
