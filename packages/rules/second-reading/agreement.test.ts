import { beforeAll, describe, expect, it } from 'vitest';
import { addTo, compareLives, emptyTally } from './lives.ts';

const LIVES = 1000;
const seed = Number(process.env['TRAJECT_SEED'] ?? 20_261_121);

describe('the two readings of the subsidy rules', () => {
  const tally = emptyTally();
  // Ten seconds on an idle machine.
  beforeAll(() => addTo(tally, compareLives(seed, 0, LIVES)), 600_000);

  it(`agree on ${LIVES} lives of thirty years`, () => {
    expect(tally.disagreements.slice(0, 5)).toEqual([]);
    expect(tally.lives).toBe(LIVES);
  });

  it('were compared on months of every kind', () => {
    for (const kind of ['first', 'student', 'extension', 'second-chance', 'none', 'unknown'])
      expect(tally.kinds[kind]).toBeGreaterThan(LIVES / 50);
  });
});
