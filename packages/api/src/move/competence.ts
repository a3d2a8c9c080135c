import { loadDossiers, moveOf, type Transaction } from '@traject/db';
import { projectEndVerdict, type SanctionCase } from '@traject/rules';
import { type CivilDate, latest } from '@traject/rules/calendar';
import { moveFacts } from './view.ts';

/**
 * The first day on which another centre is competent for the person of a file (TRF-1, SAN-5): of the recorded move, or of
 * the end of the studies for who stays with this centre so long (STU-3). Null when this centre stays competent.
 */
export async function otherCentreFrom(
  transaction: Transaction,
  dossierId: string,
  on: CivilDate,
): Promise<SanctionCase['otherCentreFrom']> {
  const row = await moveOf(transaction, dossierId);
  if (row === undefined) return null;
  const loaded = (await loadDossiers(transaction, [dossierId])).get(dossierId);
  if (loaded === undefined) return 'unknown';
  // A move that is still to come is judged on its own day: it names a day ahead.
  const { answer, endedOn } = projectEndVerdict(
    moveFacts(row, loaded.facts),
    latest(row.movedOn, on),
  );
  if (answer === 'ended-by-law') return endedOn ?? row.movedOn;
  return answer === 'undetermined' ? 'unknown' : null;
}
