import { expect, it } from 'vitest';
import { entrants } from './engines.ts';
import { againstEngines, ofReasons, ofWholes, type Rates } from './goals.ts';
import { median } from './rounds.ts';
import { figure, table } from './table.ts';

const rates: Rates = {
  fromJsonWithReasons: 1_000_000,
  fromJson: 1_100_000,
  fromFactsWithReasons: 9_000_000,
  fromFacts: 10_000_000,
  engines: entrants().map((entrant) => ({ entrant, rate: 2_500 })),
};

it('asks of facts read before ten times as much as of plain JSON', () => {
  const [json, facts] = againstEngines(rates);
  expect(json).toMatchObject({ measured: 400, wanted: 400, reached: true });
  expect(facts).toMatchObject({ measured: 3600, wanted: 4000, reached: false });
});

it('asks nothing of an engine without a wish', () => {
  const names = againstEngines(rates).map(({ name }) => name);
  expect(names.filter((name) => name.endsWith('zen'))).toEqual([]);
  expect(names).toHaveLength(8);
});

it('says what reasons cost', () => {
  expect(ofReasons(rates, 16, 99_999).map(({ reached }) => reached)).toEqual([
    true,
    false,
    true,
    false,
  ]);
});

it('compares the time a person with that of a quarter of them', () => {
  const claimed = [
    { persons: 50, seconds: 1, secondsOfReading: 1, cents: 0 },
    { persons: 200, seconds: 6, secondsOfReading: 4, cents: 0 },
  ];
  const [judged, month, growth] = ofWholes(50_000, claimed);
  expect(judged).toMatchObject({ measured: 20, reached: true });
  expect(month).toMatchObject({ measured: 6000, reached: false });
  expect(growth).toMatchObject({ measured: 1.5, reached: false });
});

it('takes the middle', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
});

it('lays figures under each other', () => {
  expect(table(['', 'a'], [['one', figure(1234.5)]])).toBe('         a\n---  -----\none  1,235');
  expect(figure(1.234)).toBe('1.23');
});
