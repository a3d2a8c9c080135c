import type { CivilDate } from '@traject/rules/calendar';
import type { Contract, Dossier } from '@traject/rules/facts';
import { eq, inArray } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { addendumInForce, type StoredLife } from './contract-lives.ts';
import type { Transaction } from './in-centre.ts';
import * as table from './schema/index.ts';

/** Rows of many files at once, put back to the file they belong to. */
const byDossier = <Row extends { dossierId: string }>(rows: readonly Row[]) =>
  Map.groupBy(rows, ({ dossierId }) => dossierId);

/** The three words of the record as the facts have them. */
export const yesNo = (value: 'yes' | 'no' | 'unknown'): boolean | 'unknown' =>
  value === 'unknown' ? 'unknown' : value === 'yes';

const stated = (text: string): boolean => text.trim() !== '';

/** A file with the part of its person that is judged on. */
export interface HeadRow {
  readonly dossierId: string;
  readonly couple: Dossier['couple'] | null;
  readonly birthDate: CivilDate | null;
}

/** The columns of a contract that say when it holds; finance and management may read no more. */
const LIFE_COLUMNS = {
  id: table.contract.id,
  dossierId: table.contract.dossierId,
  kind: table.contract.kind,
  endAgreed: table.contract.endAgreed,
  endsOn: table.contract.endsOn,
  signedByPersonOn: table.contract.signedByPersonOn,
  signedByCentreOn: table.contract.signedByCentreOn,
  endedOn: table.contract.endedOn,
  amends: table.contract.amendsId,
  frozen: table.contract.frozen,
  recordedBy: table.contract.recordedBy,
  recordedAt: table.contract.recordedAt,
};

/** The agreed last day: a day, null for an indefinite time, or not agreed yet. */
const agreedEnd = ({
  endAgreed,
  endsOn,
}: Pick<typeof table.contract.$inferSelect, 'endAgreed' | 'endsOn'>): Contract['endsOn'] =>
  endAgreed === 'without-end'
    ? null
    : endAgreed === 'on-a-day' && endsOn !== null
      ? endsOn
      : 'unknown';

const endOfStudies = ({
  kind,
  studiesEndOn,
}: Pick<typeof table.contract.$inferSelect, 'kind' | 'studiesEndOn'>): Contract['studiesEndOn'] =>
  kind === 'study' ? (studiesEndOn ?? 'unknown') : null;

/** Loads what every reader of subsidies may see, for many files at once. */
export class DossierRows {
  readonly #transaction: Transaction;
  readonly #ids: readonly string[];
  readonly sources: Record<string, { by: string; at: string }> = {};

  constructor(transaction: Transaction, ids: readonly string[]) {
    this.#transaction = transaction;
    this.#ids = ids;
  }

  #of(column: PgColumn) {
    return inArray(column, [...this.#ids]);
  }

  /** Keeps the source of each record that is loaded. */
  #noted<Row extends { id: string; recordedBy: string; recordedAt: string }>(rows: Row[]): Row[] {
    for (const row of rows) this.sources[row.id] = { by: row.recordedBy, at: row.recordedAt };
    return rows;
  }

