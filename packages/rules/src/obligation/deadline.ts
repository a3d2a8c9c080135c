import type { CivilDate } from '../calendar/civil-date.ts';
import { type Day, dayOf, monthsLater, textOf } from '../calendar/day.ts';
import { spanHas } from '../calendar/day-span.ts';
import {
  answerTo,
  type Condition,
  decision,
  leavesOpen,
  not,
  type Truths,
  truth,
  truthsOf,
  verdictOf,
} from '../decision.ts';
import { exemptionOn } from '../exemption/exemption.ts';
import type { Dossier } from '../facts/dossier.ts';
import { NOTHING, someOf } from '../order.ts';
import {
  type AwardSpan,
  birthText,
  type FileTimeline,
  fileTimelineOf,
  type SignedContract,
} from '../timeline/timeline.ts';
import type { DueWindow, FactUsed, Truth, Verdict } from '../verdict.ts';
import { type ObligationSubject, underTwentyFive } from './conditions.ts';
import { type Obligation, obligationOn, REFORM_DAY } from './obligation.ts';
import { AWARD_STEP, pressing, projectsOf, type Term, termsOf } from './terms.ts';

export type DeadlineAnswer =
  | 'not-needed'
  | 'exempted'
  | 'job-given'
  | 'concluded-in-time'
  | 'concluded-late'
  | 'open'
  | 'overdue';

export type DeadlineCondition =
  | 'project-is-needed'
  | 'project-concluded'
  | 'concluded-within-term'
  | 'exemption-runs'
  | 'job-given'
  | 'term-is-over';

interface Subject {
  readonly timeline: FileTimeline;
  readonly on: Day;
  readonly needed: Obligation;
  /** The term that speaks loudest when only the certain terms run. */
  readonly certain: Term | undefined;
  /** The same when every term runs that may run. */
  readonly possible: Term | undefined;
  /** The first project of the right, for where no term runs. */
  readonly project: SignedContract | undefined;
}

/** What is asked of the term that speaks loudest, or of there being none. */
type OfTerm = (term: Term | undefined, subject: Subject) => Truth;

/** A truth that holds whether or not the uncertain terms run; else unknown. */
function eitherWay(subject: Subject, test: OfTerm): Truth {
  const { certain, possible } = subject;
  const found = test(possible, subject);
  return certain === possible || test(certain, subject) === found ? found : 'unknown';
}

const projectUnder = (subject: Subject, term: Term | undefined): SignedContract | undefined =>
  term === undefined ? subject.project : term.concluded;

/** A day after the last possible day is certainly too late; a day before it may be, while the start is not recorded. */
const afterTerm = (term: Term | undefined, date: Day): Truth => {
  if (term === undefined) return 'no';
  if (date > term.until) return 'yes';
  return term.atTheLatest ? 'unknown' : 'no';
};

const isConcluded: OfTerm = (term, subject) => truth(projectUnder(subject, term) !== undefined);

const isOver: OfTerm = (term, { on }) => afterTerm(term, on);

const withinTerm: OfTerm = (term, subject) => {
  const project = projectUnder(subject, term);
  return project === undefined ? 'no' : not(afterTerm(term, project.signed));
};

const lastDayUsed = ({ possible }: Subject): FactUsed[] =>
  possible === undefined ? [] : [{ fact: 'deadline', value: textOf(possible.until) }];

/** An exemption counts here only when it says why no project is possible (EXE-1, EXE-2). */
const reasonedExemption = ({ timeline, on }: Subject) => {
  const exemption = exemptionOn(timeline, on);
  return exemption?.projectMotivated === true ? exemption : undefined;
};

/** A job by the centre that had begun, in the right that the term is about. */
function jobIn({ timeline, on, spell }: ObligationSubject): AwardSpan | undefined {
  if (spell === undefined) return undefined;
  for (const job of timeline.awards)
    if (job.kind === 'work-by-centre' && job.from <= on && spanHas(spell, job.from)) return job;
  return undefined;
}

/** Under 25 a job by the centre is as good as a project, where the term is that of the award and not of studies. */
const jobAnswers = (subject: ObligationSubject, term: Term | undefined): Truth =>
  term?.step === AWARD_STEP && term.start >= REFORM_DAY && jobIn(subject) !== undefined
    ? underTwentyFive(subject, term.start)
    : 'no';

const jobGiven: OfTerm = (term, { needed }) => jobAnswers(needed.subject, term);

