import { lifeNumber } from '../properties/arbitrary-life.ts';
import { chanceOf, Dice } from '../properties/chance.ts';
import { addDays, addYears, type CivilDate, day } from '../src/calendar/index.ts';
import type { Dossier } from '../src/facts/index.ts';
import { compare, type Disagreement, turningMonths } from './agreement.ts';

/** What came of comparing many lives. */
export interface Tally {
  lives: number;
  months: number;
  readonly kinds: Record<string, number>;
  readonly disagreements: (Disagreement & { life: number; on: CivilDate })[];
}

export const emptyTally = (): Tally => ({
  lives: 0,
  months: 0,
  kinds: {},
  disagreements: [],
});

/** Adds what another run found. */
export function addTo(tally: Tally, other: Tally): void {
  tally.lives += other.lives;
  tally.months += other.months;
  for (const [kind, count] of Object.entries(other.kinds))
    tally.kinds[kind] = (tally.kinds[kind] ?? 0) + count;
  tally.disagreements.push(...other.disagreements);
}

/** Days on which a life is judged: when all of it is known, and on a day around which it turns. */
function daysFor(dice: Dice, life: Dossier): CivilDate[] {
  const turns = [
    ...life.awards.map(({ from }) => from),
    ...life.contracts.flatMap(({ signedByCentreOn }) => signedByCentreOn ?? []),
    ...life.subsidyDecisions.map(({ decidedOn }) => decidedOn),
  ];
  const turn = dice.oneOf(day('2016-11-01'), ...turns);
  return [addYears(day('2010-01-01'), 40), addDays(turn, dice.between(-3, dice.oneOf(3, 40, 800)))];
}

/** Compares the lives with these numbers. */
export function compareLives(seed: number, from: number, count: number): Tally {
  const tally = emptyTally();
  for (let number = from; number < from + count; number += 1) {
    const life = lifeNumber(seed, number);
    const dice = new Dice(chanceOf(number));
    const months = turningMonths(dice, life);
    tally.lives += 1;
    for (const on of daysFor(dice, life)) {
      const { kinds, disagreements } = compare(life, on, months);
      for (const [kind, of] of kinds) tally.kinds[kind] = (tally.kinds[kind] ?? 0) + of;
      tally.months += months.length;
      tally.disagreements.push(...disagreements.map((one) => ({ ...one, life: number, on })));
    }
  }
  return tally;
}
