import {
  addDays,
  addYears,
  type CivilDate,
  day,
  firstOfMonth,
  lastOfMonth,
} from '../src/calendar/index.ts';
import type { Award } from '../src/facts/index.ts';
import { cents } from '../src/money.ts';
import type { Dice } from './chance.ts';

/** The years of a whole life with the centres. */
const YEARS = 30;
const MOST_AWARDS = 16;

/** The day of the reform, around which much turns. */
export const REFORM = day('2016-11-01');

/** The lengths and gaps around which the law turns: a day, three months, a year. */
const gap = (dice: Dice) =>
  dice.oneOf(1, 1, 1, 2, 3, 20, 31, 90, 91, 92, 93, 200, 364, 365, 366, 367, 400, 900, -5, -40);
export const length = (dice: Dice) =>
  dice.oneOf(0, 9, 30, 60, 90, 150, 200, 364, 365, 366, 400, 500, 730, 800, 1400, 2500);

/** A day near another one: where months begin and end, and a day before and after, rules go wrong most. */
export function near(dice: Dice, date: CivilDate, earlier: number, later: number): CivilDate {
  const moved = addDays(date, dice.between(-earlier, later));
  switch (dice.between(0, 6)) {
    case 0:
      return firstOfMonth(moved);
    case 1:
      return lastOfMonth(moved);
    case 2:
      return addDays(date, dice.between(-1, 1));
    default:
      return moved;
  }
}

/** An award of a centre, with changes of category and of index inside a month. */
function award(dice: Dice, at: number, from: CivilDate, until: CivilDate | null): Award {
  const kind = dice.oneOf(
    'living-wage',
    'living-wage',
    'living-wage',
    'living-wage',
    'living-wage',
    'living-wage',
    'work-by-centre',
    'equivalent-living-wage',
  );
  const monthlyCents = () =>
    cents.parse(dice.oneOf(87617, 131420, 177607, dice.between(1, 300_000)));
  const changes = dice
    .some(3, () => addDays(from, dice.between(1, 700)))
    .filter((date) => until === null || date <= until);
  return {
    id: `award-${at}`,
    kind,
    appliedOn: dice.in(50) ? near(dice, from, 40, 0) : null,
    decidedOn: near(dice, from, 10, dice.oneOf(0, 30, 30, 200)),
    from,
    until,
    topsUpPaidWork: dice.in(15),
    amounts:
      kind === 'work-by-centre'
        ? []
        : [...new Set([from, ...changes])].toSorted().map((date) => ({
            from: date,
            category: dice.oneOf(1, 2, 3),
            monthlyCents: monthlyCents(),
          })),
  };
}

/** Awards that follow on each other with gaps, or overlap a little; the last one may run on. */
export function anyAwards(dice: Dice): Award[] {
  let from = near(dice, day(`${dice.between(1996, 2012)}-06-15`), 170, 170);
  const end = addYears(from, YEARS);
  const list: Award[] = [];
  while (from < end && list.length < MOST_AWARDS) {
    const last = addDays(from, length(dice));
    const until = dice.in(15) ? lastOfMonth(last) : last;
    list.push(award(dice, list.length, from, dice.in(3) ? null : until));
    const next = addDays(until, gap(dice));
    from = next > from ? next : addDays(from, 1);
    if (from < REFORM && dice.in(30)) from = near(dice, REFORM, 300, 300);
  }
  return list;
}
