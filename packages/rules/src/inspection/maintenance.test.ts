import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { reasons } from '../testing/reasons.ts';
import { maintenanceVerdicts } from './maintenance.ts';

describe('the reasons about maintenance debtors (STU-6)', () => {
  it('where a student subsidy was claimed', () => {
    const { inquiry, recovery } = maintenanceVerdicts({
      maintenance: {
        inquiryOn: day('2026-02-01'),
        debtorsFound: true,
        recoveryDecidedOn: day('2026-02-02'),
        applicantNotifiedOn: day('2026-02-03'),
        debtorsNotifiedOn: null,
      },
      student: {
        claimed: true,
        facts: [{ fact: 'contract.signedOn', value: '2026-01-20', record: 'contract-1' }],
      },
      on: day('2026-03-10'),
      record: 'file-1',
    });
    expect(reasons(inquiry)).toEqual([
      'student-subsidy: yes | STU-6 explanation | contract.signedOn 2026-01-20 (contract-1)',
      'inquiry-held: yes | STU-6 explanation | maintenance.inquiryOn 2026-02-01 (file-1)',
    ]);
    expect(reasons(recovery)).toEqual([
      'student-subsidy: yes | STU-6 explanation | contract.signedOn 2026-01-20 (contract-1)',
      'debtors-found: yes | STU-6 explanation | maintenance.debtorsFound true (file-1)',
      'recovery-decided: yes | STU-6 explanation | maintenance.recoveryDecidedOn 2026-02-02 (file-1)',
      'applicant-notified: yes | STU-6 explanation | maintenance.applicantNotifiedOn 2026-02-03 (file-1)',
      'debtors-notified: no | STU-6 explanation',
    ]);
  });

  it('where none was, and where the inquiry comes later', () => {
    const { inquiry, recovery } = maintenanceVerdicts({
      maintenance: {
        inquiryOn: day('2026-03-11'),
        debtorsFound: 'unknown',
        recoveryDecidedOn: 'unknown',
        applicantNotifiedOn: null,
        debtorsNotifiedOn: null,
      },
      student: { claimed: false, facts: [] },
      on: day('2026-03-10'),
      record: 'file-1',
    });
    expect(reasons(inquiry)).toEqual([
      'student-subsidy: no | STU-6 explanation',
      'inquiry-held: no | STU-6 explanation',
    ]);
    expect(reasons(recovery)).toEqual([
      'student-subsidy: no | STU-6 explanation',
      'debtors-found: unknown | STU-6 explanation | maintenance.debtorsFound unknown (file-1)',
      'recovery-decided: unknown | STU-6 explanation | maintenance.recoveryDecidedOn unknown (file-1)',
      'applicant-notified: no | STU-6 explanation',
      'debtors-notified: no | STU-6 explanation',
    ]);
  });
});
