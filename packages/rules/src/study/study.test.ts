import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { answerSentence, conditionWords, factName, LANGUAGES } from '../text.ts';
import {
  checklistVerdict,
  DEFAULT_STUDENT_CHECKLIST,
  type StudentFacts,
  studentDuty,
  studentFacts,
} from './checklist.ts';
import { studyForm } from './facts.ts';
import { type ProjectStudies, projectStudies, studyVerdict } from './study-project.ts';

const bachelor = projectStudies.parse({
  id: 'studies-1',
  form: 'full-time-higher',
  leadsToDiploma: true,
  concludedOn: '2026-02-01',
});
const ask = (facts: Partial<ProjectStudies> = {}, born: string = '2001-02-02') =>
  studyVerdict(
    { ...bachelor, ...facts },
    { person: { birthDate: born === 'unknown' ? born : day(born) } },
    day('2026-06-01'),
  ).answer;

describe('a project about studies (STU-1)', () => {
  it.each([
    [{}, '2001-02-02', 'study-project'],
    [{}, '2001-02-01', 'without-special-rules'],
    [{ concludedOn: null }, '2001-06-02', 'study-project'],
    [{ concludedOn: null }, '2001-06-01', 'without-special-rules'],
    [{}, 'unknown', 'undetermined'],
    [{ leadsToDiploma: false }, 'unknown', 'general-project'],
    [{ leadsToDiploma: 'unknown' }, '2001-02-02', 'undetermined'],
    [{ form: 'unknown' }, '2001-02-02', 'undetermined'],
  ] as const)('%j born on %s: %s', (facts, born, expected) => {
    expect(ask(facts, born)).toBe(expected);
  });

  it('counts these studies as full-time and no others (STU-2)', () => {
    const counting = studyForm.options.filter((form) => ask({ form }) === 'study-project');
    expect(counting).toEqual([
      'full-time-secondary',
      'full-time-higher',
      'social-promotion-by-day',
      'apprenticeship',
      'alternating',
      'part-time-vocational-secondary',
    ]);
    expect(ask({ form: 'social-promotion-by-evening' })).toBe('general-project');
    expect(ask({ concludedOn: day('2002-10-01') })).toBe('study-project');
    expect(ask({ concludedOn: day('2002-09-30') })).toBe('general-project');
  });
});

describe('the checklist of the centre for students (STU-4)', () => {
  const student = studentFacts.parse({
    id: 'student-1',
    kept: Object.fromEntries(studentDuty.options.map((duty) => [duty, true])),
    tiesWithParentsBroken: true,
    excusedFromHolidayWork: false,
  });
  const check = (facts: Partial<StudentFacts> = {}, list = DEFAULT_STUDENT_CHECKLIST) =>
    checklistVerdict({ ...student, ...facts }, list);
  const without = (
    duty: (typeof studentDuty.options)[number],
    kept: boolean | 'unknown' = false,
  ) => ({
    kept: { ...student.kept, [duty]: kept },
  });

  it('is kept, or names what lacks', () => {
    expect(checklistVerdict(student)).toMatchObject({
      answer: 'kept',
      outcome: 'met',
      missing: [],
    });
    for (const duty of studentDuty.options) {
      expect(check(without(duty))).toMatchObject({ answer: 'not-kept', missing: [duty] });
      expect(check(without(duty, 'unknown'))).toMatchObject({
        answer: 'undetermined',
        missing: [duty],
      });
    }
  });

  it('asks child benefit and maintenance only where the ties with the parents are broken', () => {
    const unclaimed = without('claims-child-benefit-and-maintenance');
    expect(check({ ...unclaimed, tiesWithParentsBroken: false }).answer).toBe('kept');
    expect(check({ ...unclaimed, tiesWithParentsBroken: 'unknown' }).answer).toBe('undetermined');
    expect(check({ tiesWithParentsBroken: 'unknown' }).answer).toBe('kept');
  });

  it('asks no work in the holidays of who is excused', () => {
    const idle = without('works-in-holidays');
    expect(check({ ...idle, excusedFromHolidayWork: true }).answer).toBe('kept');
    expect(check({ ...idle, excusedFromHolidayWork: 'unknown' }).answer).toBe('undetermined');
  });

  it('is what the centre checks, and none where it checks nothing', () => {
    expect(check(without('attends'), ['sits-exams']).answer).toBe('kept');
    expect(check(without('attends'), [])).toMatchObject({
      answer: 'no-checklist',
      outcome: 'not-applicable',
    });
  });

  it('has words', () => {
    for (const language of LANGUAGES) {
      for (const answer of ['kept', 'not-kept', 'no-checklist', 'undetermined'])
        expect(answerSentence({ question: 'student-checklist', answer }, language)).toMatch(
          /\p{L}/u,
        );
      for (const duty of studentDuty.options) {
        expect(conditionWords('student-checklist', duty, language).asks).toMatch(/\p{L}/u);
        expect(factName(`student.${duty}`, language)).not.toContain('student.');
      }
    }
  });
});
