import { type Transaction, tables } from '@traject/db';
import { and, asc, eq } from 'drizzle-orm';
import type { z } from 'zod';
import { Refusal } from '../refusal.ts';
import type { contractText } from './input.ts';

export type ContractText = z.infer<typeof contractText>;

/** A contract as it is read and edited: its text, its state, and the version that an edit must carry. */
export interface OpenedContract {
  readonly id: string;
  readonly kind: 'general' | 'study';
  readonly version: number;
  readonly frozen: boolean;
  readonly frameworkVersion: string | null;
  readonly text: ContractText;
  readonly signatures: {
    readonly person: string | null;
    readonly centre: string | null;
    readonly thirdParties: readonly { id: string; name: string; signedOn: string | null }[];
  };
  readonly informedOn: string | null;
  readonly informedBy: string | null;
  readonly givenOn: string | null;
  readonly notedOn: string | null;
  readonly endedOn: string | null;
  readonly endResult: string | null;
  /** The hash of the frozen text; null while it is a draft. */
  readonly hash: string | null;
}

/** The row of a contract of this file. Throws `not-found`. */
export async function contractRow(transaction: Transaction, dossierId: string, id: string) {
  const { contract, dossier } = tables;
  const [row] = await transaction
    .select({ contract })
    .from(contract)
    .innerJoin(dossier, eq(dossier.id, contract.dossierId))
    .where(and(eq(contract.id, id), eq(contract.dossierId, dossierId)));
  if (row === undefined) throw new Refusal('not-found', 'id');
  return row.contract;
}

/** A contract with all its parts. Throws `not-found`. */
export async function readContract(
  transaction: Transaction,
  dossierId: string,
  id: string,
): Promise<OpenedContract> {
  const { contractObjective, contractCommitment, contractThirdParty, frozenDocument } = tables;
  const row = await contractRow(transaction, dossierId, id);
  const objectives = await transaction
    .select()
    .from(contractObjective)
    .where(eq(contractObjective.contractId, id))
    .orderBy(asc(contractObjective.position));
  const commitments = await transaction
    .select()
    .from(contractCommitment)
    .where(eq(contractCommitment.contractId, id))
    .orderBy(asc(contractCommitment.position));
  const thirdParties = await transaction
    .select()
    .from(contractThirdParty)
    .where(eq(contractThirdParty.contractId, id))
    .orderBy(asc(contractThirdParty.name));
  const [frozen] = await transaction
    .select({ hash: frozenDocument.hash })
    .from(frozenDocument)
    .where(eq(frozenDocument.recordId, id));
  return {
    id,
    kind: row.kind,
    version: row.version,
    frozen: row.frozen,
    frameworkVersion: row.frameworkVersion,
    text: {
      actionAreas: row.actionAreas,
      objectives: objectives.map(({ id: objectiveId, objective, actionArea }) => ({
        id: objectiveId,
        objective,
        actionArea,
      })),
      commitments: commitments.map(({ id: commitmentId, party, objectiveId, commitment }) => ({
        id: commitmentId,
        party,
        objectiveId,
        commitment,
      })),
      thirdParties: thirdParties.map(({ id: thirdPartyId, name, extent }) => ({
        id: thirdPartyId,
        name,
        extent,
      })),
      startsOn: row.startsOn,
      endAgreed: row.endAgreed,
      endsOn: row.endsOn,
      deadlines: row.deadlines,
      evaluationManner: row.evaluationManner,
      additionalAid: row.additionalAid,
      incentiveBonus: row.incentiveBonus,
      includesTraining:
        row.includesTraining === 'unknown' ? 'unknown' : row.includesTraining === 'yes',
      costs: {
        enrolment: row.costOfEnrolment,
        insurance: row.costOfInsurance,
        workClothes: row.costOfWorkClothes,
        travel: row.costOfTravel,
      },
      socialWorker: row.socialWorker,
      replacement: row.replacement,
      proportion: row.proportion,
      studiesEndOn: row.studiesEndOn,
    },
    signatures: {
      person: row.signedByPersonOn,
      centre: row.signedByCentreOn,
      thirdParties: thirdParties.map(({ id: thirdPartyId, name, signedOn }) => ({
        id: thirdPartyId,
        name,
        signedOn,
      })),
    },
    informedOn: row.informedOn,
    informedBy: row.informedBy,
    givenOn: row.givenOn,
    notedOn: row.notedOn,
    endedOn: row.endedOn,
    endResult: row.endResult,
    hash: frozen?.hash ?? null,
  };
}

/** Writes the whole text of a draft; parts that are not in it any more are taken out. */
export async function writeText(
  transaction: Transaction,
  centreId: string,
  contractId: string,
  text: ContractText,
  nextVersion: number,
): Promise<void> {
  const { contract, contractObjective, contractCommitment, contractThirdParty } = tables;
  await transaction
    .update(contract)
    .set({
      actionAreas: text.actionAreas,
      startsOn: text.startsOn,
      endAgreed: text.endAgreed,
      endsOn: text.endAgreed === 'on-a-day' ? text.endsOn : null,
      deadlines: text.deadlines,
      evaluationManner: text.evaluationManner,
      additionalAid: text.additionalAid,
      incentiveBonus: text.incentiveBonus,
      includesTraining:
        text.includesTraining === 'unknown' ? 'unknown' : text.includesTraining ? 'yes' : 'no',
      costOfEnrolment: text.costs.enrolment,
      costOfInsurance: text.costs.insurance,
      costOfWorkClothes: text.costs.workClothes,
      costOfTravel: text.costs.travel,
      socialWorker: text.socialWorker,
      replacement: text.replacement,
      proportion: text.proportion,
      studiesEndOn: text.studiesEndOn,
      version: nextVersion,
    })
    .where(eq(contract.id, contractId));
  await transaction.delete(contractObjective).where(eq(contractObjective.contractId, contractId));
  await transaction.delete(contractCommitment).where(eq(contractCommitment.contractId, contractId));
  await transaction.delete(contractThirdParty).where(eq(contractThirdParty.contractId, contractId));
  if (text.objectives.length > 0)
    await transaction
      .insert(contractObjective)
      .values(text.objectives.map((part, position) => ({ ...part, centreId, contractId, position })));
  if (text.commitments.length > 0)
    await transaction
      .insert(contractCommitment)
      .values(
        text.commitments.map((part, position) => ({ ...part, centreId, contractId, position })),
      );
  if (text.thirdParties.length > 0)
    await transaction
      .insert(contractThirdParty)
      .values(text.thirdParties.map((part) => ({ ...part, centreId, contractId })));
}
