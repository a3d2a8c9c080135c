import type { CivilDate } from '../calendar/civil-date.ts';
import { type Condition, truth } from '../decision.ts';
import { COSTS, type Contract } from '../facts/contract.ts';
import type { Dossier } from '../facts/dossier.ts';
import type { Finding, Truth, Verdict } from '../verdict.ts';
import { COMMUNITY_SERVICE } from './community-service.ts';
import { mentionFacts } from './mention-facts.ts';

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
    // Costs that are all assigned are enough either way; else it has to be said whether there is training.
    test: ({ contract }) => {
      if (COSTS.every((cost) => contract.costs[cost] !== 'unknown')) return 'yes';
      return contract.includesTraining === 'unknown' ? 'unknown' : 'no';
    },
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
    test: ({ contract: { studiesEndOn, endsOn } }) => {
      if (endsOn === null) return 'yes';
      if (studiesEndOn === 'unknown' || studiesEndOn === null || endsOn === 'unknown')
        return 'unknown';
      return truth(endsOn >= studiesEndOn);
    },
  },
  {
    id: 'no-community-service',
    citation: { rule: 'COM-2', source: 'case-law', article: '86/2018' },
    appliesTo: ({ contract, on }) => contract.communityService && COMMUNITY_SERVICE.until < on,
    test: () => 'no',
  },
];

export type MentionsAnswer = 'complete' | 'incomplete';

const OUTCOMES = {
  complete: 'met',
  incomplete: 'not-met',
  undetermined: 'undetermined',
} as const;

/** One mention that certainly lacks is enough; one that may not be needed leaves it open. */
function answerFrom(lacking: readonly Finding[]): keyof typeof OUTCOMES {
  if (lacking.length === 0) return 'complete';
  return lacking.some(({ truth }) => truth === 'no') ? 'incomplete' : 'undetermined';
}

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
  const findings: Finding[] = [];
  for (const { id, citation, appliesTo, test } of mentions)
    if (appliesTo === undefined || appliesTo(subject))
      findings.push({
        condition: id,
        truth: test(subject),
        citation,
        facts: mentionFacts(id, contract),
      });
  const lacking = findings.filter((finding) => finding.truth !== 'yes');
  const answer = answerFrom(lacking);
  return {
    question: 'contract-mentions',
    answer,
    outcome: OUTCOMES[answer],
    findings,
    missing: lacking.map(({ condition }) => condition),
  };
}
