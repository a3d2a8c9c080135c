import type { Dossier } from '@traject/rules/facts';
import { inArray } from 'drizzle-orm';
import type { Transaction } from './in-centre.ts';
import { receivedSanction } from './schema/received-sanction.ts';

/** A sanction of another centre as a fact, with who recorded it. */
interface ReceivedRow {
  readonly received: Dossier['receivedSanctions'][number];
  readonly source: { by: string; at: string };
}

/** The sanctions of other centres that came with many files, by file. */
export async function loadReceived(
  transaction: Transaction,
  ids: readonly string[],
): Promise<Map<string, ReceivedRow[]>> {
  const rows = await transaction
    .select()
    .from(receivedSanction)
    .where(inArray(receivedSanction.dossierId, [...ids]))
    .orderBy(receivedSanction.decidedOn, receivedSanction.id);
  const found = new Map<string, ReceivedRow[]>();
  for (const row of rows) {
    const { id, receivedOn, decidedOn, competentFrom, chosenOn, carriedFrom } = row;
    const { validFrom: from, validUntil: until } = row;
    found.set(row.dossierId, [
      ...(found.get(row.dossierId) ?? []),
      {
        received: { id, receivedOn, decidedOn, from, until, competentFrom, chosenOn, carriedFrom },
        source: { by: row.recordedBy, at: row.recordedAt },
      },
    ]);
  }
  return found;
}
