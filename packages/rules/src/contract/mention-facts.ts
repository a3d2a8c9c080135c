import { COSTS, type Contract } from '../facts/contract.ts';
import type { FactUsed, FactValue } from '../verdict.ts';
import type { MentionId } from './mentions.ts';

type Reads = (contract: Contract) => FactUsed[];

/** One fact of a contract, with the contract as its record. */
const read =
  (fact: `contract.${string}`, valueOf: (contract: Contract) => FactValue): Reads =>
  (contract) => [{ fact, value: valueOf(contract), record: contract.id }];

/** What the contract does not state is no fact. */
const ifStated = (fact: `contract.${string}`, value: FactValue, { id }: Contract): FactUsed[] =>
  value === 'unknown' ? [] : [{ fact, value, record: id }];

const commitmentsOf = (party: 'person' | 'centre'): Reads =>
  read(
    'contract.commitments',
    ({ commitments }) => commitments.filter((commitment) => commitment.party === party).length,
  );

const tiedCommitments = ({ commitments, objectives }: Contract): number =>
  commitments.filter(({ objective }) => objective !== null && objectives.includes(objective))
    .length;

/** The facts that each mention reads. */
const READS: Readonly<Record<MentionId, Reads>> = {
  'framework-agreement': ({ id, frameworkVersion }) =>
    frameworkVersion === null
      ? []
      : [{ fact: 'contract.frameworkVersion', value: frameworkVersion, record: id }],
  objectives: read('contract.objectives', ({ objectives }) => objectives.length),
  'action-areas': read('contract.actionAreas', ({ actionAreas }) => actionAreas.length),
  'commitments-of-centre': commitmentsOf('centre'),
  'commitments-of-person': commitmentsOf('person'),
  'commitments-tied-to-objectives': (contract) => [
    { fact: 'contract.commitments', value: contract.commitments.length, record: contract.id },
    { fact: 'contract.tiedCommitments', value: tiedCommitments(contract), record: contract.id },
  ],
  duration: (contract) =>
    ifStated('contract.startsOn', contract.startsOn, contract).concat(
      ifStated('contract.endsOn', contract.endsOn, contract),
    ),
  deadlines: read('contract.stated', ({ deadlinesStated }) => deadlinesStated),
  'way-of-evaluating': read('contract.stated', ({ evaluationStated }) => evaluationStated),
  'additional-aid': read('contract.stated', ({ additionalAidStated }) => additionalAidStated),
  'incentive-bonus': read('contract.stated', ({ incentiveBonusStated }) => incentiveBonusStated),
  'costs-of-training': ({ id, includesTraining, costs }) => [
    { fact: 'contract.includesTraining', value: includesTraining, record: id },
    {
      fact: 'contract.assignedCosts',
      value: COSTS.filter((cost) => costs[cost] !== 'unknown').length,
      record: id,
    },
  ],
  'third-parties': read('contract.thirdParties', ({ thirdParties }) => thirdParties.length),
  'social-worker': read('contract.stated', ({ socialWorkerNamed }) => socialWorkerNamed),
  replacement: read('contract.stated', ({ replacementNamed }) => replacementNamed),
  'fair-proportion': read('contract.proportionWeighed', (contract) => contract.proportionWeighed),
  'whole-of-the-studies': (contract) => [
    {
      fact: 'contract.studiesEndOn',
      value: contract.studiesEndOn ?? 'unknown',
      record: contract.id,
    },
    ...ifStated('contract.endsOn', contract.endsOn, contract),
  ],
  'no-community-service': read(
    'contract.communityService',
    (contract) => contract.communityService,
  ),
};

/** What a contract says about a mention, as facts with the contract as their record. */
export const mentionFacts = (mention: MentionId, contract: Contract): FactUsed[] =>
  READS[mention](contract);
