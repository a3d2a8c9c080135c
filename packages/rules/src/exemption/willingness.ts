import { z } from 'zod';
import { type CivilDate } from '../calendar/civil-date.ts';
import { covers } from '../calendar/period.ts';
import { civilDate } from '../calendar/stated.ts';
import { type CaseOn, doneBy, factOf, said } from '../case.ts';
import { any, type Condition, decide, decision, truth } from '../decision.ts';
import type { Dossier } from '../facts/dossier.ts';
import { orUnknown } from '../facts/known.ts';
import { knownOn } from '../known-on.ts';
import type { FactUsed, Verdict } from '../verdict.ts';
import { exemptionOf } from './exemption.ts';

/** What takes the time of a student: resits, placement and thesis count as much as lessons and exams (STU-5). */
const studyWork = z.enum(['lessons', 'exams', 'resits', 'placement', 'thesis']);

/** The willingness to work of one person, as far as it is judged. */
export const willingness = z.object({
  id: z.string(),
  /** The decision that reasons of health or equity stand in the way of working, apart from any project (EXE-2). */
  excusedOn: orUnknown(civilDate.nullable()),
  /** Days that the studies take. */
  busyWithStudy: orUnknown(
    z.array(z.object({ from: civilDate, until: civilDate, with: studyWork })),
  ),
  /** The person works, looks for work or is available for it. */
  shown: orUnknown(z.boolean()),
});
export type Willingness = z.infer<typeof willingness>;

export type WillingnessCondition =
  | 'health-or-equity'
  | 'full-time-studies'
  | 'busy-with-study'
  | 'willingness-shown';

export type WillingnessAnswer = 'excused' | 'excused-by-studies' | 'willing' | 'not-willing';

interface Subject extends CaseOn<Willingness> {
  readonly dossier: Dossier;
}

const WILLING = { rule: 'EXE-2', source: 'law', article: '3, 5°' } as const;

const excused = doneBy('willingness', 'health-or-equity', WILLING, 'excusedOn');

/** The studies that the centre accepted and that run on the day. */
const studiesOf = ({ dossier, on }: Subject) =>
  dossier.studies.filter((study) => covers(study, on));

const isBusy = ({ of: { busyWithStudy }, on }: Subject): boolean | 'unknown' =>
  busyWithStudy === 'unknown' ? busyWithStudy : busyWithStudy.some((days) => covers(days, on));

function exemptionUsed({ dossier, on }: Subject): FactUsed[] {
  const exemption = exemptionOf(dossier, on);
  return exemption === undefined
    ? []
    : [{ fact: 'exemption.decidedOn', value: exemption.decidedOn, record: exemption.id }];
}

const conditions: readonly Condition<Subject, WillingnessCondition>[] = [
  {
    ...excused,
    test: (subject) =>
      any([
        excused.test(subject),
        truth(exemptionOf(subject.dossier, subject.on)?.willingnessMotivated ?? false),
      ]),
    reads: (subject) => [...excused.reads(subject), ...exemptionUsed(subject)],
  },
  {
    id: 'full-time-studies',
    citation: { rule: 'EXE-4', source: 'law', article: '11 §2 a' },
    test: (subject) => any(studiesOf(subject).map((study) => truth(study.onEquityGrounds))),
    reads: (subject) =>
      studiesOf(subject).map(({ id, decidedOn }) => ({
        fact: 'study.decidedOn',
        value: decidedOn,
        record: id,
      })),
  },
  {
    id: 'busy-with-study',
    citation: { rule: 'STU-5', source: 'explanation' },
    test: (subject) => truth(isBusy(subject)),
    reads: (subject) => factOf('willingness', subject.of, 'busyWithStudy', isBusy(subject)),
  },
  said('willingness', 'willingness-shown', WILLING, 'shown'),
];

const asked = { 'health-or-equity': false } as const;
const noStudies = { ...asked, 'full-time-studies': false } as const;
const studies = { ...asked, 'full-time-studies': true } as const;
const freeTime = { ...studies, 'busy-with-study': false } as const;

/** Whether the person is willing to work, or need not be on this day (EXE-2, EXE-4, STU-5). */
export const willingToWork = decision<Subject, WillingnessCondition, WillingnessAnswer>({
  question: 'willingness',
  conditions,
  rows: [
    { when: { 'health-or-equity': true }, then: 'excused' },
    { when: { ...studies, 'busy-with-study': true }, then: 'excused-by-studies' },
    { when: { ...noStudies, 'willingness-shown': true }, then: 'willing' },
    { when: { ...noStudies, 'willingness-shown': false }, then: 'not-willing' },
    { when: { ...freeTime, 'willingness-shown': true }, then: 'willing' },
    { when: { ...freeTime, 'willingness-shown': false }, then: 'not-willing' },
  ],
  outcomes: {
    excused: 'met',
    'excused-by-studies': 'met',
    willing: 'met',
    'not-willing': 'not-met',
  },
});

/**
 * The willingness to work on a day. Full-time studies that the centre accepted on equity grounds excuse it on the days
 * that they take; on other days, such as a holiday, it is asked of a student as well.
 */
export const willingnessVerdict = (
  of: Willingness,
  dossier: Dossier,
  on: CivilDate,
): Verdict<WillingnessAnswer> => decide(willingToWork, { of, dossier: knownOn(dossier, on), on });
