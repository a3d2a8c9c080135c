import { z } from 'zod';
import { addDays, type CivilDate, latest } from '../calendar/civil-date.ts';
import { civilDate } from '../calendar/stated.ts';
import { type Condition, decide, decision, truth } from '../decision.ts';
import { projectKind } from '../facts/contract.ts';
import { orUnknown } from '../facts/known.ts';
import type { FactUsed, FactValue, Verdict } from '../verdict.ts';

/** What is known of a move and of the project that it may end. */
export const move = z.object({
  id: z.string(),
  kind: orUnknown(projectKind),
  /** The person was under 25 when the project was concluded: only then the same centre stays competent (STU-3). */
  under25AtConclusion: orUnknown(z.boolean()),
  /** The last day of the uninterrupted studies; null while they run on. */
  studiesUntil: orUnknown(civilDate.nullable()),
  /** The first day of residence in the area of another centre; null = no move. */
  movedOn: orUnknown(civilDate.nullable()),
  /** Another rule on competence keeps the first centre competent, such as a stay in an institution. */
  staysCompetent: orUnknown(z.boolean()),
  /** The person asks that the project be carried over. */
  askedByPerson: orUnknown(z.boolean()),
  consents: orUnknown(z.boolean()),
  /** The first day of the right at the new centre. */
  newRightFrom: orUnknown(civilDate),
  /** The last day of the right of before, in any centre. */
  rightBeforeUntil: orUnknown(civilDate),
  /** Studies or a work track under 25 make a project mandatory at the new centre, whatever was before (OBL-2, OBL-3). */
  mandatoryOnOtherGround: orUnknown(z.boolean()),
  /** The new centre looked at which commitments it can and should take over. */
  commitmentsChecked: orUnknown(z.boolean()),
});
export type Move = z.infer<typeof move>;

export interface MoveSubject {
  readonly of: Move;
  readonly on: CivilDate;
}

/** One fact of a move with its record; nothing where nothing is recorded. */
export const factOf = ({ of }: MoveSubject, fact: string, value: FactValue): FactUsed[] =>
  value === null ? [] : [{ fact: `move.${fact}`, value, record: of.id }];

export type ProjectEndCondition =
  | 'moved'
  | 'stays-competent'
  | 'study-project'
  | 'under-25-at-conclusion'
  | 'studies-run-on';

export type ProjectEndAnswer =
  | 'no-move'
  | 'centre-stays-competent'
  | 'runs-on-with-studies'
  | 'ended-by-law';

const STUDENT = { rule: 'STU-3', source: 'explanation' } as const;
const END = { rule: 'TRF-1', source: 'decree', article: '17' } as const;

const endConditions: readonly Condition<MoveSubject, ProjectEndCondition>[] = [
  {
    id: 'moved',
    citation: END,
    test: ({ of: { movedOn }, on }) =>
      movedOn === 'unknown' ? 'unknown' : truth(movedOn !== null && movedOn <= on),
    reads: (subject) => factOf(subject, 'movedOn', subject.of.movedOn),
  },
  {
    id: 'stays-competent',
    citation: END,
    test: ({ of }) => truth(of.staysCompetent),
    reads: (subject) => factOf(subject, 'staysCompetent', subject.of.staysCompetent),
  },
  {
    id: 'study-project',
    citation: STUDENT,
    test: ({ of: { kind } }) => truth(kind === 'unknown' ? 'unknown' : kind === 'study'),
    reads: (subject) => factOf(subject, 'kind', subject.of.kind),
  },
  {
    id: 'under-25-at-conclusion',
    citation: STUDENT,
    test: ({ of }) => truth(of.under25AtConclusion),
    reads: (subject) => factOf(subject, 'under25AtConclusion', subject.of.under25AtConclusion),
  },
  {
    id: 'studies-run-on',
    citation: STUDENT,
    test: ({ of: { studiesUntil }, on }) =>
      studiesUntil === 'unknown' ? 'unknown' : truth(studiesUntil === null || on <= studiesUntil),
    reads: (subject) => factOf(subject, 'studiesUntil', subject.of.studiesUntil),
  },
];

const gone = { moved: true, 'stays-competent': false } as const;
const student = { ...gone, 'study-project': true, 'under-25-at-conclusion': true } as const;

/** Whether a move ended the project by law (TRF-1), students excepted (STU-3). */
export const projectEnd = decision<MoveSubject, ProjectEndCondition, ProjectEndAnswer>({
  question: 'project-end',
  conditions: endConditions,
  rows: [
    { when: { moved: false }, then: 'no-move' },
    { when: { moved: true, 'stays-competent': true }, then: 'centre-stays-competent' },
    { when: { ...gone, 'study-project': false }, then: 'ended-by-law' },
    {
      when: { ...gone, 'study-project': true, 'under-25-at-conclusion': false },
      then: 'ended-by-law',
    },
    { when: { ...student, 'studies-run-on': false }, then: 'ended-by-law' },
    { when: { ...student, 'studies-run-on': true }, then: 'runs-on-with-studies' },
  ],
  outcomes: {
    'no-move': 'not-applicable',
    'centre-stays-competent': 'not-applicable',
    'runs-on-with-studies': 'not-applicable',
    'ended-by-law': 'met',
  },
});

/** A project that a move ended, with the day on which competence, and with it the project, ended. */
export type ProjectEndVerdict = Verdict<ProjectEndAnswer> & { readonly endedOn: CivilDate | null };

/**
 * The day on which a project that ends, ends: of the move, or for a student the day after the last of the studies. While it is
 * not certain that the student exception held, the day is not known either.
 */
function endDay({ kind, under25AtConclusion, studiesUntil, movedOn }: Move): CivilDate | null {
  if (movedOn === null || movedOn === 'unknown') return null;
  if (kind === 'general' || under25AtConclusion === false) return movedOn;
  if (studiesUntil === null || studiesUntil === 'unknown') return null;
  const ifStudent = latest(movedOn, addDays(studiesUntil, 1));
  const certain = (kind === 'study' && under25AtConclusion === true) || ifStudent === movedOn;
  return certain ? ifStudent : null;
}

/** Whether, and on which day, a move ended the project by law. */
export function projectEndVerdict(of: Move, on: CivilDate): ProjectEndVerdict {
  const verdict = decide(projectEnd, { of, on });
  const ended = endDay(of);
  return { ...verdict, endedOn: verdict.answer === 'ended-by-law' ? ended : null };
}
