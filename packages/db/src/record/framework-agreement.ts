import { addDays, type CivilDate } from '@traject/rules/calendar';
import { and, desc, eq, gte, isNull, lte, or, sql } from 'drizzle-orm';
import { recordTrace } from '../audit/record-trace.ts';
import type { Reader, Transaction } from '../in-centre.ts';
import { frameworkAgreement } from '../schema/framework-agreement.ts';

export type FrameworkAgreementRow = typeof frameworkAgreement.$inferSelect;

const newestFirst = sql`${frameworkAgreement.validFrom} desc nulls last`;

/** Every version of the framework agreement of the centre, the newest first. */
export const listFrameworks = (transaction: Transaction): Promise<FrameworkAgreementRow[]> =>
  transaction
    .select()
    .from(frameworkAgreement)
    .orderBy(newestFirst, desc(frameworkAgreement.recordedAt));

/** The version that holds on a day, by the name that a contract gives it; null while the council adopted none (CON-1). */
export async function frameworkVersion(
  transaction: Transaction,
  on: CivilDate,
): Promise<string | null> {
  const { validFrom, validUntil, version } = frameworkAgreement;
  const [row] = await transaction
    .select({ version })
    .from(frameworkAgreement)
    .where(
      and(or(isNull(validFrom), lte(validFrom, on)), or(isNull(validUntil), gte(validUntil, on))),
    )
    .orderBy(newestFirst)
    .limit(1);
  return row?.version ?? null;
}

/** The version of that name, with its text, or undefined. */
export async function frameworkOf(
  transaction: Transaction,
  version: string,
): Promise<FrameworkAgreementRow | undefined> {
  const [row] = await transaction
    .select()
    .from(frameworkAgreement)
    .where(eq(frameworkAgreement.version, version));
  return row;
}

/** What is stated of a new version. */
export interface StatedFramework {
  readonly id: string;
  readonly version: string;
  readonly adoptedOn: CivilDate;
  readonly validFrom: CivilDate;
  readonly textNl: string;
  readonly textFr: string;
  readonly textDe: string;
}

/** Adds a version; the one that held until then ends on the day before. */
export async function addFramework(
  transaction: Transaction,
  reader: Reader,
  stated: StatedFramework,
): Promise<void> {
  await transaction
    .update(frameworkAgreement)
    .set({ validUntil: addDays(stated.validFrom, -1) })
    .where(isNull(frameworkAgreement.validUntil));
  await transaction
    .insert(frameworkAgreement)
    .values({ ...stated, centreId: reader.centreId, recordedBy: reader.staffId });
  await recordTrace(transaction, reader, {
    action: 'framework.add',
    dossierId: null,
    record: 'framework_agreement',
    recordId: stated.id,
    after: stated,
  });
}
