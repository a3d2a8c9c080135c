import { describe, expect, it } from 'vitest';
import { day } from '../src/calendar/index.ts';
import { planSanction } from '../src/sanction/plan.ts';
import type { SanctionCase } from '../src/sanction/sanction-case.ts';
import { keptCase } from '../src/sanction/testing.ts';

const plan = (facts: Partial<SanctionCase> = {}, on = '2026-03-01') =>
  planSanction({ ...keptCase, ...facts }, day(on));
const earlier = {
  id: 'sanction-0',
  ground: 'commitment-not-kept' as const,
  decidedOn: day('2025-09-01'),
  stands: true,
};

describe('FAQ-15: a contract that is not kept without lawful reason, after formal notice', () => {
  it('one month at most, three on repetition within one year', () => {
    expect(plan()).toMatchObject({ lawful: { answer: 'lawful' }, longest: { months: 1 } });
    expect(plan({ earlier: [earlier] })).toMatchObject({ longest: { months: 3 } });
    expect(plan({ legitimate: true }).lawful.answer).toBe('not-possible');
    expect(plan({ formalNoticeOn: null }).lawful.answer).toBe('unlawful');
  });

  it('decided 2026-01-15: at the latest 2026-04-01, deferred 2026-07-01', () => {
    expect(plan().window).toEqual({ earliest: '2026-01-21', latest: '2026-04-01' });
    const deferral = {
      grantedOn: day('2026-01-15'),
      part: 'whole' as const,
      until: day('2026-06-01'),
      conditions: ['attends the course'],
      brokenOn: null,
      wishedStart: null,
    };
    expect(plan({ deferral }).lastDayOfDeferral).toBe('2026-07-01');
  });
});

describe('FAQ-16: false or omitted declarations', () => {
  it('are another kind, never mixed with this one', () => {
    const other = plan({ ground: 'false-or-omitted-declaration' });
    expect(other.lawful.answer).toBe('other-kind');
    const repeated = { earlier: [{ ...earlier, ground: 'false-or-omitted-declaration' as const }] };
    expect(plan(repeated).longest?.months).toBe(1);
  });
});

describe('FAQ-22: heard before a decision', () => {
  it('told in writing, and heard when asked', () => {
    expect(plan({ hearingOfferedOn: null }).missingSteps.map(({ step }) => step)).toEqual([
      'hearing-offered',
    ]);
    expect(plan({ hearingHeldOn: null }).lawful.answer).toBe('unlawful');
    expect(plan({ hearingAsked: false, hearingHeldOn: null }).lawful.answer).toBe('lawful');
  });
});

describe('FT-49: the procedure', () => {
  it('advice is needed, and adapting the project is always named first', () => {
    const without = plan({ adviceOn: null });
    expect(without.lawful.answer).toBe('unlawful');
    expect(without.alternatives[0]).toBe('adapt-the-project');
    expect(plan().alternatives[0]).toBe('adapt-the-project');
  });
});
