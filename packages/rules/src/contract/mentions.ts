import type { CivilDate } from '../calendar/civil-date.ts';
import { day } from '../calendar/civil-date.ts';
import { type Condition, truth } from '../decision.ts';
import { COSTS, type Contract } from '../facts/contract.ts';
import type { Dossier } from '../facts/dossier.ts';
import type { Finding, Truth, Verdict } from '../verdict.ts';

export type MentionId =
  | 'framework-agreement'
  | 'objectives'
  | 'action-areas'
  | 'commitments-of-centre'
  | 'commitments-of-person'
  | 'commitments-tied-to-objectives'
  | 'duration'
  | 'deadlines'
  | 'way-of-evaluating'
  | 'additional-aid'
  | 'incentive-bonus'
  | 'costs-of-training'
  | 'third-parties'
  | 'social-worker'
  | 'replacement'
  | 'fair-proportion'
  | 'whole-of-the-studies'
  | 'no-community-service';

interface Subject {
  readonly dossier: Dossier;
  readonly contract: Contract;
  /** The day whose law says what must be mentioned: the signature, else the day asked about. */
  readonly on: CivilDate;
}

/** A mention that the contract must hold; `appliesTo` says for which contracts, when not for all. */
interface Mention extends Omit<Condition<Subject, MentionId>, 'reads'> {
  readonly appliesTo?: (subject: Subject) => boolean;
}

/** From the publication of the annulment on no contract may hold community service (COM-2). */
const ANNULMENT = day('2018-08-01');

const hasCommitmentOf =
  (party: 'person' | 'centre') =>
  ({ contract }: Subject): Truth =>
    truth(contract.commitments.some((commitment) => commitment.party === party));

const decree11 = (rule: string) => ({ rule, source: 'decree', article: '11 §1' }) as const;
const decree11Aid = (rule: string) => ({ rule, source: 'decree', article: '11 §3' }) as const;

/** The mandatory mentions, in the order of a contract (CON-1 to CON-11). */
export const mentions: readonly Mention[] = [
  {
    id: 'framework-agreement',
    citation: { rule: 'CON-1', source: 'law', article: '11 §3; decree 10' },
    test: ({ contract }) => truth(contract.frameworkVersion !== null),
  },
  {
    id: 'objectives',
    citation: decree11('CON-2'),
    test: ({ contract }) => truth(contract.objectives.length > 0),
  },
  {
    id: 'action-areas',
    citation: decree11('CON-2'),
    test: ({ contract }) => truth(contract.actionAreas.length > 0),
  },
  {
    id: 'commitments-of-centre',
    citation: decree11('CON-2'),
    test: hasCommitmentOf('centre'),
  },
  {
    id: 'commitments-of-person',
    citation: decree11('CON-2'),
    test: hasCommitmentOf('person'),
  },
  {
    id: 'commitments-tied-to-objectives',
    citation: decree11('CON-2'),
    test: ({ contract }) =>
      truth(
        contract.commitments.length > 0 &&
          contract.commitments.every(
            ({ objective }) => objective !== null && contract.objectives.includes(objective),
          ),
      ),
  },
  {
    id: 'duration',
    citation: decree11('CON-3'),
    test: ({ contract }) => truth(contract.startsOn !== 'unknown' && contract.endsOn !== 'unknown'),
  },
  {
    id: 'deadlines',
    citation: decree11('CON-3'),
    test: ({ contract }) => truth(contract.deadlinesStated),
  },
  {
    id: 'way-of-evaluating',
    citation: decree11('CON-3'),
    test: ({ contract }) => truth(contract.evaluationStated),
  },
  {
    id: 'additional-aid',
    citation: decree11Aid('CON-4'),
    test: ({ contract }) => truth(contract.additionalAidStated),
  },
  {
    id: 'incentive-bonus',
    citation: decree11Aid('CON-4'),
    test: ({ contract }) => truth(contract.incentiveBonusStated),
  },
  {
    id: 'costs-of-training',
    citation: decree11Aid('CON-5'),
    appliesTo: ({ contract }) => contract.includesTraining !== false,
    // While it is not said whether there is training, the costs cannot be judged.
    test: ({ contract }) =>
      contract.includesTraining === 'unknown'
        ? 'unknown'
        : truth(COSTS.every((cost) => contract.costs[cost] !== 'unknown')),
  },
  {
    id: 'third-parties',
    citation: { rule: 'CON-7', source: 'law', article: '11 §3; decree 14' },
    appliesTo: ({ contract }) => contract.thirdParties.length > 0,
    test: ({ contract }) =>
      truth(
        contract.thirdParties.every(({ extentStated }) => extentStated) &&
          contract.commitments.some(({ party }) => party === 'third-party'),
      ),
  },
  {
    id: 'social-worker',
    citation: { rule: 'CON-8', source: 'decree', article: '16' },
    test: ({ contract }) => truth(contract.socialWorkerNamed),
  },
  {
    id: 'replacement',
    citation: { rule: 'CON-8', source: 'decree', article: '16' },
    test: ({ contract }) => truth(contract.replacementNamed),
  },
  {
    id: 'fair-proportion',
    citation: { rule: 'CON-9', source: 'law', article: '11 §1' },
    test: ({ contract }) => truth(contract.proportionWeighed),
  },
  {
    id: 'whole-of-the-studies',
    citation: { rule: 'STU-3', source: 'decree', article: '21' },
    appliesTo: ({ contract }) => contract.kind === 'study',
    test: ({ contract: { studiesEndOn, endsOn } }) =>
      studiesEndOn === 'unknown' || studiesEndOn === null || endsOn === 'unknown'
        ? 'unknown'
        : truth(endsOn === null || endsOn >= studiesEndOn),
  },
  {
    id: 'no-community-service',
    citation: { rule: 'COM-2', source: 'case-law', article: '86/2018' },
    appliesTo: ({ contract, on }) => contract.communityService && on >= ANNULMENT,
    test: () => 'no',
  },
];

export type MentionsAnswer = 'complete' | 'incomplete';

/**
 * Whether the contract holds every mandatory mention (CON): one finding a mention that applies, each with its
 * article. `missing` names the mentions that lack or are not known.
 */
export function contractMentions(
  dossier: Dossier,
  contract: Contract,
  on: CivilDate,
): Verdict<MentionsAnswer> {
  const subject = { dossier, contract, on };
  const findings: Finding[] = mentions
    .filter(({ appliesTo }) => appliesTo?.(subject) ?? true)
    .map(({ id, citation, test }) => ({
      condition: id,
      truth: test(subject),
      citation,
      facts: [],
    }));
  const lacking = findings.filter((finding) => finding.truth !== 'yes');
  const certainlyLacking = lacking.some((finding) => finding.truth === 'no');
  const answer =
    lacking.length === 0 ? 'complete' : certainlyLacking ? 'incomplete' : 'undetermined';
  return {
    question: 'contract-mentions',
    answer,
    outcome: answer === 'complete' ? 'met' : answer === 'incomplete' ? 'not-met' : 'undetermined',
    findings,
    missing: lacking.map(({ condition }) => condition),
  };
}
