import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { type BalanceOccasion, balanceNeededVerdict, balanceOccasion } from './needed.ts';

const first = balanceOccasion.parse({
  id: 'occasion-1',
  at: 'first-award',
  job: null,
  inLocalTransition: false,
});
const ask = (facts: Partial<BalanceOccasion> = {}) =>
  balanceNeededVerdict({ ...first, ...facts }, day('2026-05-01'));
const job = (from: string, until: string) => ({ from: day(from), until: day(until) });

describe('a new social balance (BAL-9)', () => {
  it.each([
    [{}, 'needed'],
    [{ at: 'yearly-review' }, 'not-needed'],
    [{ at: 'other-aid' }, 'not-needed'],
    [{ at: 'unknown' }, 'undetermined'],
    [{ inLocalTransition: true }, 'not-needed'],
    [{ inLocalTransition: 'unknown' }, 'undetermined'],
    [{ at: 'yearly-review', inLocalTransition: 'unknown' }, 'not-needed'],
  ] as const)('%j: %s', (facts, expected) => {
    expect(ask(facts).answer).toBe(expected);
  });
});

describe('after a job (BAL-10)', () => {
  it.each([
    ['2026-01-01', '2026-03-30', 'go-through-and-sign-again'],
    ['2026-01-01', '2026-03-31', 'needed'],
    ['2025-11-30', '2026-02-26', 'go-through-and-sign-again'],
    ['2025-11-30', '2026-02-27', 'needed'],
  ] as const)('from %s to %s: %s', (from, until, expected) => {
    expect(ask({ at: 'after-a-job', job: job(from, until) }).answer).toBe(expected);
  });

  it('is open while the days of the job are', () => {
    expect(ask({ at: 'after-a-job', job: 'unknown' })).toMatchObject({
      answer: 'undetermined',
      missing: ['job-under-three-months'],
    });
    expect(ask({ at: 'after-a-job', job: null }).answer).toBe('needed');
  });

  it('names the job', () => {
    const { findings } = ask({ at: 'after-a-job', job: job('2026-01-01', '2026-03-30') });
    expect(findings.at(-1)?.facts).toEqual([
      { fact: 'balanceOccasion.job.from', value: '2026-01-01', record: 'occasion-1' },
      { fact: 'balanceOccasion.job.until', value: '2026-03-30', record: 'occasion-1' },
    ]);
    expect(ask({ job: 'unknown' }).findings.at(-1)?.facts).toEqual([]);
  });
});
