import type { CivilDate } from '@traject/rules/calendar';
import { and, asc, eq, gte, isNull, lte, or } from 'drizzle-orm';
import { recordTrace } from '../audit/record-trace.ts';
import type { Reader, Transaction } from '../in-centre.ts';
import { agendaEntry } from '../schema/agenda-entry.ts';
import { dossier } from '../schema/dossier.ts';
import { person } from '../schema/person.ts';

type AgendaRow = typeof agendaEntry.$inferSelect;

/** What somebody writes in the own agenda. */
export type AgendaText = Pick<AgendaRow, 'kind' | 'onDay' | 'atTime' | 'text' | 'dossierId'>;

/** More than this nobody reads on one page. */
const MOST = 200;

/**
 * The own agenda from a day on, with the reminders before it that are not done, in order of day and time. The name of a
 * file that is no longer visible stays away.
 */
export const agendaFrom = (transaction: Transaction, today: CivilDate) =>
  transaction
    .select({
      id: agendaEntry.id,
      kind: agendaEntry.kind,
      onDay: agendaEntry.onDay,
      atTime: agendaEntry.atTime,
      text: agendaEntry.text,
      doneOn: agendaEntry.doneOn,
      version: agendaEntry.version,
      file: {
        id: dossier.id,
        firstName: person.firstName,
        lastName: person.lastName,
        birthDate: person.birthDate,
      },
    })
    .from(agendaEntry)
    .leftJoin(dossier, eq(dossier.id, agendaEntry.dossierId))
    .leftJoin(person, eq(person.id, dossier.personId))
    .where(
      or(
        gte(agendaEntry.onDay, today),
        eq(agendaEntry.doneOn, today),
        and(eq(agendaEntry.kind, 'reminder'), isNull(agendaEntry.doneOn)),
      ),
    )
    .orderBy(asc(agendaEntry.onDay), asc(agendaEntry.atTime), asc(agendaEntry.id))
    .limit(MOST);

/** When the own appointments are, between two days, with the number of the file and without what they say. */
export const appointmentTimes = (transaction: Transaction, from: CivilDate, until: CivilDate) =>
  transaction
    .select({
      id: agendaEntry.id,
      day: agendaEntry.onDay,
      time: agendaEntry.atTime,
      dossierId: dossier.id,
      number: dossier.number,
    })
    .from(agendaEntry)
    .leftJoin(dossier, eq(dossier.id, agendaEntry.dossierId))
    .where(
      and(
        eq(agendaEntry.kind, 'appointment'),
        gte(agendaEntry.onDay, from),
        lte(agendaEntry.onDay, until),
      ),
    )
    .orderBy(asc(agendaEntry.onDay), asc(agendaEntry.atTime), asc(agendaEntry.id));

/** An entry of the own agenda, or undefined; nobody finds that of somebody else. */
export async function agendaEntryOf(
  transaction: Transaction,
  id: string,
): Promise<AgendaRow | undefined> {
  const [row] = await transaction
    .select()
    .from(agendaEntry)
    .where(eq(agendaEntry.id, id))
    .for('update');
  return row;
}

/** That it happened goes on the trail; what it says does not, and neither does the file, for it is private. */
const trace = (transaction: Transaction, reader: Reader, action: string, id: string) =>
  recordTrace(transaction, reader, {
    action,
    dossierId: null,
    record: 'agenda_entry',
    recordId: id,
  });

/** Writes an appointment or a reminder in the own agenda. */
export async function addAgendaEntry(
  transaction: Transaction,
  reader: Reader,
  id: string,
  entry: AgendaText,
): Promise<void> {
  await transaction.insert(agendaEntry).values({
    ...entry,
    id,
    centreId: reader.centreId,
    staffId: reader.staffId,
    recordedBy: reader.staffId,
  });
  await trace(transaction, reader, 'agenda.add', id);
}

/** Changes an entry, or says on which day it was done (null = not done after all); one version further. */
export async function changeAgendaEntry(
  transaction: Transaction,
  reader: Reader,
  before: AgendaRow,
  after: AgendaText | Pick<AgendaRow, 'doneOn'>,
): Promise<void> {
  await transaction
    .update(agendaEntry)
    .set({ ...after, version: before.version + 1 })
    .where(eq(agendaEntry.id, before.id));
  await trace(transaction, reader, 'agenda.change', before.id);
}

/** Takes an entry out of the own agenda. */
export async function deleteAgendaEntry(
  transaction: Transaction,
  reader: Reader,
  id: string,
): Promise<void> {
  await transaction.delete(agendaEntry).where(eq(agendaEntry.id, id));
  await trace(transaction, reader, 'agenda.delete', id);
}