const conditions: readonly Condition<Subject, DeadlineCondition>[] = [
  {
    id: 'project-is-needed',
    citation: { rule: 'OBL-1', source: 'law', article: '11 §2' },
    test: ({ needed }) =>
      needed.answer === 'undetermined'
        ? 'unknown'
        : truth(needed.answer === 'mandatory' || needed.answer === 'binding-on-request'),
    reads: ({ needed }) => [{ fact: 'obligation', value: needed.answer }],
  },
  {
    id: 'project-concluded',
    citation: { rule: 'OBL-11', source: 'law', article: '6, 13' },
    test: (subject) => eitherWay(subject, isConcluded),
    reads: (subject) => {
      const project = projectUnder(subject, subject.possible);
      return project === undefined
        ? []
        : [
            {
              fact: 'contract.signedOn',
              value: textOf(project.signed),
              record: project.id,
            },
          ];
    },
  },
  {
    id: 'concluded-within-term',
    citation: { rule: 'OBL-10', source: 'law', article: '6 §1, 13 §2' },
    test: (subject) => eitherWay(subject, withinTerm),
    reads: lastDayUsed,
  },
  {
    id: 'exemption-runs',
    citation: { rule: 'EXE-1', source: 'law', article: '11 §2' },
    test: (subject) => truth(reasonedExemption(subject) !== undefined),
    reads: (subject) => {
      const exemption = reasonedExemption(subject);
      return exemption === undefined
        ? []
        : [{ fact: 'exemption.decidedOn', value: exemption.decidedOn, record: exemption.id }];
    },
  },
  {
    id: 'job-given',
    citation: { rule: 'OBL-11', source: 'law', article: '6 §1' },
    test: (subject) => eitherWay(subject, jobGiven),
    reads: (subject) => {
      const job = jobIn(subject.needed.subject);
      return job === undefined
        ? []
        : [
            { fact: 'person.birthDate', value: birthText(subject.timeline) },
            { fact: 'award.from', value: job.award.from, record: job.award.id },
          ];
    },
  },
  {
    id: 'term-is-over',
    citation: { rule: 'OBL-10', source: 'law', article: '6 §1, 13 §2' },
    test: (subject) => eitherWay(subject, isOver),
    reads: lastDayUsed,
  },
];

const needed = { 'project-is-needed': true };
const missing = { ...needed, 'project-concluded': false };
const neither = { ...missing, 'exemption-runs': false };

/** Whether the project was concluded, in time, and if not what follows. */
export const concludeInTime = decision<Subject, DeadlineCondition, DeadlineAnswer>({
  question: 'deadline',
  conditions,
  rows: [
    { when: { 'project-is-needed': false }, then: 'not-needed' },
    {
      when: { ...needed, 'project-concluded': true, 'concluded-within-term': true },
      then: 'concluded-in-time',
    },
    {
      when: { ...needed, 'project-concluded': true, 'concluded-within-term': false },
      then: 'concluded-late',
    },
    { when: { ...missing, 'exemption-runs': true }, then: 'exempted' },
    { when: { ...neither, 'job-given': true }, then: 'job-given' },
    { when: { ...neither, 'job-given': false, 'term-is-over': false }, then: 'open' },
    { when: { ...neither, 'job-given': false, 'term-is-over': true }, then: 'overdue' },
  ],
  outcomes: {
    'not-needed': 'not-applicable',
    exempted: 'met',
    'job-given': 'met',
    'concluded-in-time': 'met',
    'concluded-late': 'not-met',
    open: 'undetermined',
    overdue: 'not-met',
  },
});

const windowOf = ({ rule, start, step, until }: Term, remind: boolean): DueWindow => ({
  from: textOf(start),
  until: textOf(until),
  ...(remind ? { reminder: textOf(monthsLater(until, -1)) } : {}),
  calculation: { rule, start: textOf(start), step },
});

/** A term that a job answers, that of the award, presses nobody while another one runs. */
const unanswered = (subject: ObligationSubject, terms: readonly Term[]): readonly Term[] =>
  terms.length < 2 ? terms : someOf(terms, (term) => jobAnswers(subject, term) !== 'yes');

function subjectOf(needed: Obligation): Subject {
  const { answer, outcome, subject, truths } = needed;
  const { timeline, on, spell } = subject;
  const projects = projectsOf(timeline, spell);
  const isNeeded = outcome === 'met';
  const mayRun = (isNeeded || answer === 'undetermined') && leavesOpen(truths);
  const sure = isNeeded ? termsOf(needed, projects, 'yes') : NOTHING;
  const maybe = mayRun ? termsOf(needed, projects, 'unknown') : NOTHING;
  const all = maybe.length === 0 ? sure : [...sure, ...maybe];
  const possible = pressing(unanswered(subject, all));
  return {
    timeline,
    on,
    needed,
    // While it is not even certain that a project is needed, only the terms that may run say anything.
    certain: isNeeded && maybe.length > 0 ? pressing(unanswered(subject, sure)) : possible,
    possible,
    project: projects[0],
  };
}

/** The answer about the deadline with the truths of its conditions, whose reasons are not written out yet. */
export interface Deadline {
  readonly subject: Subject;
  readonly truths: Truths;
  readonly answer: DeadlineAnswer | 'undetermined';
}

/** The deadline that follows from an obligation; see `deadline`. */
export function deadlineOf(needed: Obligation): Deadline {
  const subject = subjectOf(needed);
  const truths = truthsOf(concludeInTime, subject);
  return { subject, truths, answer: answerTo(concludeInTime, truths) };
}

/** The verdict about the deadline with every reason, of the truths that were found or kept. */
export function deadlineVerdict(subject: Subject, truths: Truths): Verdict<DeadlineAnswer> {
  const verdict = verdictOf(concludeInTime, subject, truths);
  const { possible, timeline } = subject;
  return possible === undefined
    ? verdict
    : { ...verdict, due: windowOf(possible, timeline.dossier.centre.remindsBeforeDeadline) };
}

/**
 * By when the project has to be concluded, and whether that was done (OBL-10, OBL-11, OBL-12, EXE-1, TRA-1).
 * The window runs from the decision to its last day. While it is not known whether a project is needed, the term that
 * would run is shown all the same, so that it cannot be missed meanwhile.
 */
export function deadline(dossier: Dossier, on: CivilDate): Verdict<DeadlineAnswer> {
  const asked = dayOf(on);
  const needed = obligationOn(fileTimelineOf(dossier).knownOn(asked), asked);
  const { subject, truths } = deadlineOf(needed);
  return deadlineVerdict(subject, truths);
}
