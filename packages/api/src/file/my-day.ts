import { dutiesOf, type Transaction } from '@traject/db';
import { ANNOUNCEMENTS } from '@traject/rules';
import { addDays, addMonths, type CivilDate } from '@traject/rules/calendar';

/** The last days of what counts as this week and this month, from a day on. */
export const horizons = (today: CivilDate) => ({
  week: addDays(today, 7),
  month: addMonths(today, 1),
});

/**
 * What somebody's files ask: overdue, this week, this month, and on hold. A hold never hides what is legally overdue: that
 * stays among the overdue, with its hold.
 */
export async function myDay(transaction: Transaction, staffId: string, today: CivilDate) {
  const { week, month } = horizons(today);
  const found = await dutiesOf(transaction, staffId, month, today);
  const rows = found.filter(({ kind, until }) => until >= today || !ANNOUNCEMENTS.includes(kind));
  const ahead = rows.filter(({ until }) => until >= today);
  const waiting = ahead.filter(({ hold }) => hold === null);
  return {
    today,
    overdue: rows.filter(({ until }) => until < today),
    thisWeek: waiting.filter(({ until }) => until <= week),
    thisMonth: waiting.filter(({ until }) => until > week),
    onHold: ahead.filter(({ hold }) => hold !== null),
  };
}
