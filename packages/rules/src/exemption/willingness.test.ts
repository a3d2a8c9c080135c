import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { aDossier } from '../testing/dossier-builder.ts';
import { type Willingness, willingness, willingnessVerdict } from './willingness.ts';

const facts = willingness.parse({
  id: 'willingness-1',
  excusedOn: null,
  busyWithStudy: [
    { from: '2025-09-15', until: '2026-06-30', with: 'lessons' },
    { from: '2026-08-16', until: '2026-09-05', with: 'resits' },
  ],
  shown: false,
});
const nobody = aDossier().awarded('2026-01-05');
const student = nobody.studying('2026-01-05');
const ask = (changes: Partial<Willingness> = {}, on = '2026-03-10', file = nobody) =>
  willingnessVerdict({ ...facts, ...changes }, file.facts(), day(on)).answer;

describe('the willingness to work', () => {
  it('is shown, or not', () => {
    expect(ask()).toBe('not-willing');
    expect(ask({ shown: true })).toBe('willing');
    expect(ask({ shown: 'unknown' })).toBe('undetermined');
  });

  it('is not asked where health or equity stand in the way, from the day of the decision (EXE-2)', () => {
    expect(ask({ excusedOn: day('2026-03-10') })).toBe('excused');
    expect(ask({ excusedOn: day('2026-03-11') })).toBe('not-willing');
    expect(ask({ excusedOn: 'unknown' })).toBe('undetermined');
    expect(ask({}, '2026-03-10', nobody.exempted('2026-02-01'))).toBe('excused');
    const other = nobody.exempted('2026-02-01', { willingnessMotivated: false });
    expect(ask({}, '2026-03-10', other)).toBe('not-willing');
  });

  it('is excused by accepted full-time studies themselves (EXE-4)', () => {
    expect(ask({}, '2026-03-10', student)).toBe('excused-by-studies');
    expect(ask({}, '2026-01-04', student)).toBe('not-willing');
    const others = nobody.studying('2026-01-05', { onEquityGrounds: false });
    expect(ask({}, '2026-03-10', others)).toBe('not-willing');
    const open = nobody.studying('2026-01-05', { onEquityGrounds: 'unknown' });
    expect(ask({}, '2026-03-10', open)).toBe('undetermined');
  });

  it.each([
    ['2026-06-30', 'excused-by-studies'],
    ['2026-07-01', 'not-willing'],
    ['2026-08-15', 'not-willing'],
    ['2026-08-16', 'excused-by-studies'],
    ['2026-09-06', 'not-willing'],
  ] as const)(
    'is asked of a student in the days that the studies leave, resits count (STU-5): %s %s',
    (on, expected) => {
      expect(ask({}, on, student)).toBe(expected);
      expect(ask({ busyWithStudy: 'unknown' }, on, student)).toBe('undetermined');
      expect(ask({ busyWithStudy: 'unknown', shown: true }, on, student)).toBe('undetermined');
    },
  );

  it('names the decision and the studies', () => {
    const file = student.exempted('2026-02-01');
    const { findings } = willingnessVerdict(facts, file.facts(), day('2026-03-10'));
    expect(findings.flatMap((finding) => finding.facts)).toEqual([
      { fact: 'exemption.decidedOn', value: '2026-02-01', record: 'exemption-1' },
      { fact: 'study.decidedOn', value: '2026-01-05', record: 'study-1' },
      { fact: 'willingness.busyWithStudy', value: true, record: 'willingness-1' },
      { fact: 'willingness.shown', value: false, record: 'willingness-1' },
    ]);
  });
});
