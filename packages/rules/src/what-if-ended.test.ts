import { describe, expect, it } from 'vitest';
import { day } from './calendar/civil-date.ts';
import { aDossier } from './testing/dossier-builder.ts';
import { whatIfEndedOn } from './what-if-ended.ts';

const running = aDossier().awarded('2026-01-05').consulted('2026-01-06').signed('2026-02-10');
const facts = running.facts();
const id = facts.contracts[0]?.id ?? '';

describe('what if a project ended on a day', () => {
  it('loses the months after it, and more when it ends earlier', () => {
    const [early, late] = whatIfEndedOn(facts, id, [day('2026-06-30'), day('2026-09-30')]);
    expect(early?.lost.months).toEqual([
      '2026-07',
      '2026-08',
      '2026-09',
      '2026-10',
      '2026-11',
      '2026-12',
      '2027-01',
    ]);
    expect(early?.lost.cents).toBe(7 * 13142);
    expect(late?.lost.months).toEqual(['2026-10', '2026-11', '2026-12', '2027-01']);
    expect(late?.lost.cents).toBe(4 * 13142);
  });

  it('loses nothing after the last month of the window', () => {
    const [after] = whatIfEndedOn(facts, id, [day('2027-01-31')]);
    expect(after?.lost).toEqual({ months: [], cents: 0 });
  });

  it('asks about no day, so answers none; another contract stays as it is', () => {
    expect(whatIfEndedOn(facts, id, [])).toEqual([]);
    expect(whatIfEndedOn(facts, 'another', [day('2026-06-30')])[0]?.lost.months).toEqual([]);
  });
});
