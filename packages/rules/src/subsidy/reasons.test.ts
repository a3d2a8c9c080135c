import { describe, expect, it } from 'vitest';
import { day, month } from '../calendar/civil-date.ts';
import { aDossier, type DossierBuilder } from '../testing/dossier-builder.ts';
import { reasons } from '../testing/reasons.ts';
import { claimOfMonth } from './month.ts';

const claim = (dossier: DossierBuilder, of: string) => {
  const { considered, verdict } = claimOfMonth(dossier.facts(), month(of), day('2028-12-31'));
  return { [`${considered} ${verdict.answer}`]: reasons(verdict) };
};

const awarded = aDossier().awarded('2026-01-05').consulted('2026-01-06');
const couple = { partnerMustHaveProject: true, partnerHasProject: true } as const;

describe('the reasons of a month', () => {
  it('of the first subsidy', () => {
    expect(claim(awarded.signed('2026-03-20').inCouple(couple), '2026-04')).toEqual({
      'first due': [
        'rate-in-force: yes | SUB-13 law 43/2',
        'living-wage-in-month: yes | SUB-1 law 43/2 | award.from 2026-01-05 (award-1) | award.until null (award-1)',
        'general-project-in-month: yes | SUB-1 law 43/2 | contract.signedOn 2026-03-20 (contract-1)',
        'earlier-subsidies-known: yes | NOV-5 explanation | consultation.consultedOn 2026-01-06 (consultation-1)',
        'inside-first-window: yes | SUB-2 law 43/2 §1 | firstWindow.from 2026-03-01 (no record) | firstWindow.until 2027-02-28 (no record)',
        'partner-not-missing: yes | SUB-10 explanation | couple.partnerMustHaveProject true (no record) | couple.partnerHasProject true (no record)',
        'claimed-on-this-file: yes | SUB-1 explanation | couple.claimedOn this-file (no record)',
      ],
    });
  });

  it('of the first subsidy, while little is known', () => {
    const bare = aDossier().awarded('2026-01-05').with({ couple: 'unknown' });
    expect(claim(bare, '2026-04')).toEqual({
      'first not-due': [
        'rate-in-force: yes | SUB-13 law 43/2',
        'living-wage-in-month: yes | SUB-1 law 43/2 | award.from 2026-01-05 (award-1) | award.until null (award-1)',
        'general-project-in-month: no | SUB-1 law 43/2',
        'earlier-subsidies-known: unknown | NOV-5 explanation',
        'inside-first-window: unknown | SUB-2 law 43/2 §1',
        'partner-not-missing: unknown | SUB-10 explanation | couple unknown (no record)',
        'claimed-on-this-file: unknown | SUB-1 explanation',
      ],
    });
  });

  it('of the student subsidy', () => {
    const student = awarded
      .bornOn('2004-01-01')
      .studying('2026-01-10')
      .signed('2026-03-21', { kind: 'study' });
    expect(claim(student, '2026-04')).toEqual({
      'student due': [
        'rate-in-force: yes | SUB-13 law 43/2',
        'living-wage-in-month: yes | SUB-1 law 43/2 | award.from 2026-01-05 (award-1) | award.until null (award-1)',
        'study-project-in-month: yes | SUB-1 law 43/2 | contract.signedOn 2026-03-21 (contract-1)',
        'under-25-at-signature: yes | SUB-5 law 43/2 §2 | person.birthDate 2004-01-01 (no record) | contract.signedOn 2026-03-21 (contract-1)',
        'living-wage-at-signature: yes | SUB-5 law 43/2 §2 | contract.signedOn 2026-03-21 (contract-1)',
        'no-second-chance-before: yes | SUB-5 law 43/2 §4',
        'partner-not-missing: yes | SUB-10 explanation | couple false (no record)',
        'claimed-on-this-file: yes | SUB-1 explanation',
      ],
    });
  });

  it('of the extension', () => {
    const extended = awarded.signed('2026-03-20').decidedSubsidy('extension', '2027-02-01');
    expect(claim(extended, '2027-03')).toEqual({
      'extension due': [
        'rate-in-force: yes | SUB-13 law 43/2',
        'living-wage-in-month: yes | SUB-1 law 43/2 | award.from 2026-01-05 (award-1) | award.until null (award-1)',
        'general-project-in-month: yes | SUB-1 law 43/2 | contract.signedOn 2026-03-20 (contract-1)',
        'inside-extension-window: yes | SUB-6 law 43/2 §3 | extensionWindow.from 2027-03-01 (no record) | extensionWindow.until 2028-02-29 (no record)',
        'project-runs-through: yes | SUB-6 law 43/2 §3 | contract.signedOn 2026-03-20 (contract-1)',
        'living-wage-runs-through: yes | SUB-6 law 43/2 §3 | award.until null (award-1)',
        'extension-decided: yes | SUB-6 law 43/2 §3 | subsidyDecision.decidedOn 2027-02-01 (subsidy-decision-1)',
        'extension-reported: yes | INS-4 decree 60/2 | subsidyDecision.decidedOn 2027-02-01 (subsidy-decision-1)',
        'partner-not-missing: yes | SUB-10 explanation | couple false (no record)',
        'claimed-on-this-file: yes | SUB-1 explanation',
      ],
    });
  });

  it('of an extension that is lost', () => {
    const ended = awarded.signed('2026-03-20').ended('2027-01-15');
    expect(claim(ended, '2027-03')).toEqual({
      'extension not-due': [
        'rate-in-force: yes | SUB-13 law 43/2',
        'living-wage-in-month: yes | SUB-1 law 43/2 | award.from 2026-01-05 (award-1) | award.until null (award-1)',
        'general-project-in-month: no | SUB-1 law 43/2 | contract.signedOn 2026-03-20 (contract-1)',
        'inside-extension-window: yes | SUB-6 law 43/2 §3 | extensionWindow.from 2027-03-01 (no record) | extensionWindow.until 2028-02-29 (no record)',
        'project-runs-through: no | SUB-6 law 43/2 §3 | contract.signedOn 2026-03-20 (contract-1)',
        'living-wage-runs-through: yes | SUB-6 law 43/2 §3 | award.until null (award-1)',
        'extension-decided: no | SUB-6 law 43/2 §3',
        'extension-reported: no | INS-4 decree 60/2',
        'partner-not-missing: yes | SUB-10 explanation | couple false (no record)',
        'claimed-on-this-file: yes | SUB-1 explanation',
      ],
    });
  });

  it('of the second chance', () => {
    const again = aDossier()
      .awarded('2018-01-05', { until: '2019-03-31' })
      .consulted('2018-01-06')
      .signed('2018-01-20')
      .ended('2019-03-31')
      .awarded('2026-01-05')
      .consulted('2026-01-06')
      .signed('2026-02-10')
      .decidedSubsidy('second-chance', '2026-02-10');
    expect(claim(again, '2026-03')).toEqual({
      'second-chance due': [
        'rate-in-force: yes | SUB-13 law 43/2',
        'living-wage-in-month: yes | SUB-1 law 43/2 | award.from 2018-01-05 (award-1) | award.until 2019-03-31 (award-1) | award.from 2026-01-05 (award-2) | award.until null (award-2)',
        'general-project-in-month: yes | SUB-1 law 43/2 | contract.signedOn 2018-01-20 (contract-1) | contract.signedOn 2026-02-10 (contract-2)',
        'first-subsidy-before: yes | SUB-7 law 43/2 §4 | firstWindow.from 2018-01-01 (no record) | firstWindow.until 2018-12-31 (no record)',
        'inside-second-chance-window: yes | SUB-7 law 43/2 §4 | secondChanceWindow.from 2026-02-01 (no record) | secondChanceWindow.until 2027-01-31 (no record)',
        'no-student-subsidy-ever: yes | SUB-7 law 43/2 §4 | subsidyDecision.decidedOn 2026-02-10 (subsidy-decision-1)',
        'no-right-last-twelve-months: yes | SUB-7 law 43/2 §4 | award.from 2018-01-05 (award-1) | award.from 2026-01-05 (award-2)',
        'second-chance-decided: yes | SUB-7 law 43/2 §4 | subsidyDecision.decidedOn 2026-02-10 (subsidy-decision-1)',
        'partner-not-missing: yes | SUB-10 explanation | couple false (no record)',
        'claimed-on-this-file: yes | SUB-1 explanation',
      ],
    });
  });

  it('of what nobody decided', () => {
    const later = awarded.signed('2026-03-20').awarded('2026-04-01');
    expect(claim(later, '2028-03')).toEqual({
      'second-chance not-due': [
        'rate-in-force: unknown | SUB-13 law 43/2',
        'living-wage-in-month: yes | SUB-1 law 43/2 | award.from 2026-01-05 (award-1) | award.until null (award-1) | award.from 2026-04-01 (award-2) | award.until null (award-2)',
        'general-project-in-month: yes | SUB-1 law 43/2 | contract.signedOn 2026-03-20 (contract-1)',
        'first-subsidy-before: yes | SUB-7 law 43/2 §4 | firstWindow.from 2026-03-01 (no record) | firstWindow.until 2027-02-28 (no record)',
        'inside-second-chance-window: no | SUB-7 law 43/2 §4',
        'no-student-subsidy-ever: unknown | SUB-7 law 43/2 §4',
        'no-right-last-twelve-months: yes | SUB-7 law 43/2 §4 | award.from 2026-01-05 (award-1) | award.from 2026-04-01 (award-2)',
        'second-chance-decided: no | SUB-7 law 43/2 §4',
        'partner-not-missing: yes | SUB-10 explanation | couple false (no record)',
        'claimed-on-this-file: yes | SUB-1 explanation',
      ],
    });
    expect(claim(later, '2027-12')).toEqual({
      'extension not-due': [
        'rate-in-force: yes | SUB-13 law 43/2',
        'living-wage-in-month: yes | SUB-1 law 43/2 | award.from 2026-01-05 (award-1) | award.until null (award-1) | award.from 2026-04-01 (award-2) | award.until null (award-2)',
        'general-project-in-month: yes | SUB-1 law 43/2 | contract.signedOn 2026-03-20 (contract-1)',
        'inside-extension-window: yes | SUB-6 law 43/2 §3 | extensionWindow.from 2027-03-01 (no record) | extensionWindow.until 2028-02-29 (no record)',
        'project-runs-through: yes | SUB-6 law 43/2 §3 | contract.signedOn 2026-03-20 (contract-1)',
        'living-wage-runs-through: yes | SUB-6 law 43/2 §3 | award.until null (award-1) | award.until null (award-2)',
        'extension-decided: no | SUB-6 law 43/2 §3',
        'extension-reported: no | INS-4 decree 60/2',
        'partner-not-missing: yes | SUB-10 explanation | couple false (no record)',
        'claimed-on-this-file: yes | SUB-1 explanation',
      ],
    });
  });
});
