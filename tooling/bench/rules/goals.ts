import type { Entrant } from './engines.ts';
import type { Claimed } from './whole.ts';

/** Something we want of the rules, and what was measured. */
export interface Goal {
  readonly name: string;
  readonly measured: number;
  readonly wanted: number;
  readonly unit: string;
  readonly reached: boolean;
}

const atLeast = (name: string, measured: number, wanted: number, unit: string): Goal => ({
  name,
  measured,
  wanted,
  unit,
  reached: measured >= wanted,
});
const atMost = (name: string, measured: number, wanted: number, unit: string): Goal => ({
  name,
  measured,
  wanted,
  unit,
  reached: measured <= wanted,
});

/** Verdicts a second, of ours by how they were run and of each engine by its name. */
export interface Rates {
  readonly fromJsonWithReasons: number;
  readonly fromJson: number;
  readonly fromFactsWithReasons: number;
  readonly fromFacts: number;
  readonly engines: readonly { readonly entrant: Entrant; readonly rate: number }[];
}

/** Facts that were read before save so much against plain JSON. */
const READ_BEFORE = 10;

/** How many times faster than each engine, with full reasons. */
export const againstEngines = (rates: Rates): Goal[] =>
  rates.engines.flatMap(({ entrant: { engine, wanted }, rate }) =>
    wanted === null
      ? []
      : [
          atLeast(`JSON: times ${engine.name}`, rates.fromJsonWithReasons / rate, wanted, 'x'),
          atLeast(
            `facts: times ${engine.name}`,
            rates.fromFactsWithReasons / rate,
            wanted * READ_BEFORE,
            'x',
          ),
        ],
  );

const REASONS_MAY_COST = 1.1;
const BYTES_A_VERDICT = 16;
const WORDED_A_SECOND = 100_000;

/** What reasons cost. */
export const ofReasons = (rates: Rates, bytes: number, worded: number): Goal[] => [
  atMost(
    'JSON: time with reasons / without',
    rates.fromJson / rates.fromJsonWithReasons,
    REASONS_MAY_COST,
    'x',
  ),
  atMost(
    'facts: time with reasons / without',
    rates.fromFacts / rates.fromFactsWithReasons,
    REASONS_MAY_COST,
    'x',
  ),
  atMost('a kept verdict', bytes, BYTES_A_VERDICT, 'bytes'),
  atLeast('verdicts into words', worded, WORDED_A_SECOND, '/s'),
];

const MICROSECONDS_A_JUDGEMENT = 30;
const SECONDS_OF_A_MONTH = 1;
/** Persons whose claims of one month are wanted within that time. */
const PERSONS_OF_A_MONTH = 200_000;
/** Twice the persons may take twice the time, and a little for noise. */
const LINEAR_WITHIN = 1.25;

/** What a whole file and a whole month take. */
export function ofWholes(judgements: number, claimed: readonly Claimed[]): Goal[] {
  const [first] = claimed;
  const last = claimed.at(-1);
  const judged = atMost(
    'whole judgement, ten years of history',
    1_000_000 / judgements,
    MICROSECONDS_A_JUDGEMENT,
    'us',
  );
  if (first === undefined || last === undefined) return [judged];
  const growth = last.seconds / last.persons / (first.seconds / first.persons);
  return [
    judged,
    atMost(
      `a month's claim of ${PERSONS_OF_A_MONTH.toLocaleString('en')} persons`,
      (last.seconds / last.persons) * PERSONS_OF_A_MONTH,
      SECONDS_OF_A_MONTH,
      's',
    ),
    atMost('time a person, all / a quarter of them', growth, LINEAR_WITHIN, 'x'),
  ];
}
