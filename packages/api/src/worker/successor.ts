import { colleagues, fileHead, type Transaction } from '@traject/db';
import type { CivilDate } from '@traject/rules/calendar';
import { Refusal } from '../refusal.ts';
import type { StaffMember } from '../session/staff-member.ts';
import type { StaffContext } from '../trpc.ts';

/** The head changes the worker of any file, a social worker that of the own files. */
export const mayChangeWorker = ({ role, id }: StaffMember, workerId: string | null): boolean =>
  role === 'head-of-social-work' || id === workerId;

/**
 * Who looks after a file now, the team of the one who will, and the day of a change that is planned already. Refused when it is not
 * the reader's to change.
 */
export async function successorFor(
  { staff, today }: StaffContext,
  transaction: Transaction,
  { dossierId, successorId }: { dossierId: string; successorId: string },
): Promise<{ workerId: string; teamId: string | null; nextFrom: CivilDate | null }> {
  const head = await fileHead(transaction, dossierId, today);
  if (head === undefined) throw new Refusal('not-found', 'dossierId');
  if (!mayChangeWorker(staff, head.workerId)) throw new Refusal('not-allowed');
  if (successorId === head.workerId) throw new Refusal('same-worker', 'successorId');
  const successor = (await colleagues(transaction)).find(({ id }) => id === successorId);
  if (successor === undefined) throw new Refusal('worker-unknown', 'successorId');
  return { workerId: head.workerId, teamId: successor.teamId, nextFrom: head.nextFrom };
}
