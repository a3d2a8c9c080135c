import { describe, expect, it } from 'vitest';
import { day } from '../src/calendar/index.ts';
import {
  checklistVerdict,
  languageTerm,
  languageVerdict,
  projectStudies,
  refusal,
  refusalVerdict,
  studentFacts,
  studyVerdict,
  volunteering,
  volunteeringVerdict,
} from '../src/index.ts';
import { aDossier } from '../src/testing/index.ts';

const ON = day('2026-03-10');

describe('FT-09: a refusal to sign', () => {
  const refused = refusal.parse({
    id: 'refusal-1',
    refusedOn: '2026-03-01',
    reasonsWeighedOn: null,
    healthOrEquity: 'unknown',
    otherContentFitsBetter: 'unknown',
  });
  const mandatory = aDossier().awarded('2026-01-05').consulted('2026-01-06').facts();
  const ask = (facts: Partial<typeof refused>) =>
    refusalVerdict({ ...refused, ...facts }, mandatory, ON).answer;
  it('is weighed concretely before it can block the right', () => {
    expect(ask({})).toBe('weigh-first');
    const weighed = { reasonsWeighedOn: day('2026-03-08') };
    expect(ask({ ...weighed, healthOrEquity: true })).toBe('decide-exemption');
    const healthy = { ...weighed, healthOrEquity: false };
    expect(ask({ ...healthy, otherContentFitsBetter: true })).toBe('adapt-content');
    expect(ask({ ...healthy, otherContentFitsBetter: false })).toBe('may-block-the-right');
  });
});

describe('FAQ-17: a language as a condition', () => {
  const language = { id: 'language-1', isMentioned: true, hasPreciseSteps: true };
  it('may not be; as an objective with precise steps it may', () => {
    const ask = (isCondition: boolean) =>
      languageVerdict(languageTerm.parse({ ...language, isCondition }), ON).answer;
    expect(ask(true)).toBe('condition');
    expect(ask(false)).toBe('objective');
  });
});

describe('FAQ-18: who chooses the studies', () => {
  it('the student, in consultation with the centre', () => {
    const student = studentFacts.parse({
      id: 'student-1',
      kept: {
        'chose-in-consultation': false,
        'claims-study-grant': true,
        'claims-child-benefit-and-maintenance': true,
        'works-in-holidays': true,
        attends: true,
        'sits-exams': true,
      },
      tiesWithParentsBroken: false,
      excusedFromHolidayWork: false,
    });
    expect(checklistVerdict(student).missing).toEqual(['chose-in-consultation']);
  });
});

describe('FAQ-21: what counts as full-time studies', () => {
  const student = aDossier().bornOn('2004-01-01').facts();
  it.each([
    ['full-time-secondary', 'study-project'],
    ['full-time-higher', 'study-project'],
    ['social-promotion-by-day', 'study-project'],
    ['apprenticeship', 'study-project'],
    ['alternating', 'study-project'],
    ['part-time-vocational-secondary', 'study-project'],
    ['head-of-small-firm', 'general-project'],
  ] as const)('%s: %s', (form, expected) => {
    const studies = { id: 'studies-1', form, leadsToDiploma: true, concludedOn: null };
    expect(studyVerdict(projectStudies.parse(studies), student, ON).answer).toBe(expected);
  });
});

describe('PR-14: volunteering', () => {
  it('after telling the centre, and never as a condition', () => {
    const told = {
      id: 'volunteering-1',
      startsOn: '2026-03-01',
      toldCentreOn: '2026-02-20',
      lessensWillingness: false,
    };
    const ask = (isCondition: boolean) =>
      volunteeringVerdict(volunteering.parse({ ...told, isCondition }), ON).answer;
    expect(ask(false)).toBe('allowed');
    expect(ask(true)).toBe('condition');
  });
});
