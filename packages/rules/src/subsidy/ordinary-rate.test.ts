import { expect, it } from 'vitest';
import { ordinaryRate } from './ordinary-rate.ts';

const rate = (
  [recipientsYearBefore, recipients]: readonly [number, number],
  rateYearBefore: number,
  highestRateBefore = rateYearBefore,
) => ordinaryRate({ recipients, recipientsYearBefore, rateYearBefore, highestRateBefore }, 2026);

it.each([
  ['below 500', [400, 499], 55, 55, 55],
  ['500, five per cent more', [476, 500], 55, 55, 65],
  ['500, less than five per cent more', [477, 500], 55, 55, 55],
  ['exactly five per cent more', [500, 525], 55, 55, 65],
  ['1,000, five per cent more', [950, 1000], 65, 65, 70],
  ['1,000, less than five per cent more', [999, 1000], 65, 65, 65],
  ['not for the first time', [999, 1000], 65, 70, 70],
  ['past both at once, of which one is not for the first time', [990, 1000], 60, 65, 65],
  ['on its way down, and back over the threshold', [499, 500], 62, 65, 65],
  ['stays where it is', [700, 700], 65, 65, 65],
] as const)('a rise: %s', (_, recipients, before, highest, expected) => {
  expect(rate(recipients, before, highest)).toBe(expected);
});

it.each([
  ['three per cent under 500', [510, 494], 65, 64],
  ['exactly three per cent', [500, 485], 65, 64],
  ['less than three per cent', [500, 486], 65, 65],
  ['no further than 55', [480, 400], 55, 55],
  ['the last point', [480, 400], 56, 55],
  ['under 1,000', [1000, 900], 70, 69],
  ['no further than 65', [900, 800], 65, 65],
  ['under both at once', [1000, 400], 70, 69],
  ['a rise that stays under the threshold', [400, 450], 60, 60],
] as const)('a fall: %s', (_, recipients, before, expected) => {
  expect(rate(recipients, before, 70)).toBe(expected);
});

it('says nothing of the years before the rule, nor of fewer than nobody', () => {
  const facts = { recipients: 600, recipientsYearBefore: 500 };
  const rates = { rateYearBefore: 55, highestRateBefore: 55 };
  expect(ordinaryRate({ ...facts, ...rates }, 2014)).toBe(65);
  expect(ordinaryRate({ ...facts, ...rates }, 2013)).toBeUndefined();
  expect(ordinaryRate({ ...facts, ...rates, recipients: -1 }, 2026)).toBeUndefined();
});
