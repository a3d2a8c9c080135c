import { eq } from 'drizzle-orm';
import { recordTrace } from '../audit/record-trace.ts';
import type { Reader, Transaction } from '../in-centre.ts';
import { reportWording } from '../schema/report-wording.ts';

type WordingRow = typeof reportWording.$inferSelect;

/** The centre's own words of the social report, by language; a language without a row has none. */
export const reportWordings = (
  transaction: Transaction,
): Promise<Pick<WordingRow, 'language' | 'wording' | 'version'>[]> =>
  transaction
    .select({
      language: reportWording.language,
      wording: reportWording.wording,
      version: reportWording.version,
    })
    .from(reportWording);

/** Writes the centre's own words in one language, one version further, with the audit row. */
export async function writeReportWording(
  transaction: Transaction,
  reader: Reader,
  stated: Pick<WordingRow, 'language' | 'wording'>,
): Promise<void> {
  const [before] = await transaction
    .select()
    .from(reportWording)
    .where(eq(reportWording.language, stated.language));
  const after = {
    ...stated,
    centreId: reader.centreId,
    version: (before?.version ?? 0) + 1,
    recordedBy: reader.staffId,
  };
  if (before === undefined) await transaction.insert(reportWording).values(after);
  else
    await transaction
      .update(reportWording)
      .set(after)
      .where(eq(reportWording.language, stated.language));
  await recordTrace(transaction, reader, {
    action: 'report-wording.write',
    dossierId: null,
    record: 'report_wording',
    recordId: reader.centreId,
    ...(before === undefined ? {} : { before }),
    after,
  });
}
