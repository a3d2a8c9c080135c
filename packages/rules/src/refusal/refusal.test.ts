import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { aDossier } from '../testing/dossier-builder.ts';
import { type Refusal, refusal, refusalVerdict } from './refusal.ts';

const newRight = aDossier().awarded('2026-01-05').consulted('2026-01-06');
const refused = refusal.parse({
  id: 'refusal-1',
  refusedOn: '2026-03-01',
  reasonsWeighedOn: '2026-03-10',
  healthOrEquity: false,
  otherContentFitsBetter: false,
});
const ask = (facts: Partial<Refusal> = {}, on = '2026-03-10', file = newRight) =>
  refusalVerdict({ ...refused, ...facts }, file.facts(), day(on));

describe('a refusal to sign (OBL-13)', () => {
  it.each([
    [{}, '2026-02-28', 'no-refusal'],
    [{ refusedOn: null }, '2026-03-10', 'no-refusal'],
    [{ refusedOn: 'unknown' }, '2026-03-10', 'undetermined'],
    [{}, '2026-03-09', 'weigh-first'],
    [{ reasonsWeighedOn: null }, '2026-03-10', 'weigh-first'],
    [{ reasonsWeighedOn: 'unknown' }, '2026-03-10', 'undetermined'],
    [{}, '2026-03-10', 'may-block-the-right'],
    [{ healthOrEquity: true }, '2026-03-10', 'decide-exemption'],
    [{ otherContentFitsBetter: true }, '2026-03-10', 'adapt-content'],
    [{ healthOrEquity: true, otherContentFitsBetter: true }, '2026-03-10', 'decide-exemption'],
  ] as const)('%j on %s: %s', (facts, on, expected) => {
    expect(ask(facts, on).answer).toBe(expected);
  });

  it('never blocks the right while a reason is not found out', () => {
    const verdict = ask({ healthOrEquity: 'unknown', otherContentFitsBetter: 'unknown' });
    expect(verdict).toMatchObject({
      answer: 'undetermined',
      missing: ['health-or-equity', 'other-content-fits-better'],
    });
  });

  it('touches no right where the project is not mandatory', () => {
    const optional = newRight.awarded('2025-11-01', { until: '2025-12-31' });
    expect(ask({}, '2026-03-10', optional)).toMatchObject({
      answer: 'not-mandatory',
      outcome: 'not-applicable',
    });
    const asked = optional.requested('2026-01-06', { decidedOn: '2026-01-07' });
    expect(ask({}, '2026-03-10', asked).answer).toBe('not-mandatory');
    expect(ask({}, '2026-03-10', aDossier().awarded('2026-01-05'))).toMatchObject({
      answer: 'undetermined',
      missing: ['project-mandatory'],
    });
  });

  it('says on which facts it rests', () => {
    expect(ask().findings.map(({ facts }) => facts[0])).toEqual([
      { fact: 'refusal.refusedOn', value: '2026-03-01', record: 'refusal-1' },
      { fact: 'obligation', value: 'mandatory' },
      { fact: 'refusal.reasonsWeighedOn', value: '2026-03-10', record: 'refusal-1' },
      { fact: 'refusal.healthOrEquity', value: false, record: 'refusal-1' },
      { fact: 'refusal.otherContentFitsBetter', value: false, record: 'refusal-1' },
    ]);
    expect(ask({ reasonsWeighedOn: null }).findings[2]?.facts).toEqual([]);
  });
});
