import { describe, expect, it } from 'vitest';
import { day, month } from '../calendar/civil-date.ts';
import { aDossier } from '../testing/dossier-builder.ts';
import { nothing, point, sound } from './testing/look.ts';

describe('the subsidy', () => {
  it.each([
    [['2026-01', '2026-02'], 'met'],
    [['2026-02', '2025-12'], 'not-met'],
    [['2028-03'], 'not-met'],
  ] as const)('claimed for %j: %s', (months, outcome) => {
    const claimedMonths = months.map((of) => month(of));
    expect(point('subsidy-conditions', sound, '2026-03-10', { claimedMonths }).outcome).toBe(
      outcome,
    );
  });

  it('FT-38, FT-41: asks a report of the extension and of the second chance (INS-4)', () => {
    const both = sound.decidedSubsidy('extension', '2026-03-01');
    expect(point('distance-report', both, '2026-03-10')).toMatchObject({
      outcome: 'met',
      evidence: [
        { fact: 'subsidyDecision.kind', value: 'extension' },
        { fact: 'subsidyDecision.decidedOn', value: '2026-03-01' },
        { fact: 'subsidyDecision.reportedOn', value: '2026-03-01' },
      ],
    });
    const lacking = (kind: 'extension' | 'second-chance') =>
      point(
        'distance-report',
        sound.decidedSubsidy(kind, '2026-03-01', { reportedOn: null }),
        '2026-03-10',
      );
    expect(lacking('extension').lacking[0]?.condition).toBe('extension-reported');
    expect(lacking('second-chance').lacking[0]?.condition).toBe('second-chance-decided');
    expect(lacking('second-chance').outcome).toBe('not-met');
    expect(point('distance-report', sound, '2026-03-10').outcome).toBe('not-applicable');
  });
});

describe('maintenance debtors (STU-6)', () => {
  const student = aDossier()
    .bornOn('2004-01-01')
    .awarded('2026-01-05')
    .consulted('2026-01-06')
    .studying('2026-01-10')
    .signed('2026-01-20', { kind: 'study' });
  const done = day('2026-02-01');
  it.each([
    [{}, 'not-met', 'undetermined'],
    [{ inquiryOn: 'unknown' }, 'undetermined', 'undetermined'],
    [{ inquiryOn: done, debtorsFound: false }, 'met', 'not-applicable'],
    [{ inquiryOn: done, debtorsFound: true }, 'met', 'not-met'],
    [{ inquiryOn: day('2026-03-11') }, 'not-met', 'undetermined'],
    [
      { inquiryOn: done, debtorsFound: true, recoveryDecidedOn: done, applicantNotifiedOn: done },
      'met',
      'not-met',
    ],
    [
      {
        inquiryOn: done,
        debtorsFound: true,
        recoveryDecidedOn: done,
        applicantNotifiedOn: done,
        debtorsNotifiedOn: done,
      },
      'met',
      'met',
    ],
  ] as const)('%j: inquiry %s, recovery %s', (details, inquiry, recovery) => {
    const maintenance = { ...nothing.maintenance, ...details };
    const facts = { maintenance, claimedMonths: [month('2026-02')] };
    expect(point('maintenance-inquiry', student, '2026-03-10', facts).outcome).toBe(inquiry);
    expect(point('recovery-decision', student, '2026-03-10', facts).outcome).toBe(recovery);
  });

  it('do not matter without a student subsidy', () => {
    const facts = { claimedMonths: [month('2026-02')] };
    expect(point('maintenance-inquiry', sound, '2026-03-10', facts).outcome).toBe('not-applicable');
    expect(point('recovery-decision', sound, '2026-03-10', facts).outcome).toBe('not-applicable');
  });
});
