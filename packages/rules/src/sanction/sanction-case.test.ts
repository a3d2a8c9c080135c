import { describe, expect, it } from 'vitest';
import { sanctionCase } from './sanction-case.ts';
import { keptCase } from './testing.ts';

const full = {
  ...keptCase,
  ground: 'false-or-omitted-declaration',
  earlier: [{ id: 'sanction-0', ground: 'unknown', decidedOn: '2025-06-01', stands: 'unknown' }],
  wishedLength: { count: 10, unit: 'days' },
  extent: 'part',
  deferral: {
    grantedOn: '2026-01-15',
    part: 'part',
    until: '2026-05-31',
    conditions: ['attends the course'],
    brokenOn: 'unknown',
    wishedStart: null,
  },
};

describe('a stated case', () => {
  it('is taken as it is', () => {
    expect(sanctionCase.parse(full)).toEqual(full);
    const whole = { ...full, deferral: { ...full.deferral, part: 'whole' } };
    expect(sanctionCase.parse(whole)).toEqual(whole);
  });

  it.each([
    { ground: 'something-else' },
    { earlier: [{ id: 'sanction-0' }] },
    { failing: { on: '2025-12-01' } },
    { decision: { on: '2026-01-15' } },
    { wishedLength: { count: 0, unit: 'days' } },
    { wishedLength: { count: 1, unit: 'weeks' } },
    { extent: 'half' },
    { deferral: { ...full.deferral, part: 'half' } },
    { deferral: { grantedOn: '2026-01-15' } },
    { notifiedOn: '2026-02-30' },
  ])('is refused with %j', (wrong) => {
    expect(sanctionCase.safeParse({ ...full, ...wrong }).success).toBe(false);
  });
});
