import {
  addDays,
  addMonths,
  type CivilDate,
  day,
  firstOfMonth,
  lastOfMonth,
} from '@traject/rules/calendar';
import type { Chance } from './chance.ts';

/** A day, the one before or the one after: where rules go wrong. */
export const about = (chance: Chance, date: CivilDate): CivilDate =>
  addDays(date, chance.one([-1, 0, 0, 1]));

/** A day, or an edge of its month, or the end of a February. */
export function edgy(chance: Chance, date: CivilDate): CivilDate {
  const february = day(`${date.slice(0, 4)}-02-01`);
  return chance.one([date, date, firstOfMonth(date), lastOfMonth(date), lastOfMonth(february)]);
}

/** The dates around which the law turns for one right. */
export interface Edges {
  readonly chance: Chance;
  readonly from: CivilDate;
  readonly decidedOn: CivilDate;
}

/** A day near the beginning of the right, or near the end of a term that counts from it. */
export const nearby = ({ chance, from, decidedOn }: Edges): CivilDate =>
  about(
    chance,
    chance.one([
      from,
      decidedOn,
      firstOfMonth(from),
      lastOfMonth(from),
      addMonths(decidedOn, 3),
      addDays(from, chance.whole(-20, 400)),
    ]),
  );
