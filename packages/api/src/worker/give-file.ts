import {
  handOverFile,
  planHandOver,
  type Reader,
  settleWorker,
  type Transaction,
} from '@traject/db';
import type { CivilDate } from '@traject/rules/calendar';
import { Refusal } from '../refusal.ts';

type Change = Parameters<typeof planHandOver>[3];

/**
 * Gives a file to a successor for good: now, or from a day that is still to come. Where the teams differ, who gives it now does
 * not see it any more, so this is the last thing that is done to a file.
 */
export async function giveFile(
  transaction: Transaction,
  reader: Reader,
  dossierId: string,
  change: Change,
  today: CivilDate,
): Promise<void> {
  await settleWorker(transaction, dossierId, today);
  if (change.startsOn > today) await planHandOver(transaction, reader, dossierId, change);
  else if (!(await handOverFile(transaction, reader, dossierId, change)))
    throw new Refusal('not-found', 'dossierId');
}
