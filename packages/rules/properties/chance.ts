import fc from 'fast-check';

/** Chance: a whole number from `min` to `max`, both included. */
export type Chance = (min: number, max: number) => number;

/** The same numbers for the same seed, on any machine (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed;
  return (min, max) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return min + Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * (max - min + 1));
  };
}

/** Words for what chance decides. */
export class Dice {
  readonly #chance: Chance;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  between(min: number, max: number): number {
    return this.#chance(min, max);
  }

  /** True in so many per cent of the cases. */
  in(percent: number): boolean {
    return this.#chance(1, 100) > 100 - percent;
  }

  oneOf<const T extends readonly [unknown, ...unknown[]]>(...these: T): T[number] {
    return these[this.#chance(0, these.length - 1)];
  }

  /** A list of at most so many. */
  some<T>(most: number, make: (at: number) => T): T[] {
    return Array.from({ length: this.#chance(0, most) }, (_, at) => make(at));
  }
}

const evenly = (min: number, max: number) => fc.noBias(fc.integer({ min, max }));

/** What dice make, for fast-check: it throws them anew for every run, and lower to make a failing one smaller. */
export const thrown = <T>(make: (dice: Dice) => T): fc.Arbitrary<T> =>
  fc.gen().map((gen) => make(new Dice((min, max) => gen(evenly, min, max))));
