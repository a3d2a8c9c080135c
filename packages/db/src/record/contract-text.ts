import type { CivilDate } from '@traject/rules/calendar';
import type { ActionArea, Contract, Party } from '@traject/rules/facts';
import { asc, eq } from 'drizzle-orm';
import { recordTrace } from '../audit/record-trace.ts';
import { yesNo } from '../dossier-rows.ts';
import type { Reader, Transaction } from '../in-centre.ts';
import { contract } from '../schema/contract.ts';
import { contractCommitment } from '../schema/contract-commitment.ts';
import { contractObjective } from '../schema/contract-objective.ts';
import { contractThirdParty } from '../schema/contract-third-party.ts';
import { frozenDocument } from '../schema/frozen-document.ts';
import { addendaOf, type ContractRow, contractOf } from './contract.ts';

/** The text of a contract; a draft may lack parts. */
export interface ContractText {
  readonly actionAreas: ActionArea[];
  readonly objectives: { id: string; objective: string; actionArea: ActionArea }[];
  readonly commitments: {
    id: string;
    party: Party;
    objectiveId: string | null;
    commitment: string;
  }[];
  readonly thirdParties: { id: string; name: string; extent: string }[];
  readonly startsOn: CivilDate | null;
  readonly endAgreed: 'on-a-day' | 'without-end' | 'unknown';
  readonly endsOn: CivilDate | null;
  readonly deadlines: string;
  readonly evaluationManner: string;
  readonly additionalAid: string;
  readonly incentiveBonus: string;
  readonly includesTraining: Contract['includesTraining'];
  readonly costs: Contract['costs'];
  readonly socialWorker: string;
  readonly replacement: string;
  readonly proportion: string;
  readonly studiesEndOn: CivilDate | null;
}

/** A contract as it is read and edited: its text, its state, and the version that an edit must carry. */
export interface OpenedContract {
  readonly id: string;
  readonly kind: 'general' | 'study';
  readonly version: number;
  readonly frozen: boolean;
  readonly frameworkVersion: string | null;
  readonly text: ContractText;
  readonly signatures: {
    readonly person: CivilDate | null;
    readonly centre: CivilDate | null;
    readonly thirdParties: readonly { id: string; name: string; signedOn: CivilDate | null }[];
  };
  readonly informedOn: CivilDate | null;
  readonly informedBy: string | null;
  readonly givenOn: CivilDate | null;
  readonly notedOn: CivilDate | null;
  readonly endedOn: CivilDate | null;
  readonly endResult: string | null;
  /** The hash of the frozen text; null while it is a draft. */
  readonly hash: string | null;
  /** What makes it an addendum; null for a contract of its own. */
  readonly change: {
    readonly amendsId: string;
    readonly askedBy: 'person' | 'centre' | null;
    readonly personAgrees: boolean | 'unknown';
    readonly centreAgrees: boolean | 'unknown';
    readonly reason: string;
  } | null;
  /** The earlier contract that it brings up to date, with the job that came between; null for any other. */
  readonly renewal: {
    readonly contractId: string;
    readonly job: { readonly from: CivilDate; readonly until: CivilDate } | null;
  } | null;
}

/** A contract with all its parts, or undefined. */
export async function readContract(
  transaction: Transaction,
  dossierId: string,
  id: string,
): Promise<OpenedContract | undefined> {
  const row = await contractOf(transaction, dossierId, id);
  if (row === undefined) return undefined;
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
      includesTraining: yesNo(row.includesTraining),
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
    change: changeOf(row),
    renewal: renewalOf(row),
  };
}

const changeOf = (row: ContractRow): OpenedContract['change'] =>
  row.amendsId === null
    ? null
    : {
        amendsId: row.amendsId,
        askedBy: row.askedBy,
        personAgrees: yesNo(row.personAgrees),
        centreAgrees: yesNo(row.centreAgrees),
        reason: row.changeReason,
      };

const renewalOf = ({ renewsId, jobFrom, jobUntil }: ContractRow): OpenedContract['renewal'] =>
  renewsId === null
    ? null
    : {
        contractId: renewsId,
        job: jobFrom === null || jobUntil === null ? null : { from: jobFrom, until: jobUntil },
      };

/**
 * The text that holds now for a signed contract: that of its newest addendum that everybody signed, else its own.
 * `before` leaves out an addendum and all that came after it: the text that this addendum changes.
 */
export async function textInForce(
  transaction: Transaction,
  dossierId: string,
  contractId: string,
  before?: string,
): Promise<ContractText | undefined> {
  const newest = (await addendaOf(transaction, contractId)).findLast(
    ({ id, frozen }) => frozen && (before === undefined || id < before),
  );
  return (await readContract(transaction, dossierId, newest?.id ?? contractId))?.text;
}

/**
 * Writes the whole text of a draft, with its audit row; parts that are not in it any more are taken out. `before` is
 * the text that it replaces, or null for the first one.
 */
export async function writeContractText(
  transaction: Transaction,
  reader: Reader,
  of: { dossierId: string; contractId: string; version: number },
  text: ContractText,
  before: ContractText | null,
): Promise<void> {
  const { centreId } = reader;
  const { contractId } = of;
  await transaction
    .update(contract)
    .set({ ...columnsOf(text), version: of.version })
    .where(eq(contract.id, contractId));
  await transaction.delete(contractObjective).where(eq(contractObjective.contractId, contractId));
  await transaction.delete(contractCommitment).where(eq(contractCommitment.contractId, contractId));
  await transaction.delete(contractThirdParty).where(eq(contractThirdParty.contractId, contractId));
  if (text.objectives.length > 0)
    await transaction
      .insert(contractObjective)
      .values(
        text.objectives.map((part, position) => ({ ...part, centreId, contractId, position })),
      );
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
  await recordTrace(transaction, reader, {
    action: 'contract.save',
    dossierId: of.dossierId,
    record: 'contract',
    recordId: contractId,
    before,
    after: text,
  });
}

/** A yes or no that may be unknown, as the word that the record keeps. */
export const word = (value: boolean | 'unknown'): 'yes' | 'no' | 'unknown' =>
  value === 'unknown' ? 'unknown' : value ? 'yes' : 'no';

const columnsOf = (text: ContractText) => ({
  actionAreas: text.actionAreas,
  startsOn: text.startsOn,
  endAgreed: text.endAgreed,
  endsOn: text.endAgreed === 'on-a-day' ? text.endsOn : null,
  deadlines: text.deadlines,
  evaluationManner: text.evaluationManner,
  additionalAid: text.additionalAid,
  incentiveBonus: text.incentiveBonus,
  includesTraining: word(text.includesTraining),
  costOfEnrolment: text.costs.enrolment,
  costOfInsurance: text.costs.insurance,
  costOfWorkClothes: text.costs.workClothes,
  costOfTravel: text.costs.travel,
  socialWorker: text.socialWorker,
  replacement: text.replacement,
  proportion: text.proportion,
  studiesEndOn: text.studiesEndOn,
});
