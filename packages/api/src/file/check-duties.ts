import {
  type Database,
  type DatedStep,
  dossierIds,
  dutiesInRecord,
  filesWithoutStep,
  inCentre,
  listCentres,
  loadDossiers,
  lockFile,
  operatorOf,
  readNotKept,
  stepsInRecord,
} from '@traject/db';
import { judge } from '@traject/rules';
import type { CivilDate } from '@traject/rules/calendar';
import { rewriteDuties } from './change.ts';
import { withCouple } from './load.ts';
import { stepsFrom } from './steps.ts';

/** Files are judged so many at a time. */
const AT_A_TIME = 500;

const asText = (duty: { kind: string; until: string; record: string | null }): string =>
  `${duty.kind}/${duty.until}/${duty.record ?? ''}`;

const steppedAs = ({ step, from, until }: DatedStep): string => `${step}/${from}/${until ?? ''}`;

/** The steps from a day on: when one began before it says nothing of that day. */
const stepsSince = (steps: readonly DatedStep[], today: CivilDate): string =>
  steps
    .filter(({ until }) => until === null || until >= today)
    .map(({ from, ...rest }) => steppedAs({ ...rest, from: from < today ? today : from }))
    .toSorted()
    .join();

/**
 * Judges every file of a centre again and compares with the duties and the steps in the record; the answer is the files that had
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
      const stepped = await stepsInRecord(transaction, some);
      for (const [id, stored] of loaded) {
        const { facts } = await withCouple(transaction, id, stored, today);
        const wanted = judge(facts, { on: today }).duties.map(asText).toSorted();
        const there = (written.get(id) ?? []).map(asText).toSorted();
        const stands = stepsFrom(facts, await readNotKept(transaction, id), today);
        const stood = stepsSince(stepped.get(id) ?? [], today);
        if (wanted.join() === there.join() && stepsSince(stands, today) === stood) continue;
        drifted.push(id);
        await rewriteDuties(transaction, reader, id, today);
      }
    });
    onFile(Math.min(at + AT_A_TIME, ids.length), ids.length);
  }
  return drifted;
}

/** Judges the files of which no step was ever written, in every centre: those of an older version of the program. */
export async function fillSteps(database: Database, today: CivilDate): Promise<void> {
  for (const { centreId } of await listCentres(database)) {
    const reader = operatorOf(centreId);
    let filled: number;
    do
      filled = await inCentre(database, reader, async (transaction) => {
        const ids = await filesWithoutStep(transaction, AT_A_TIME);
        for (const id of ids) {
          // Another server that starts at the same time waits here, and then writes the same.
          await lockFile(transaction, id);
          await rewriteDuties(transaction, reader, id, today);
        }
        return ids.length;
      });
    while (filled === AT_A_TIME);
  }
}
