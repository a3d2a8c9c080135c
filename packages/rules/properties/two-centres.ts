import type fc from 'fast-check';
import {
  addDays,
  type CalendarMonth,
  type CivilDate,
  firstOfMonth,
  month,
  monthOf,
  monthOfYear,
  yearOf,
} from '../src/calendar/index.ts';
import type { Dossier } from '../src/facts/index.ts';
import { claimsOfMonths } from '../src/index.ts';
import { aDossier } from '../src/testing/index.ts';
import { type Dice, thrown } from './chance.ts';

const FIRST_MONTH = month('2016-11');

const monthsBetween = (from: CalendarMonth, to: CalendarMonth): number =>
  (yearOf(to) - yearOf(from)) * 12 + monthOfYear(to) - monthOfYear(from);

/** A living wage in one of the two centres. */
interface Stay {
  readonly centre: 0 | 1;
  readonly from: CivilDate;
  readonly until: CivilDate;
}

/** Living wages one after the other, here and there, often without a day between them. */
function stays(dice: Dice): Stay[] {
  let next = addDays(firstOfMonth(FIRST_MONTH), dice.between(-100, 2000));
  return Array.from({ length: dice.between(2, 6) }, (): Stay => {
    const from = next;
    const until = addDays(from, dice.oneOf(10, 60, 150, 200, 300, 364, 400));
    next = addDays(until, dice.oneOf(1, 1, 1, 1, 2, 40, 100, 400));
    return { centre: dice.oneOf(0, 1), from, until };
  });
}

/** What the KSZ shows on a day of what a centre did: its rights, and the subsidies it had by then. */
function shownOf(file: Dossier, on: CivilDate) {
  const months = Math.max(0, monthsBetween(FIRST_MONTH, monthOf(on)) + 1);
  const claims = claimsOfMonths(file, FIRST_MONTH, months, on);
  const since = (kind: string) => {
    const first = claims.find((claim) => claim.kind === kind);
    return first === undefined ? null : { from: firstOfMonth(first.month), until: null };
  };
  return {
    rightElsewhere: file.awards.map(({ from, until }) => ({ from, until })),
    firstSubsidy: since('first'),
    extension: since('extension'),
  };
}

/**
 * The two files of one person who goes from centre to centre. Each award is decided at once and each centre asks the
 * KSZ for each of them, so that what one did the other can see.
 */
function twoCentresBy(dice: Dice): readonly [Dossier, Dossier] {
  let here = aDossier().bornOn('2000-06-15');
  let there = here;
  const all = stays(dice);
  all.forEach(({ centre, from, until }, at) => {
    const other = centre === 0 ? there : here;
    let file = (centre === 0 ? here : there)
      .awarded(from, { until })
      .consulted(from, shownOf(other.facts(), from));
    if (dice.in(85)) {
      // The project ends by law when the person moves away (TRF-1).
      const leaves = all.slice(at + 1).find((stay) => stay.centre !== centre);
      const signed = addDays(from, dice.between(0, 50));
      const endedOn = leaves === undefined ? null : addDays(leaves.from, -1);
      const kind = dice.oneOf('general', 'general', 'general', 'general', 'study');
      if (endedOn === null || signed <= endedOn) file = file.signed(signed, { kind, endedOn });
    }
    if (dice.in(40)) file = file.decidedSubsidy('extension', addDays(from, dice.between(0, 200)));
    if (centre === 0) here = file;
    else there = file;
  });
  return [here.facts(), there.facts()];
}

/** The files of one person in two centres, for fast-check. */
export const anyTwoCentres: fc.Arbitrary<readonly [Dossier, Dossier]> = thrown(twoCentresBy);
