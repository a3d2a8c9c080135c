import type { FileFilter } from '@traject/db';
import { addDays, type CivilDate } from '@traject/rules/calendar';
import type { z } from 'zod';
import type { StaffContext } from '../trpc.ts';
import type { fileFilter } from './input.ts';

/** What is due "this week" and "this month", in days from today. */
const WITHIN = { week: 7, month: 30 } as const;

/** The last day that a duty may have to be in the list; null = any. */
const dueUntil = (due: keyof typeof WITHIN | 'overdue' | null, today: CivilDate) =>
  due === null ? null : due === 'overdue' ? addDays(today, -1) : addDays(today, WITHIN[due]);

/** A filter as it was chosen, for somebody on a day. */
export const wantedFiles = (
  { text, whose, dutyKind, due, right, step, withoutWorker }: z.infer<typeof fileFilter>,
  { staff, today }: Pick<StaffContext, 'staff' | 'today'>,
): FileFilter => ({
  on: today,
  text,
  staffId: whose === 'mine' ? staff.id : whose === 'team' ? null : whose,
  dutyKind,
  dueUntil: dueUntil(due, today),
  right,
  step,
  withoutWorker,
});
