import type { CivilDate } from '@traject/rules/calendar';
import { desc, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import type { Reader, Transaction } from '../in-centre.ts';
import { conclusionTerm } from '../schema/conclusion-term.ts';

/** The three dates of OBL-12 and when they were found so. */
type Term = Pick<
  typeof conclusionTerm.$inferSelect,
  'countedFrom' | 'lastDay' | 'reminderOn' | 'foundOn' | 'rulesVersion'
>;

/** The three dates that the file kept, newest first. */
export const termsKept = (transaction: Transaction, dossierId: string): Promise<Term[]> =>
  transaction
    .select({
      countedFrom: conclusionTerm.countedFrom,
      lastDay: conclusionTerm.lastDay,
      reminderOn: conclusionTerm.reminderOn,
      foundOn: conclusionTerm.foundOn,
      rulesVersion: conclusionTerm.rulesVersion,
    })
    .from(conclusionTerm)
    .where(eq(conclusionTerm.dossierId, dossierId))
    .orderBy(desc(conclusionTerm.id));

/** Keeps the three dates when they are not those that the file kept last. */
export async function keepTerm(
  transaction: Transaction,
  reader: Reader,
  dossierId: string,
  found: {
    due: { readonly until: CivilDate; readonly reminder?: CivilDate };
    countedFrom: CivilDate;
    on: CivilDate;
    rulesVersion: string;
  },
): Promise<void> {
  const [last] = await termsKept(transaction, dossierId);
  const { due, countedFrom, on, rulesVersion } = found;
  const reminderOn = due.reminder ?? null;
  if (
    last?.countedFrom === countedFrom &&
    last.lastDay === due.until &&
    last.reminderOn === reminderOn
  )
    return;
  await transaction.insert(conclusionTerm).values({
    centreId: reader.centreId,
    id: newId(),
    dossierId,
    countedFrom,
    lastDay: due.until,
    reminderOn,
    foundOn: on,
    rulesVersion,
    recordedBy: reader.staffId,
  });
}
