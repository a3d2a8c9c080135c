import { type Database, dutiesOf, inCentre, mailsToMake, operatorOf, queueMail } from '@traject/db';
import { dueMail } from '@traject/documents/due-dates';
import { addDays, type CivilDate, isWorkingDay } from '@traject/rules/calendar';
import { v7 as newId } from 'uuid';
import { dayInBrussels, hourInBrussels } from '../session/brussels.ts';

/** No mail is made before this hour in Brussels: it should be there when the day begins, not in the night. */
const FROM_HOUR = 6;

/** How many days ahead each mail looks. */
const AHEAD = { none: 0, daily: 7, weekly: 14 } as const;

/** Monday = 1, Sunday = 7. */
const weekdayOf = (day: CivilDate): number => {
  const sundayFirst = new Date(`${day}T00:00:00Z`).getUTCDay();
  return sundayFirst === 0 ? 7 : sundayFirst;
};

/**
 * Makes the mails of this day that are not made yet and puts them in the outbox: on working days, for who chose one.
 * Several servers may do so at once; there is one mail for a person and a day. The answer is how many were tried.
 */
export async function makeMail(
  database: Database,
  { now, url }: { now: Date; url: string },
): Promise<number> {
  const today = dayInBrussels(now);
  if (hourInBrussels(now) < FROM_HOUR || !isWorkingDay(today)) return 0;
  const wanted = await mailsToMake(database, today, weekdayOf(today));
  const at = now.toISOString();
  for (const { centreId, staffId, language, rhythm } of wanted)
    await inCentre(database, operatorOf(centreId), async (transaction) => {
      const days = AHEAD[rhythm];
      const until = addDays(today, days);
      const duties = await dutiesOf(transaction, staffId, until, today);
      const mail = dueMail(
        // A reminder that has come early belongs to the day itself, not to what has a last day soon.
        duties.filter((duty) => duty.until <= until),
        { language, today, days },
        { url },
      );
      await queueMail(transaction, centreId, {
        id: newId(),
        staffId,
        day: today,
        state: mail === null ? 'nothing-due' : 'queued',
        subject: mail?.subject ?? '',
        body: mail?.body ?? '',
        nextTryAt: at,
        queuedAt: at,
      });
    });
  return wanted.length;
}
