import { type CivilDate, latest } from '../calendar/civil-date.ts';
import type { Period } from '../calendar/period.ts';
import type { ReceivedSanction } from '../facts/received-sanction.ts';
import { wishedLastDay } from './length.ts';
import { chosenStart, type SanctionCase } from './sanction-case.ts';

/** Days of which the first and the last are both known. */
export type RestOfSanction = Period & { readonly until: CivilDate };

/**
 * What remains of a sanction for a centre that became competent later (SAN-5), counted from a day on: from that day at
 * the earliest, never before the centre is competent or the sanction begins, and to the last day that the first centre
 * decided. Null when nothing remains, or while a day of it is not known. See `decisions/sanction-window.md`.
 */
export function restOfSanction(of: SanctionCase, on: CivilDate): RestOfSanction | null {
  const { otherCentreFrom } = of;
  const subject = { of, on };
  const start = chosenStart(subject);
  const until = wishedLastDay(subject);
  if (otherCentreFrom === null || otherCentreFrom === 'unknown' || start === null || until === null)
    return null;
  const from = latest(latest(start, otherCentreFrom), on);
  return from <= until ? { from, until } : null;
}

/**
 * The days on which a sanction of another centre asks for a choice, or is carried on, here; null when it ended before
 * this centre was competent, and when this centre does not carry it on.
 */
export function daysOfReceived(received: ReceivedSanction): RestOfSanction | null {
  const { from, until, competentFrom, chosenOn, carriedFrom } = received;
  if (chosenOn !== null) return carriedFrom === null ? null : { from: carriedFrom, until };
  const first = latest(from, competentFrom);
  return first <= until ? { from: first, until } : null;
}
