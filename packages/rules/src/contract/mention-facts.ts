import { COSTS, type Contract } from '../facts/contract.ts';
import type { FactUsed, FactValue } from '../verdict.ts';
import type { MentionId } from './mentions.ts';

type Read = readonly [fact: string, value: FactValue];

/** What the contract does not state is no fact. */
const stated = (fact: string, value: FactValue): Read[] =>
  value === 'unknown' ? [] : [[fact, value]];

const commitmentsOf =
  (party: 'person' | 'centre') =>
  ({ commitments }: Contract): Read[] => [
    ['commitments', commitments.filter((commitment) => commitment.party === party).length],
  ];

/** The facts that each mention reads. */
const READS: Readonly<Record<MentionId, (contract: Contract) => readonly Read[]>> = {
  'framework-agreement': ({ frameworkVersion }) =>
    frameworkVersion === null ? [] : [['frameworkVersion', frameworkVersion]],
  objectives: ({ objectives }) => [['objectives', objectives.length]],
  'action-areas': ({ actionAreas }) => [['actionAreas', actionAreas.length]],
  'commitments-of-centre': commitmentsOf('centre'),
  'commitments-of-person': commitmentsOf('person'),
  'commitments-tied-to-objectives': ({ commitments, objectives }) => [
    ['commitments', commitments.length],
    [
      'tiedCommitments',
      commitments.filter(({ objective }) => objective !== null && objectives.includes(objective))
        .length,
    ],
  ],
  duration: ({ startsOn, endsOn }) => [
    ...stated('startsOn', startsOn),
    ...stated('endsOn', endsOn),
  ],
  deadlines: ({ deadlinesStated }) => [['stated', deadlinesStated]],
  'way-of-evaluating': ({ evaluationStated }) => [['stated', evaluationStated]],
  'additional-aid': ({ additionalAidStated }) => [['stated', additionalAidStated]],
  'incentive-bonus': ({ incentiveBonusStated }) => [['stated', incentiveBonusStated]],
  'costs-of-training': ({ includesTraining, costs }) => [
    ['includesTraining', includesTraining],
    ['assignedCosts', COSTS.filter((cost) => costs[cost] !== 'unknown').length],
  ],
  'third-parties': ({ thirdParties }) => [['thirdParties', thirdParties.length]],
  'social-worker': ({ socialWorkerNamed }) => [['stated', socialWorkerNamed]],
  replacement: ({ replacementNamed }) => [['stated', replacementNamed]],
  'fair-proportion': ({ proportionWeighed }) => [['proportionWeighed', proportionWeighed]],
  'whole-of-the-studies': ({ studiesEndOn, endsOn }) => [
    ['studiesEndOn', studiesEndOn ?? 'unknown'],
    ...stated('endsOn', endsOn),
  ],
  'no-community-service': ({ communityService }) => [['communityService', communityService]],
};

/** What a contract says about a mention, as facts with the contract as their record. */
export const mentionFacts = (mention: MentionId, contract: Contract): FactUsed[] =>
  READS[mention](contract).map(([fact, value]) => ({
    fact: `contract.${fact}`,
    value,
    record: contract.id,
  }));
