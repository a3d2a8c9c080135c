import { type CivilDate, earliest } from '../calendar/civil-date.ts';
import { mayHoldCommunityService, revisionOn } from '../contract/community-service.ts';
import { lastDayOf, signedOn } from '../contract/signed.ts';
import type { EvaluationVerdict } from '../evaluation/schedule.ts';
import type { Contract } from '../facts/contract.ts';
import type { Dossier } from '../facts/dossier.ts';
import type { ContractJudgement, Judgement } from '../judge.ts';
import type { FactUsed, Outcome } from '../verdict.ts';
import { evaluatedYears } from './evaluation-years.ts';
import { type InspectionPoint, type Part, partOf, pointOf } from './point.ts';

/** A contract with what the rules say of it. */
interface Judged {
  readonly contract: Contract;
  readonly judged: ContractJudgement;
}

/** The contracts of a file that all signed, each with its judgement. */
const concluded = ({ contracts }: Dossier, judgement: Judgement): Judged[] =>
  judgement.contracts.flatMap((judged) =>
    contracts
      .filter((contract) => contract.id === judged.contract && signedOn(contract) !== null)
      .map((contract) => ({ contract, judged })),
  );

const signedFact = (contract: Contract): FactUsed[] => [
  { fact: 'contract.signedOn', value: signedOn(contract), record: contract.id },
];

/** The assessment of needs of one contract: one of the steps before its signature (BAL-1). */
const assessed = ({ contract, judged: { procedure } }: Judged): Part => {
  const findings = procedure.findings.filter(({ condition }) => condition === 'needs-assessed');
  const outcome: Outcome = findings.some(({ truth }) => truth !== 'yes') ? 'not-met' : 'met';
  const part = partOf({ question: procedure.question, outcome, findings }, contract.id);
  return { ...part, evidence: [...part.evidence, ...signedFact(contract)] };
};

/**
 * A social balance before every contract (INS-1, BAL-1). While none is signed a balance that is not complete is no
 * fault yet; where no project is needed none is asked.
 */
export function socialBalance(dossier: Dossier, judgement: Judgement): InspectionPoint {
  const citation = { rule: 'BAL-1', source: 'decree', article: '11 §1' } as const;
  const signed = concluded(dossier, judgement);
  if (signed.length > 0) return pointOf('social-balance', citation, signed.map(assessed));
  const { balance, deadline } = judgement;
  if (balance.outcome === 'met') return pointOf('social-balance', citation, [partOf(balance)]);
  const isFree = deadline.answer === 'not-needed' || deadline.answer === 'exempted';
  const parts = isFree ? [] : [partOf({ ...balance, outcome: 'undetermined' })];
  return pointOf('social-balance', citation, parts);
}

/** Every contract holds its mandatory mentions (INS-1, CON). */
export const mandatoryMentions = (dossier: Dossier, judgement: Judgement): InspectionPoint =>
  pointOf(
    'mandatory-mentions',
    { rule: 'CON-2', source: 'decree', article: '11 §1' },
    concluded(dossier, judgement).map(({ contract, judged }) => ({
      ...partOf(judged.mentions, contract.id),
      evidence: signedFact(contract),
    })),
  );

const SIGNATURES = { rule: 'CON-10', source: 'law', article: '11 §3' } as const;

/** Whose signatures are asked. */
export const conditionsOfSignatures = [
  { id: 'contract.signedByPersonOn', citation: SIGNATURES },
  { id: 'contract.signedByCentreOn', citation: SIGNATURES },
  { id: 'contract.signedByThirdPartyOn', citation: SIGNATURES },
];

/** The signatures that a contract has, each with its day. */
const signaturesOf = (contract: Contract): FactUsed[] =>
  [
    { fact: 'contract.signedByPersonOn', value: contract.signedByPersonOn },
    { fact: 'contract.signedByCentreOn', value: contract.signedByCentreOn },
    ...contract.thirdParties.map(({ signedOn: value }) => ({
      fact: 'contract.signedByThirdPartyOn',
      value,
    })),
  ].map((used) => ({ ...used, record: contract.id }));

/** Every contract that somebody signed was signed by all (INS-1, CON-7, CON-10); a draft is no contract yet. */
export const signatures = (dossier: Dossier): InspectionPoint =>
  pointOf(
    'signatures',
    SIGNATURES,
    dossier.contracts.flatMap((contract) => {
      const evidence = signaturesOf(contract);
      const given = evidence.filter(({ value }) => value !== null);
      if (given.length === 0) return [];
      const absent = evidence.filter(({ value }) => value === null);
      return [
        {
          outcome: absent.length === 0 ? ('met' as const) : ('not-met' as const),
          evidence: given,
          lacking: absent.map(({ fact }) => ({
            question: 'inspection-signatures',
            condition: fact,
            record: contract.id,
          })),
        },
      ];
    }),
  );

const REVISION = { 'not-needed': 'met', due: 'undetermined', overdue: 'not-met' } as const;

/** A project that ended before its revision was due needs none. */
function serviceOutcome(contract: Contract, signed: CivilDate, on: CivilDate): Outcome {
  if (!mayHoldCommunityService(signed)) return 'not-met';
  const last = lastDayOf(contract);
  const hasEnded = last !== null && last < on;
  const answer = revisionOn(true, earliest(last ?? on, on));
  return hasEnded && answer === 'due' ? 'met' : REVISION[answer];
}

/** Old files: community service only while the law had it, and revised after its annulment (INS-1, COM-1, COM-2). */
export const communityService = (dossier: Dossier, on: CivilDate): InspectionPoint =>
  pointOf(
    'community-service',
    { rule: 'COM-2', source: 'case-law', article: '86/2018' },
    dossier.contracts.flatMap((contract) => {
      const signed = signedOn(contract);
      if (!contract.communityService || signed === null) return [];
      const outcome = serviceOutcome(contract, signed, on);
      const lack = {
        question: 'contract-mentions',
        condition: 'no-community-service',
        record: contract.id,
      };
      return [
        { outcome, evidence: signedFact(contract), lacking: outcome === 'met' ? [] : [lack] },
      ];
    }),
  );

/** Too few were held; else too few of them were interviews. */
const isShort = ({ year }: EvaluationVerdict): boolean =>
  year === undefined || year.done < year.wanted;

/** Every year of every project was evaluated as it should, in writing (INS-1, EVA-1 to EVA-3). */
export const evaluations = (dossier: Dossier, on: CivilDate): InspectionPoint =>
  pointOf(
    'evaluations',
    { rule: 'EVA-1', source: 'decree', article: '15' },
    dossier.contracts.flatMap((contract) =>
      evaluatedYears(dossier, contract, on).map(({ outcome, verdict }) => ({
        outcome,
        evidence: partOf(verdict).evidence,
        lacking:
          outcome === 'met'
            ? []
            : [
                {
                  question: verdict.question,
                  condition: isShort(verdict) ? 'evaluated-in-time' : 'enough-interviews-possible',
                  record: contract.id,
                },
              ],
      })),
    ),
  );
