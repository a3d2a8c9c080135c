import {
  calendarOwner,
  type Database,
  dutiesOf,
  inCentre,
  noticeLanguage,
  operatorOf,
} from '@traject/db';
import { dueCalendar } from '@traject/documents/due-dates';
import { addMonths, type CivilDate } from '@traject/rules/calendar';
import { hashOfSecret, looksLikeSecret } from './secret.ts';

/** How far ahead a calendar looks. */
const MONTHS = 12;

/** The calendar behind a secret address, without names; null when the address opens nothing (any more). */
export async function calendarOf(
  database: Database,
  secret: string,
  { today, url }: { today: CivilDate; url: string },
): Promise<string | null> {
  if (!looksLikeSecret(secret)) return null;
  const owner = await calendarOwner(database, hashOfSecret(secret));
  if (owner === undefined) return null;
  const { centreId, staffId } = owner;
  return inCentre(database, operatorOf(centreId), async (transaction) => {
    const duties = await dutiesOf(transaction, staffId, addMonths(today, MONTHS), today);
    const language = (await noticeLanguage(transaction, staffId)) ?? owner.language;
    return dueCalendar(duties, language, { url });
  });
}
