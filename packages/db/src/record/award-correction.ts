import { eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { recordTrace } from '../audit/record-trace.ts';
import type { Reader, Transaction } from '../in-centre.ts';
import { awardCorrection } from '../schema/award-correction.ts';
import { type AwardAsNoted, type AwardRow, changeAward } from './award.ts';

/**
 * Puts right what was noted of an award, one version further, with the reason in a table of its own. Nothing new is
 * decided: it now says what the committee decided all along. The audit rows hold what stood there, never the reason.
 */
export async function correctAward(
  transaction: Transaction,
  reader: Reader,
  before: AwardRow,
  noted: AwardAsNoted,
  reason: string,
): Promise<void> {
  await changeAward(transaction, reader, before, 'award.correct', noted);
  const { centreId, staffId } = reader;
  const { dossierId } = before;
  const row = { id: newId(), centreId, dossierId, awardId: before.id, recordedBy: staffId };
  await transaction.insert(awardCorrection).values({ ...row, reason });
  await recordTrace(transaction, reader, {
    action: 'award.correct',
    dossierId,
    record: 'award_correction',
    recordId: row.id,
    after: { ...row, reason: reason.length },
  });
}

/** When what was noted of the awards of a file was put right, by whom and why. */
export const awardCorrections = (transaction: Transaction, dossierId: string) =>
  transaction
    .select({
      id: awardCorrection.id,
      reason: awardCorrection.reason,
      recordedBy: awardCorrection.recordedBy,
      recordedAt: awardCorrection.recordedAt,
    })
    .from(awardCorrection)
    .where(eq(awardCorrection.dossierId, dossierId));
