import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { aDossier } from '../testing/dossier-builder.ts';
import { reasons } from '../testing/reasons.ts';
import { deadline } from './deadline.ts';
import { obligation } from './obligation.ts';

const all = aDossier()
  .bornOn('2004-01-01')
  .awarded('2026-01-05', { decidedOn: '2026-01-20' })
  .consulted('2026-01-06', {
    rightElsewhere: [{ from: day('2025-01-01'), until: day('2025-12-31') }],
  })
  .studying('2026-01-10')
  .onWorkTrack('2026-01-21')
  .requested('2026-01-22')
  .exempted('2026-05-01')
  .facts();
const nothing = aDossier().facts();
const old = aDossier()
  .bornOn('1995-01-01')
  .awarded('2015-03-10', { appliedOn: day('2015-03-01') })
  .requested('2015-04-01')
  .facts();
const concluded = aDossier()
  .awarded('2026-01-05')
  .consulted('2026-01-06')
  .signed('2026-05-14')
  .facts();

describe('the reasons of the obligation', () => {
  it('where every ground speaks', () => {
    expect(reasons(obligation(all, day('2026-06-01')))).toEqual([
      'right-under-the-law: yes | OBL-8 explanation | award.kind living-wage (award-1)',
      'right-runs: yes | OBL-1 law 3 | award.kind living-wage (award-1) | award.decidedOn 2026-01-20 (award-1) | award.from 2026-01-05 (award-1)',
      'under-25-studies: yes | OBL-2 law 11 §2 a | person.birthDate 2004-01-01 (no record) | study.decidedOn 2026-01-10 (study-1)',
      'under-25-work-track: yes | OBL-3 law 11 §2 b | person.birthDate 2004-01-01 (no record) | workTrack.decidedOn 2026-01-21 (work-track-1)',
      'tops-up-paid-work: no | OBL-5 law 13 | award.topsUpPaidWork false (award-1)',
      'no-right-last-three-months: no | OBL-1 law 11 §2 c | award.from 2026-01-05 (award-1) | threeMonths.from 2025-10-05 (no record) | consultation.consultedOn 2026-01-06 (consultation-1) | consultation.rightElsewhereUntil 2025-12-31 (consultation-1)',
      'asked-by-a-party: yes | OBL-4 law 11 §1 | request.by person (request-1) | request.askedOn 2026-01-22 (request-1)',
    ]);
  });

  it('where nothing is recorded', () => {
    expect(reasons(obligation(nothing, day('2026-06-01')))).toEqual([
      'right-under-the-law: unknown | OBL-8 explanation',
      'right-runs: unknown | OBL-1 law 3',
      'under-25-studies: no | OBL-2 law 11 §2 a | person.birthDate 1990-06-15 (no record)',
      'under-25-work-track: no | OBL-3 law 11 §2 b | person.birthDate 1990-06-15 (no record)',
      'tops-up-paid-work: no | OBL-5 law 13',
      'no-right-last-three-months: unknown | OBL-1 law 11 §2 c',
      'asked-by-a-party: no | OBL-4 law 11 §1',
    ]);
  });

  it('before the reform', () => {
    expect(reasons(obligation(old, day('2015-05-01')))).toEqual([
      'right-under-the-law: yes | OBL-8 explanation | award.kind living-wage (award-1)',
      'right-runs: yes | OBL-1 law 3 | award.kind living-wage (award-1) | award.decidedOn 2015-03-10 (award-1) | award.from 2015-03-10 (award-1)',
      'under-25: yes | OBL-6 law 6 (before 2016) | person.birthDate 1995-01-01 (no record) | award.kind living-wage (award-1) | award.decidedOn 2015-03-10 (award-1) | award.from 2015-03-10 (award-1)',
      'asked-by-a-party: yes | OBL-4 law 11 §1 | request.by person (request-1) | request.askedOn 2015-04-01 (request-1)',
    ]);
    expect(reasons(obligation(nothing, day('2015-05-01')))).toEqual([
      'right-under-the-law: unknown | OBL-8 explanation',
      'right-runs: unknown | OBL-1 law 3',
      'under-25: unknown | OBL-6 law 6 (before 2016) | person.birthDate 1990-06-15 (no record)',
      'asked-by-a-party: no | OBL-4 law 11 §1',
    ]);
  });
});

describe('the reasons of the term', () => {
  it('where an exemption came late', () => {
    expect(reasons(deadline(all, day('2026-06-01')))).toEqual([
      'project-is-needed: yes | OBL-1 law 11 §2 | obligation mandatory (no record)',
      'project-concluded: no | OBL-11 law 6, 13',
      'concluded-within-term: no | OBL-10 law 6 §1, 13 §2 | deadline 2026-04-20 (no record)',
      'exemption-runs: yes | EXE-1 law 11 §2 | exemption.decidedOn 2026-05-01 (exemption-1)',
      'job-given: no | OBL-11 law 6 §1',
      'term-is-over: yes | OBL-10 law 6 §1, 13 §2 | deadline 2026-04-20 (no record)',
    ]);
  });

  it('where a project came late', () => {
    expect(reasons(deadline(concluded, day('2026-06-01')))).toEqual([
      'project-is-needed: yes | OBL-1 law 11 §2 | obligation mandatory (no record)',
      'project-concluded: yes | OBL-11 law 6, 13 | contract.signedOn 2026-05-14 (contract-1)',
      'concluded-within-term: no | OBL-10 law 6 §1, 13 §2 | deadline 2026-04-05 (no record)',
      'exemption-runs: no | EXE-1 law 11 §2',
      'job-given: no | OBL-11 law 6 §1',
      'term-is-over: yes | OBL-10 law 6 §1, 13 §2 | deadline 2026-04-05 (no record)',
    ]);
  });

  it('where nothing is recorded', () => {
    expect(reasons(deadline(nothing, day('2026-06-01')))).toEqual([
      'project-is-needed: unknown | OBL-1 law 11 §2 | obligation undetermined (no record)',
      'project-concluded: no | OBL-11 law 6, 13',
      'concluded-within-term: no | OBL-10 law 6 §1, 13 §2',
      'exemption-runs: no | EXE-1 law 11 §2',
      'job-given: no | OBL-11 law 6 §1',
      'term-is-over: no | OBL-10 law 6 §1, 13 §2',
    ]);
  });

  it('before the reform', () => {
    expect(reasons(deadline(old, day('2015-05-01')))).toEqual([
      'project-is-needed: yes | OBL-1 law 11 §2 | obligation mandatory (no record)',
      'project-concluded: no | OBL-11 law 6, 13',
      'concluded-within-term: no | OBL-10 law 6 §1, 13 §2 | deadline 2015-06-01 (no record)',
      'exemption-runs: no | EXE-1 law 11 §2',
      'job-given: no | OBL-11 law 6 §1',
      'term-is-over: no | OBL-10 law 6 §1, 13 §2 | deadline 2015-06-01 (no record)',
    ]);
  });
});