  heads(): Promise<HeadRow[]> {
    return this.#transaction
      .select({
        dossierId: table.dossier.id,
        couple: table.dossier.couple,
        birthDate: table.person.birthDate,
      })
      .from(table.dossier)
      .innerJoin(table.person, eq(table.person.id, table.dossier.personId))
      .where(this.#of(table.dossier.id));
  }

  async consultations() {
    const rows = await this.#transaction
      .select()
      .from(table.consultation)
      .where(this.#of(table.consultation.dossierId))
      .orderBy(table.consultation.consultedOn, table.consultation.id);
    return byDossier(this.#noted(rows));
  }

  async awards() {
    const rows = await this.#transaction
      .select()
      .from(table.award)
      .where(this.#of(table.award.dossierId))
      .orderBy(table.award.validFrom, table.award.id);
    return byDossier(this.#noted(rows));
  }

  async studies() {
    const rows = await this.#transaction
      .select()
      .from(table.studyAcceptance)
      .where(this.#of(table.studyAcceptance.dossierId))
      .orderBy(table.studyAcceptance.decidedOn, table.studyAcceptance.id);
    return byDossier(this.#noted(rows));
  }

  async exemptions() {
    const rows = await this.#transaction
      .select()
      .from(table.exemption)
      .where(this.#of(table.exemption.dossierId))
      .orderBy(table.exemption.decidedOn, table.exemption.id);
    return byDossier(this.#noted(rows));
  }

  async subsidyDecisions() {
    const rows = await this.#transaction
      .select()
      .from(table.subsidyDecision)
      .where(this.#of(table.subsidyDecision.dossierId))
      .orderBy(table.subsidyDecision.decidedOn, table.subsidyDecision.id);
    return byDossier(this.#noted(rows));
  }

  /** The lives of the contracts and their addenda: when each was signed, interrupted and ended. */
  async contractLives(): Promise<Map<string, StoredLife[]>> {
    const rows = this.#noted(
      await this.#transaction
        .select(LIFE_COLUMNS)
        .from(table.contract)
        .where(this.#of(table.contract.dossierId))
        .orderBy(table.contract.id),
    );
    const ids = rows.map(({ id }) => id);
    const [thirdParties, interruptions] = await this.#partsOf(ids);
    return new Map(
      [...byDossier(rows)].map(([dossierId, contracts]) => [
        dossierId,
        contracts.map((row) => ({
          amends: row.amends,
          frozen: row.frozen,
          life: {
            id: row.id,
            kind: row.kind,
            signedByPersonOn: row.signedByPersonOn,
            signedByCentreOn: row.signedByCentreOn,
            endsOn: agreedEnd(row),
            endedOn: row.endedOn,
            thirdParties: (thirdParties.get(row.id) ?? []).map((third) => ({
              id: third.id,
              extentStated: stated(third.extent),
              signedOn: third.signedOn,
            })),
            interruptions: (interruptions.get(row.id) ?? []).map(({ validFrom, validUntil }) => ({
              from: validFrom,
              until: validUntil,
            })),
          },
        })),
      ]),
    );
  }

  async #partsOf(contractIds: string[]) {
    const thirdParties = await this.#transaction
      .select()
      .from(table.contractThirdParty)
      .where(inArray(table.contractThirdParty.contractId, contractIds))
      .orderBy(table.contractThirdParty.id);
    const interruptions = await this.#transaction
      .select()
      .from(table.contractInterruption)
      .where(inArray(table.contractInterruption.contractId, contractIds))
      .orderBy(table.contractInterruption.validFrom);
    return [
      Map.groupBy(thirdParties, ({ contractId }) => contractId),
      Map.groupBy(interruptions, ({ contractId }) => contractId),
    ] as const;
  }

  /** The mentions of the contracts, for readers of the whole file. */
  async contractMentions() {
    const rows = await this.#transaction
      .select()
      .from(table.contract)
      .where(this.#of(table.contract.dossierId));
    const ids = rows.map(({ id }) => id);
    const objectives = Map.groupBy(
      await this.#transaction
        .select()
        .from(table.contractObjective)
        .where(inArray(table.contractObjective.contractId, ids)),
      ({ contractId }) => contractId,
    );
    const commitments = Map.groupBy(
      await this.#transaction
        .select()
        .from(table.contractCommitment)
        .where(inArray(table.contractCommitment.contractId, ids)),
      ({ contractId }) => contractId,
    );
    const changed = addendumInForce(rows.map((row) => ({ ...row, amends: row.amendsId })));
    return new Map(
      rows.map((row) => [
        row.id,
        {
          frameworkVersion: row.frameworkVersion,
          objectives: (objectives.get(row.id) ?? [])
            .filter(({ objective }) => stated(objective))
            .map(({ id }) => id),
          actionAreas: row.actionAreas,
          commitments: (commitments.get(row.id) ?? [])
            .filter(({ commitment }) => stated(commitment))
            .map(({ party, objectiveId }) => ({ party, objective: objectiveId })),
          startsOn: row.startsOn ?? ('unknown' as const),
          endsOn: agreedEnd(changed.get(row.id) ?? row),
          deadlinesStated: stated(row.deadlines),
          evaluationStated: stated(row.evaluationManner),
          additionalAidStated: stated(row.additionalAid),
          incentiveBonusStated: stated(row.incentiveBonus),
          includesTraining: yesNo(row.includesTraining),
          costs: {
            enrolment: row.costOfEnrolment,
            insurance: row.costOfInsurance,
            workClothes: row.costOfWorkClothes,
            travel: row.costOfTravel,
          },
          socialWorkerNamed: stated(row.socialWorker),
          replacementNamed: stated(row.replacement),
          proportionWeighed: stated(row.proportion),
          communityService: row.communityService,
          studiesEndOn: endOfStudies(changed.get(row.id) ?? row),
          informedOn: row.informedOn,
          givenOn: row.givenOn,
          notedOn: row.notedOn,
        },
      ]),
    );
  }

  /** What only readers of the whole file may see. */
  async followUp() {
    const t = this.#transaction;
    const requests = byDossier(
      this.#noted(
        await t
          .select()
          .from(table.projectRequest)
          .where(this.#of(table.projectRequest.dossierId))
          .orderBy(table.projectRequest.askedOn, table.projectRequest.id),
      ),
    );
    const workTracks = byDossier(
      this.#noted(
        await t.select().from(table.workTrack).where(this.#of(table.workTrack.dossierId)),
      ),
    );
    const evaluations = byDossier(
      this.#noted(
        await t
          .select()
          .from(table.evaluation)
          .where(this.#of(table.evaluation.dossierId))
          .orderBy(table.evaluation.heldOn, table.evaluation.id),
      ),
    );
    const interviewRequests = byDossier(
      this.#noted(
        await t
          .select()
          .from(table.interviewRequest)
          .where(this.#of(table.interviewRequest.dossierId))
          .orderBy(table.interviewRequest.askedOn, table.interviewRequest.id),
      ),
    );
    return { requests, workTracks, evaluations, interviewRequests };
  }
}

/** The letters of SMART, in order. */
export const SMART_LETTERS = [
  'specific',
  'measurable',
  'acceptable',
  'realistic',
  'time-bound',
] as const;
