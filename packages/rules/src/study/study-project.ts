import { z } from 'zod';
import { type CivilDate, day } from '../calendar/civil-date.ts';
import { civilDate } from '../calendar/stated.ts';
import { type CaseOn, factOf, inTurn, said } from '../case.ts';
import { type Dated, inForce } from '../dated.ts';
import { type Condition, decide, decision, truth } from '../decision.ts';
import type { Dossier } from '../facts/dossier.ts';
import { orUnknown } from '../facts/known.ts';
import type { Verdict } from '../verdict.ts';
import { underAgeLimit } from './age-limit.ts';
import { type StudyForm, studyForm } from './facts.ts';

/** The forms that count as full-time studies: the Community holds them so, or they are put on a par (STU-2). */
export const studiesThatCount: readonly Dated<readonly StudyForm[]>[] = [
  {
    from: day('2002-10-01'),
    value: [
      'full-time-secondary',
      'full-time-higher',
      'social-promotion-by-day',
      'apprenticeship',
      'alternating',
      'part-time-vocational-secondary',
    ],
    source: 'Circular of 3 August 2004 on students; POD MI, frequently asked questions',
  },
];

/** The studies that a project is about. */
export const projectStudies = z.object({
  id: z.string(),
  form: orUnknown(studyForm),
  leadsToDiploma: orUnknown(z.boolean()),
  /** The day on which the project is or was concluded; null = not yet. */
  concludedOn: civilDate.nullable(),
});
export type ProjectStudies = z.infer<typeof projectStudies>;

export type StudyCondition = 'counts-as-full-time' | 'leads-to-diploma' | 'under-25-at-conclusion';
export type StudyAnswer = 'study-project' | 'without-special-rules' | 'general-project';

interface Subject extends CaseOn<ProjectStudies> {
  readonly birthDate: Dossier['person']['birthDate'];
}

const STUDIES = { rule: 'STU-1', source: 'law', article: '11 §2 a' } as const;

const conditions: readonly Condition<Subject, StudyCondition>[] = [
  {
    id: 'counts-as-full-time',
    citation: { rule: 'STU-2', source: 'explanation' },
    test: ({ of: { form, concludedOn }, on }) =>
      form === 'unknown'
        ? 'unknown'
        : truth(inForce(studiesThatCount, concludedOn ?? on)?.value.includes(form) ?? false),
    reads: ({ of }) => factOf('projectStudies', of, 'form', of.form),
  },
  said('projectStudies', 'leads-to-diploma', STUDIES, 'leadsToDiploma'),
  {
    id: 'under-25-at-conclusion',
    citation: STUDIES,
    test: ({ birthDate, of, on }) => truth(underAgeLimit(birthDate, of.concludedOn ?? on)),
    reads: ({ birthDate, of }) => [
      { fact: 'person.birthDate', value: birthDate },
      ...factOf('projectStudies', of, 'concludedOn', of.concludedOn),
    ],
  },
];

/** What kind of project fits some studies: with the special rules and the student subsidy, or without (STU-1, STU-2). */
export const studyProject = decision<Subject, StudyCondition, StudyAnswer>({
  question: 'study-project',
  conditions,
  rows: inTurn(
    [
      ['counts-as-full-time', false, 'general-project'],
      ['leads-to-diploma', false, 'general-project'],
      ['under-25-at-conclusion', false, 'without-special-rules'],
    ],
    'study-project',
  ),
  outcomes: {
    'study-project': 'met',
    'without-special-rules': 'not-met',
    'general-project': 'not-met',
  },
});

/** What kind of project fits the studies of a person on a day. */
export const studyVerdict = (
  of: ProjectStudies,
  { person: { birthDate } }: Pick<Dossier, 'person'>,
  on: CivilDate,
): Verdict<StudyAnswer> => decide(studyProject, { of, birthDate, on });
