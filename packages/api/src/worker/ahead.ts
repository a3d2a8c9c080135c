import { asProgram, fileHead, plannedChanges, type Transaction } from '@traject/db';
import type { CivilDate } from '@traject/rules/calendar';
import type { StaffContext } from '../trpc.ts';

type Planned = Awaited<ReturnType<typeof plannedChanges>>[number];

/** A file that goes to somebody else, or comes to the reader, on a day that is still to come. */
interface ChangeAhead extends Pick<Planned, 'dossierId' | 'number' | 'from' | 'letterSentOn'> {
  /** It comes to the reader; false = it goes away. */
  readonly comes: boolean;
  /** Who has the file now, or who takes it over. */
  readonly other: string;
  /** Null while the reader does not see the file. */
  readonly person: { firstName: string; lastName: string; birthDate: CivilDate | null } | null;
}

/**
 * What is planned of the files that somebody gives away or takes over. A successor of another team does not see the file
 * before the day, so who it is about is looked up with the reader's own rights.
 */
export async function changesAhead(
  transaction: Transaction,
  { staff, today }: Pick<StaffContext, 'staff' | 'today'>,
): Promise<ChangeAhead[]> {
  const planned = await asProgram(transaction, () => plannedChanges(transaction, staff.id, today));
  const rows: ChangeAhead[] = [];
  for (const { successorId, worker, successor, ...row } of planned) {
    const comes = successorId === staff.id;
    const head = await fileHead(transaction, row.dossierId, today);
    rows.push({
      ...row,
      comes,
      other: comes ? worker : successor,
      person:
        head === undefined
          ? null
          : {
              firstName: head.person.firstName,
              lastName: head.person.lastName,
              birthDate: head.person.birthDate,
            },
    });
  }
  return rows;
}
