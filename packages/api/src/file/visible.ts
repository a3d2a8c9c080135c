import { type Transaction, tables } from '@traject/db';
import { eq } from 'drizzle-orm';
import { Refusal } from '../refusal.ts';

/** Locks the file for a change; a file of another team or centre is not there for this reader. */
export async function lockFile(transaction: Transaction, dossierId: string): Promise<void> {
  const [row] = await transaction
    .select({ id: tables.dossier.id })
    .from(tables.dossier)
    .where(eq(tables.dossier.id, dossierId))
    .for('update');
  if (row === undefined) throw new Refusal('not-found', 'dossierId');
}
