import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import type { SanctionCase } from './sanction-case.ts';
import { stepsVerdict } from './steps.ts';
import { on } from './testing.ts';

const answer = (text: string, facts: Partial<SanctionCase> = {}) =>
  stepsVerdict(on(text, facts)).answer;
const LATER = '2026-03-01';

describe('the steps of a sanction (SAN-1)', () => {
  it('are kept', () => {
    expect(stepsVerdict(on(LATER))).toMatchObject({ answer: 'steps-kept', outcome: 'met' });
  });

  it.each([
    ['a notice on the day of the failing', { formalNoticeOn: day('2025-12-01') }, 'steps-kept'],
    ['a notice before the failing', { formalNoticeOn: day('2025-11-30') }, 'steps-skipped'],
    ['a notice the day before', { formalNoticeOn: day('2026-01-14') }, 'steps-kept'],
    ['a notice on the day of the decision', { formalNoticeOn: day('2026-01-15') }, 'steps-skipped'],
    ['no notice', { formalNoticeOn: null }, 'steps-skipped'],
    ['an unknown notice', { formalNoticeOn: 'unknown' }, 'undetermined'],
    ['advice on the day', { adviceOn: day('2026-01-15') }, 'steps-kept'],
    ['advice after', { adviceOn: day('2026-01-16') }, 'steps-skipped'],
    ['reasons weighed after', { reasonsWeighedOn: day('2026-01-16') }, 'steps-skipped'],
    ['an offer on the day', { hearingOfferedOn: day('2026-01-15') }, 'steps-skipped'],
    ['no offer though not asked', { hearingOfferedOn: null, hearingAsked: false }, 'steps-skipped'],
    ['not asked, not held', { hearingAsked: false, hearingHeldOn: null }, 'steps-kept'],
    ['asked, held after', { hearingHeldOn: day('2026-01-16') }, 'steps-skipped'],
    ['asked, not held', { hearingHeldOn: null }, 'steps-skipped'],
    ['unknown whether asked, held', { hearingAsked: 'unknown' }, 'steps-kept'],
    [
      'unknown whether asked, not held',
      { hearingAsked: 'unknown', hearingHeldOn: null },
      'undetermined',
    ],
    ['not reasoned', { decision: { on: day('2026-01-15'), reasoned: false } }, 'steps-skipped'],
    ['not notified', { notifiedOn: null }, 'to-notify'],
    ['notified before', { notifiedOn: day('2026-01-14') }, 'to-notify'],
    ['notified on its day', { notifiedOn: day('2026-01-15') }, 'steps-kept'],
    ['notification unknown', { notifiedOn: 'unknown' }, 'undetermined'],
    ['a legitimate reason', { legitimate: true }, 'not-possible'],
    ['reasons unknown', { legitimate: 'unknown' }, 'undetermined'],
    [
      'no commitment of the contract',
      { failing: { on: day('2025-12-01'), commitment: null } },
      'not-possible',
    ],
    [
      'an unknown commitment',
      { failing: { on: day('2025-12-01'), commitment: 'unknown' } },
      'undetermined',
    ],
    ['false declarations (SAN-6)', { ground: 'false-or-omitted-declaration' }, 'other-kind'],
    ['an unknown ground', { ground: 'unknown' }, 'undetermined'],
  ] as const)('%s: %s', (_, facts, expected) => {
    expect(answer(LATER, facts)).toBe(expected);
  });

  it('are to do before a decision, and then the committee decides freely', () => {
    const without = { decision: null, notifiedOn: null };
    expect(answer('2026-01-14', without)).toBe('steps-to-do');
    expect(stepsVerdict(on('2026-01-15', without))).toMatchObject({
      answer: 'open-for-decision',
      outcome: 'not-applicable',
    });
    expect(answer('2025-12-05', { ...without, hearingAsked: false })).toBe('steps-to-do');
    expect(answer('2026-01-14')).toBe('steps-to-do');
    expect(answer('2026-01-15')).toBe('to-notify');
  });

  it('are not stated before 2016-11-01', () => {
    const old = (text: string) => ({ decision: { on: day(text), reasoned: true } });
    expect(stepsVerdict(on(LATER, old('2016-10-31')))).toMatchObject({
      answer: 'not-stated',
      outcome: 'undetermined',
    });
    expect(answer(LATER, old('2016-11-01'))).toBe('steps-skipped');
    expect(answer('2016-10-31', { decision: null })).toBe('not-stated');
  });
});
