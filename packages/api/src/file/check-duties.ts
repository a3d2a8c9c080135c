import {
  type Database,
  dossierIds,
  dutiesInRecord,
  inCentre,
  loadDossiers,
  operatorOf,
} from '@traject/db';
import { judge } from '@traject/rules';
import type { CivilDate } from '@traject/rules/calendar';
import { rewriteDuties } from './change.ts';
import { withCouple } from './load.ts';

/** Files are judged so many at a time. */
const AT_A_TIME = 500;

const asText = (duty: { kind: string; until: string; record: string | null }): string =>
  `${duty.kind}/${duty.until}/${duty.record ?? ''}`;

/**
 * Judges every file of a centre again and compares with the duties in the record; the answer is the files that had
 * drifted, which are written anew. What a day brings by itself (a due day that becomes the next one) counts as drift.
 */
export async function mendDuties(
  database: Database,
  centreId: string,
  today: CivilDate,
  onFile: (done: number, of: number) => void,
): Promise<string[]> {
  const reader = operatorOf(centreId);
  const ids = await inCentre(database, reader, dossierIds);
  const drifted: string[] = [];
  for (let at = 0; at < ids.length; at += AT_A_TIME) {
    const some = ids.slice(at, at + AT_A_TIME);
    await inCentre(database, reader, async (transaction) => {
      const loaded = await loadDossiers(transaction, some);
      const written = await dutiesInRecord(transaction, some);
      for (const [id, stored] of loaded) {
        const { facts } = await withCouple(transaction, id, stored, today);
        const wanted = judge(facts, { on: today }).duties.map(asText).toSorted();
        const there = (written.get(id) ?? []).map(asText).toSorted();
        if (wanted.join() === there.join()) continue;
        drifted.push(id);
        await rewriteDuties(transaction, reader, id, today);
      }
    });
    onFile(Math.min(at + AT_A_TIME, ids.length), ids.length);
  }
  return drifted;
}
