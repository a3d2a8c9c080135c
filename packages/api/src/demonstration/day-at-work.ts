import {
  addAgendaEntry,
  addStaff,
  type Database,
  dutiesOf,
  handOverFile,
  holdDuty,
  inCentre,
  planHandOver,
  type Reader,
  staffLeft,
} from '@traject/db';
import { addDays, addMonths, type CivilDate } from '@traject/rules/calendar';
import { v7 as newId } from 'uuid';

interface Worker {
  readonly id: string;
  readonly teamId: string | null;
}

/** The agenda of a worker, and a duty that waits: what my day shows beside the dates of the law. */
export async function tellDayOfWorker(
  database: Database,
  centreId: string,
  { id, teamId }: Worker,
  today: CivilDate,
): Promise<void> {
  // Written with the worker's own rights: nobody else may write in an agenda, the program included.
  const reader: Reader = { centreId, staffId: id, role: 'social-worker', teamId, today };
  await inCentre(database, reader, async (transaction) => {
    const duties = await dutiesOf(transaction, id, addMonths(today, 2), today);
    const [first, second] = [...new Set(duties.map(({ dossierId }) => dossierId))];
    const entries = [
      ['appointment', 0, '10:00', 'Balans: huisvesting en financiën', first],
      ['appointment', 0, '14:00', 'Teamoverleg', undefined],
      ['reminder', -1, null, 'Bel de huisbaas over de waarborg', second],
      ['appointment', 3, '09:30', 'Huisbezoek', second],
    ] as const;
    for (const [kind, ahead, atTime, text, dossierId] of entries)
      await addAgendaEntry(transaction, reader, newId(), {
        kind,
        onDay: addDays(today, ahead),
        atTime,
        text,
        dossierId: dossierId ?? null,
      });
    const waiting = duties.findLast(({ until }) => until > addDays(today, 7));
    if (waiting === undefined) return;
    await holdDuty(
      transaction,
      reader,
      waiting.dossierId,
      { kind: waiting.kind, recordId: waiting.record, until: waiting.until },
      {
        id: newId(),
        reason: 'Opgenomen in het ziekenhuis, terug volgende week.',
        returnsOn: addDays(today, 7),
      },
    );
  });
}

/** A file that goes to a colleague on a day that is still to come: what both see of it on their own day. */
export async function tellPlannedChange(
  database: Database,
  reader: Reader,
  { from, to }: { from: Worker; to: Worker },
  today: CivilDate,
): Promise<void> {
  await inCentre(database, reader, async (transaction) => {
    const last = (await dutiesOf(transaction, from.id, addMonths(today, 12), today)).at(-1);
    if (last === undefined || to.teamId === null) return;
    await planHandOver(transaction, reader, last.dossierId, {
      id: newId(),
      workerId: from.id,
      successorId: to.id,
      startsOn: addDays(today, 12),
      endsOn: null,
      letterSentOn: addDays(today, -1),
      teamId: to.teamId,
    });
  });
}

/** A colleague who left and whose file nobody took over yet: what the head of social work has to see. */
export async function tellColleagueWhoLeft(
  database: Database,
  reader: Reader,
  { dossierId, worker, teamId }: { dossierId: string; worker: Worker; teamId: string },
  today: CivilDate,
): Promise<void> {
  const left = newId();
  await inCentre(database, reader, async (transaction) => {
    await addStaff(transaction, reader, {
      id: left,
      name: 'Els Baert',
      role: 'social-worker',
      teamId,
      language: 'nl',
      // No account signs in as somebody who left.
      userId: left,
    });
    await handOverFile(transaction, reader, dossierId, {
      id: newId(),
      workerId: worker.id,
      successorId: left,
      startsOn: addDays(today, -120),
      endsOn: null,
      letterSentOn: addDays(today, -118),
      teamId,
    });
    await staffLeft(transaction, reader, left);
  });
}
