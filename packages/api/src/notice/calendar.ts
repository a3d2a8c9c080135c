import {
  appointmentTimes,
  calendarOwner,
  type Database,
  dutiesOf,
  inCentre,
  noticeLanguage,
} from '@traject/db';
import { dueCalendar } from '@traject/documents/due-dates';
import { addMonths, type CivilDate } from '@traject/rules/calendar';
import { may } from '../access.ts';
import { readerFor } from '../trpc.ts';
import { hashOfSecret, looksLikeSecret } from './secret.ts';

/** How far ahead and back a calendar looks. */
const MONTHS = 12;
const MONTHS_BACK = 1;

/**
 * The calendar behind a secret address, without names; null when the address opens nothing (any more). It is read with
 * the rights of whose calendar it is, and no others.
 */
export async function calendarOf(
  database: Database,
  secret: string,
  { today, url }: { today: CivilDate; url: string },
): Promise<string | null> {
  if (!looksLikeSecret(secret)) return null;
  const owner = await calendarOwner(database, hashOfSecret(secret));
  if (owner === undefined || !may(owner.role, 'notice.choose')) return null;
  const reader = readerFor({ ...owner, id: owner.staffId }, today);
  return inCentre(database, reader, async (transaction) => {
    const until = addMonths(today, MONTHS);
    const items = await dutiesOf(transaction, owner.staffId, until, today);
    const appointments = await appointmentTimes(transaction, addMonths(today, -MONTHS_BACK), until);
    const language = (await noticeLanguage(transaction, owner.staffId)) ?? owner.language;
    return dueCalendar({ items, appointments }, language, { url });
  });
}
