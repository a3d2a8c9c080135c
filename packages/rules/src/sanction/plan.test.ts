import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { carryOnVerdict, lesseningVerdict } from './course.ts';
import { deferralVerdict, lastDayOfDeferral } from './deferral.ts';
import { planSanction } from './plan.ts';
import type { SanctionCase } from './sanction-case.ts';
import { keptCase, on } from './testing.ts';

type Deferral = NonNullable<SanctionCase['deferral']>;
const deferral = (facts: Partial<Deferral> = {}): Partial<SanctionCase> => ({
  deferral: {
    grantedOn: day('2026-01-15'),
    part: 'whole',
    until: day('2026-05-31'),
    conditions: ['attends the course'],
    brokenOn: null,
    wishedStart: null,
    ...facts,
  },
});
const broken = (facts: Partial<Deferral> = {}) =>
  deferral({ brokenOn: day('2026-04-10'), ...facts });
const plan = (text: string, facts: Partial<SanctionCase> = {}) =>
  planSanction({ ...keptCase, ...facts }, day(text));

describe('the deferral (SAN-4)', () => {
  it.each([
    ['2026-03-01', {}, 'not-deferred'],
    ['2026-01-14', deferral(), 'not-deferred'],
    ['2026-05-31', deferral(), 'deferral-runs'],
    ['2026-06-01', deferral(), 'deferral-kept'],
    ['2026-06-01', deferral({ brokenOn: 'unknown' }), 'undetermined'],
    ['2026-06-01', deferral({ conditions: [] }), 'without-conditions'],
    ['2026-06-01', broken(), 'may-be-carried-out'],
    ['2026-07-01', broken(), 'may-be-carried-out'],
    ['2026-07-02', broken(), 'too-late'],
    ['2026-06-01', broken({ wishedStart: day('2026-04-10') }), 'too-late'],
    ['2026-06-01', broken({ wishedStart: day('2026-04-11') }), 'may-be-carried-out'],
    ['2026-06-01', broken({ wishedStart: day('2026-07-01') }), 'may-be-carried-out'],
    ['2026-06-01', broken({ wishedStart: day('2026-07-02') }), 'too-late'],
    ['2026-06-15', broken({ brokenOn: day('2026-06-01') }), 'deferral-kept'],
    ['2026-04-09', broken(), 'deferral-runs'],
    ['2026-06-01', broken({ grantedOn: day('2016-10-31') }), 'not-stated'],
    ['2026-06-01', { ...broken(), notifiedOn: null }, 'undetermined'],
    ['2026-01-15', deferral(), 'deferral-runs'],
  ] as const)('on %s, %j: %s', (text, facts, expected) => {
    expect(deferralVerdict(on(text, facts)).answer).toBe(expected);
  });

  it('says its last day, and the days when it is broken', () => {
    expect(lastDayOfDeferral(on('2026-03-01', deferral()))).toBe('2026-07-01');
    expect(lastDayOfDeferral(on('2026-03-01'))).toBeNull();
    expect(deferralVerdict(on('2026-05-01', broken())).due).toEqual({
      from: '2026-04-11',
      until: '2026-07-01',
      calculation: { rule: 'SAN-4', start: '2026-01-15', step: 'first-of-sixth-month' },
    });
    const late = broken({ brokenOn: day('2026-07-01'), until: day('2026-12-31') });
    expect(deferralVerdict(on('2026-08-01', late))).toMatchObject({ answer: 'too-late' });
    expect(deferralVerdict(on('2026-08-01', late)).due).toBeUndefined();
    for (const none of [
      deferral(),
      deferral({ brokenOn: 'unknown' }),
      { ...broken(), notifiedOn: null },
      broken({ grantedOn: day('2016-10-31') }),
    ])
      expect(deferralVerdict(on('2026-06-01', none)).due).toBeUndefined();
    const lastMoment = broken({ brokenOn: day('2026-06-30'), until: day('2026-12-31') });
    expect(deferralVerdict(on('2026-07-01', lastMoment))).toMatchObject({
      answer: 'may-be-carried-out',
      due: { from: '2026-07-01', until: '2026-07-01' },
    });
  });
});

