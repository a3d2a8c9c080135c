import type { CivilDate } from '@traject/rules/calendar';
import { eq } from 'drizzle-orm';
import { recordTrace } from '../audit/record-trace.ts';
import type { Reader, Transaction } from '../in-centre.ts';
import { dossier } from '../schema/dossier.ts';

/** Whether a file is closed, and the version that an edit must carry; undefined when it is not there. */
export async function closingOf(
  transaction: Transaction,
  dossierId: string,
): Promise<{ closedOn: CivilDate | null; version: number } | undefined> {
  const [row] = await transaction
    .select({ closedOn: dossier.closedOn, version: dossier.version })
    .from(dossier)
    .where(eq(dossier.id, dossierId));
  return row;
}

/** Closes a file on a day, or opens it again (`null`), one version further, with its audit row. */
export async function setClosedOn(
  transaction: Transaction,
  reader: Reader,
  dossierId: string,
  before: { closedOn: CivilDate | null; version: number },
  closedOn: CivilDate | null,
): Promise<void> {
  const after = { closedOn, version: before.version + 1 };
  await transaction.update(dossier).set(after).where(eq(dossier.id, dossierId));
  await recordTrace(transaction, reader, {
    action: closedOn === null ? 'dossier.reopen' : 'dossier.close',
    dossierId,
    record: 'dossier',
    recordId: dossierId,
    before,
    after,
  });
}
