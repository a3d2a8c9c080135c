import type { CivilDate } from '@traject/rules/calendar';
import { asc, eq, inArray, notExists, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import type { Reader, Transaction } from './in-centre.ts';
import { dossier } from './schema/dossier.ts';
import { trajectoryStep } from './schema/trajectory-step.ts';

/** A step on which a file stands, with its days; `until` null = until something happens. */
export interface DatedStep {
  readonly step: typeof trajectoryStep.$inferSelect.step;
  readonly from: CivilDate;
  readonly until: CivilDate | null;
}

/** Writes the steps of a file anew, in the transaction of the change that moved them. */
export async function writeSteps(
  transaction: Transaction,
  reader: Reader,
  dossierId: string,
  steps: readonly DatedStep[],
): Promise<void> {
  await transaction.delete(trajectoryStep).where(eq(trajectoryStep.dossierId, dossierId));
  await transaction.insert(trajectoryStep).values(
    steps.map(({ step, from, until }) => ({
      centreId: reader.centreId,
      id: newId(),
      dossierId,
      step,
      validFrom: from,
      validUntil: until,
    })),
  );
}

/** The steps that the record holds of many files, by file. */
export async function stepsInRecord(
  transaction: Transaction,
  ids: readonly string[],
): Promise<Map<string, DatedStep[]>> {
  const rows = await transaction
    .select({
      dossierId: trajectoryStep.dossierId,
      step: trajectoryStep.step,
      from: trajectoryStep.validFrom,
      until: trajectoryStep.validUntil,
    })
    .from(trajectoryStep)
    .where(inArray(trajectoryStep.dossierId, [...ids]));
  return new Map(
    [...Map.groupBy(rows, ({ dossierId }) => dossierId)].map(([id, some]) => [
      id,
      some.map(({ step, from, until }) => ({ step, from, until })),
    ]),
  );
}

/** Some files that no step was ever written of: they come from a version of the program that kept none. */
export async function filesWithoutStep(transaction: Transaction, limit: number): Promise<string[]> {
  const rows = await transaction
    .select({ id: dossier.id })
    .from(dossier)
    .where(
      notExists(
        transaction
          .select({ one: sql`1` })
          .from(trajectoryStep)
          .where(eq(trajectoryStep.dossierId, dossier.id)),
      ),
    )
    .orderBy(asc(dossier.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}