describe('the course', () => {
  it.each([
    ['2026-01-31', { betterBehaviour: true }, 'may-be-lessened'],
    ['2026-02-01', { betterBehaviour: true }, 'already-started'],
    ['2026-01-31', { betterBehaviour: false }, 'no-reason'],
    ['2026-01-31', { betterBehaviour: 'unknown' }, 'undetermined'],
    ['2026-01-31', { betterBehaviour: true, wishedStart: null }, 'undetermined'],
    ['2026-01-14', { betterBehaviour: true }, 'not-decided'],
    [
      '2026-03-01',
      { betterBehaviour: true, ...broken({ wishedStart: day('2026-05-01') }) },
      'may-be-lessened',
    ],
  ] as const)('better behaviour on %s, %j: %s (SAN-7)', (text, facts, expected) => {
    expect(lesseningVerdict(on(text, facts)).answer).toBe(expected);
  });

  it.each([
    ['2026-02-10', null, 'same-centre'],
    ['2026-02-10', 'unknown', 'undetermined'],
    ['2026-02-10', day('2026-02-11'), 'same-centre'],
    ['2026-02-10', day('2026-02-10'), 'may-be-carried-on'],
    ['2026-02-28', day('2026-02-10'), 'may-be-carried-on'],
    ['2026-03-01', day('2026-02-10'), 'does-not-run'],
  ] as const)('on %s another centre since %s: %s (SAN-5)', (text, otherCentreFrom, expected) => {
    expect(carryOnVerdict(on(text, { otherCentreFrom })).answer).toBe(expected);
  });
});

describe('the plan', () => {
  it.each([
    ['2026-03-01', {}, 'lawful'],
    ['2026-01-19', {}, 'not-yet'],
    ['2026-01-14', {}, 'not-yet'],
    ['2026-03-01', { formalNoticeOn: null }, 'unlawful'],
    ['2026-03-01', { formalNoticeOn: 'unknown' }, 'undetermined'],
    ['2026-03-01', { wishedLength: { count: 2, unit: 'months' } }, 'unlawful'],
    ['2026-03-01', { wishedStart: day('2026-01-20') }, 'unlawful'],
    ['2026-03-01', { wishedStart: day('2026-04-02') }, 'unlawful'],
    ['2026-06-01', { notifiedOn: null }, 'unlawful'],
    ['2026-03-01', { ground: 'false-or-omitted-declaration' }, 'other-kind'],
    ['2026-03-01', { legitimate: true }, 'not-possible'],
    ['2026-03-01', { legitimate: 'unknown' }, 'undetermined'],
    ['2026-03-01', { failing: { on: day('2025-12-01'), commitment: null } }, 'not-possible'],
    ['2026-03-01', { failing: { on: day('2025-12-01'), commitment: 'unknown' } }, 'undetermined'],
    ['2016-10-31', {}, 'not-stated'],
    ['2026-03-01', deferral(), 'put-off'],
    ['2026-06-01', deferral(), 'put-off'],
    ['2026-03-01', deferral({ conditions: [] }), 'put-off'],
    [
      '2026-06-01',
      deferral({ brokenOn: 'unknown', wishedStart: day('2026-06-02') }),
      'undetermined',
    ],
    ['2026-05-01', broken({ wishedStart: day('2026-06-01') }), 'lawful'],
    ['2026-05-01', broken({ wishedStart: day('2026-08-01') }), 'unlawful'],
    ['2026-03-01', deferral({ part: 'part' }), 'lawful'],
  ] as const)('on %s, %j: %s', (text, facts, expected) => {
    expect(plan(text, facts as Partial<SanctionCase>).lawful.answer).toBe(expected);
  });

  it('names the missing steps with their articles, and adaptation first', () => {
    const lacking = plan('2026-03-01', {
      formalNoticeOn: null,
      hearingOfferedOn: 'unknown',
      notifiedOn: null,
      wishedStart: null,
      wishedLength: null,
      extent: null,
    });
    expect(lacking.alternatives).toEqual(['adapt-the-project']);
    expect(lacking.missingSteps).toEqual([
      { step: 'formal-notice', citation: { rule: 'SAN-1', source: 'law', article: '30 §2' } },
      { step: 'notified', citation: { rule: 'SAN-1', source: 'law', article: '21' } },
    ]);
    expect(lacking.stepsToFindOut.map(({ step }) => step)).toEqual(['hearing-offered']);
    expect(lacking.toChoose).toEqual(['start', 'length', 'extent']);
    expect(plan('2026-03-01').toChoose).toEqual([]);
    expect(plan('2026-01-25', { betterBehaviour: true }).alternatives).toEqual([
      'adapt-the-project',
      'lessen-or-change',
    ]);
  });

  it('asks no steps of what cannot be sanctioned here', () => {
    for (const other of [
      { ground: 'false-or-omitted-declaration' },
      { legitimate: true },
      { decision: { on: day('2016-10-31'), reasoned: true } },
    ] as const)
      expect(
        plan('2026-03-01', { ...other, formalNoticeOn: null, adviceOn: 'unknown' }),
      ).toMatchObject({ missingSteps: [], stepsToFindOut: [] });
  });
});
