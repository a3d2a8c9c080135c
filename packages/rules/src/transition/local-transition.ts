import { z } from 'zod';
import { addYears, type CivilDate, day, yearOf } from '../calendar/civil-date.ts';
import { dayOf } from '../calendar/day.ts';
import { spanHas } from '../calendar/day-span.ts';
import { civilDate } from '../calendar/stated.ts';
import { inForceOn, signedOn } from '../contract/signed.ts';
import { type Condition, decide, decision, truth } from '../decision.ts';
import type { Dossier } from '../facts/dossier.ts';
import { knownOn } from '../known-on.ts';
import { spells } from '../right/spell.ts';
import { timelineOf } from '../timeline/timeline.ts';
import type { Citation, DueWindow, Verdict } from '../verdict.ts';

/**
 * Local policy (TRA-4): the day from which the centre works in the new way, with a social balance before the project;
 * null = it never went over from another way. Between two projects evaluations are in the new way at once.
 */
export const localTransition = z.object({ newWayFrom: civilDate.nullable() });
export type LocalTransition = z.infer<typeof localTransition>;

/** The day of the one centre whose way of working the rules describe. */
export const DEFAULT_LOCAL_TRANSITION: LocalTransition = { newWayFrom: day('2018-07-01') };

export type TransitionCondition =
  | 'new-way-chosen'
  | 'project-was-running'
  | 'project-has-end'
  | 'trajectory-had-begun';

export type TransitionAnswer =
  | 'no-transition'
  | 'new-project-at-its-end'
  | 'new-project-at-yearly-evaluation'
  | 'old-way'
  | 'new-way';

interface Subject {
  readonly dossier: Dossier;
  readonly from: CivilDate | null;
  /** The project that was signed before the new way and ran on its first day. */
  readonly project: Running | undefined;
}

/** A project with the day of its last signature and its agreed end; null where it states none. */
interface Running {
  readonly contract: string;
  readonly signed: CivilDate;
  readonly end: CivilDate | null;
}

const TRANSITION: Citation = { rule: 'TRA-4', source: 'policy' };

const projectUsed = ({ project }: Subject) =>
  project === undefined
    ? []
    : [{ fact: 'contract.signedOn', value: project.signed, record: project.contract }];

const conditions: readonly Condition<Subject, TransitionCondition>[] = [
  {
    id: 'new-way-chosen',
    citation: TRANSITION,
    test: ({ from }) => truth(from !== null),
    reads: ({ from }) =>
      from === null ? [] : [{ fact: 'localTransition.newWayFrom', value: from }],
  },
  {
    id: 'project-was-running',
    citation: TRANSITION,
    test: ({ project }) => truth(project !== undefined),
    reads: projectUsed,
  },
  {
    id: 'project-has-end',
    citation: TRANSITION,
    test: ({ project }) => truth(project !== undefined && project.end !== null),
    reads: projectUsed,
  },
  {
    id: 'trajectory-had-begun',
    citation: TRANSITION,
    // A right that was decided before is a trajectory that had begun, also while there was no project yet.
    test: ({ dossier, from }) => {
      if (from === null) return 'no';
      const day = dayOf(from);
      const rights = spells(timelineOf(dossier));
      return truth(rights.some((right) => spanHas(right, day) && right.decided < day));
    },
    reads: ({ dossier }) =>
      dossier.awards.map(({ id, decidedOn }) => ({
        fact: 'award.decidedOn',
        value: decidedOn,
        record: id,
      })),
  },
];

const ran = { 'new-way-chosen': true, 'project-was-running': true } as const;
const none = { 'new-way-chosen': true, 'project-was-running': false } as const;

/** In which way a file goes on when its centre takes up the new way of working (TRA-4). */
export const goOver = decision<Subject, TransitionCondition, TransitionAnswer>({
  question: 'local-transition',
  conditions,
  rows: [
    { when: { 'new-way-chosen': false }, then: 'no-transition' },
    { when: { ...ran, 'project-has-end': true }, then: 'new-project-at-its-end' },
    { when: { ...ran, 'project-has-end': false }, then: 'new-project-at-yearly-evaluation' },
    { when: { ...none, 'trajectory-had-begun': true }, then: 'old-way' },
    { when: { ...none, 'trajectory-had-begun': false }, then: 'new-way' },
  ],
  outcomes: {
    'no-transition': 'not-applicable',
    'new-project-at-its-end': 'not-met',
    'new-project-at-yearly-evaluation': 'not-met',
    'old-way': 'not-applicable',
    'new-way': 'met',
  },
});

/** Which way a file goes, and whether a social balance belongs to it: only for who is new (BAL-9). */
export type TransitionVerdict = Verdict<TransitionAnswer> & { readonly asksBalance: boolean };

/** The first day in a year counted from the signature that is not before the new way. */
function nextYearly(signed: CivilDate, from: CivilDate): CivilDate {
  const thisYear = addYears(signed, yearOf(from) - yearOf(signed));
  return from <= thisYear ? thisYear : addYears(signed, yearOf(from) - yearOf(signed) + 1);
}

/** The project that went over: signed before the new way, in force on its first day. */
function runningOn({ contracts }: Dossier, from: CivilDate): Running | undefined {
  return contracts.flatMap((contract) => {
    const { id, endsOn } = contract;
    const signed = signedOn(contract);
    return signed !== null && signed < from && inForceOn(contract, from)
      ? [{ contract: id, signed, end: endsOn === 'unknown' ? null : endsOn }]
      : [];
  })[0];
}

/** By when a project goes over: at its agreed end, or at the next yearly evaluation. */
function lastDay({ signed, end }: Running, from: CivilDate): DueWindow {
  return end === null
    ? {
        from,
        until: nextYearly(signed, from),
        calculation: { rule: 'TRA-4', start: signed, step: 'next-yearly-evaluation' },
      }
    : { from, until: end, calculation: { rule: 'TRA-4', start: from, step: 'agreed-end' } };
}

/**
 * In which way a file goes on, on what is known on a day (TRA-4): who is new in the new way, with balance and project;
 * a project with an end is followed by a new one, without balance; one without end goes over at the next yearly
 * evaluation at the latest, without balance; a trajectory that had begun goes on in the old way.
 */
export function transitionVerdict(
  dossier: Dossier,
  on: CivilDate,
  { newWayFrom: from }: LocalTransition = DEFAULT_LOCAL_TRANSITION,
): TransitionVerdict {
  const known = knownOn(dossier, on);
  const project = from === null ? undefined : runningOn(known, from);
  const verdict = decide(goOver, { dossier: known, from, project });
  const asksBalance = verdict.answer === 'new-way';
  return project === undefined || from === null
    ? { ...verdict, asksBalance }
    : { ...verdict, asksBalance, due: lastDay(project, from) };
}
