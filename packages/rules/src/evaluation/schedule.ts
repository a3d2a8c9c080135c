import {
  addDays,
  addMonths,
  addYears,
  type CivilDate,
  day,
  earliest,
  latest,
} from '../calendar/civil-date.ts';
import { signedOn } from '../contract/signed.ts';
import { type Dated, inForce } from '../dated.ts';
import type { Contract } from '../facts/contract.ts';
import type { Dossier } from '../facts/dossier.ts';
import type { Evaluation } from '../facts/evaluation.ts';
import type { DueWindow, Finding, Verdict } from '../verdict.ts';

/** How often a project is evaluated, how often in a personal interview, and how many months apart. */
export interface EvaluationRhythm {
  readonly timesAYear: number;
  readonly inPerson: number;
  readonly monthsApart: number;
}

/**
 * The number of evaluations by the day on which they fall due (EVA-1, EVA-2). The fiche says "per trimester" twice,
 * a slip: see `decisions/evaluations-a-year.md`.
 */
export const evaluationRhythms: readonly Dated<EvaluationRhythm>[] = [
  {
    from: day('2002-10-01'),
    until: day('2016-10-31'),
    value: { timesAYear: 4, inPerson: 0, monthsApart: 3 },
    source: 'Royal decree of 11 July 2002, art. 15 (old text): once a trimester',
  },
  {
    from: day('2016-11-01'),
    value: { timesAYear: 3, inPerson: 2, monthsApart: 4 },
    source: 'Royal decree of 11 July 2002, art. 15 as changed in 2016; technical fiche POD MI v02',
  },
];

export type EvaluationAnswer = 'on-schedule' | 'late' | 'no-running-project';

/** How the present year of a project stands: how many are done, wanted, in person, and when the next is due. */
export interface EvaluationYear {
  readonly year: DueWindow;
  readonly done: number;
  readonly inPerson: number;
  readonly wanted: number;
  readonly wantedInPerson: number;
  /** The next one must be in person, or the year ends without enough interviews. */
  readonly nextMustBeInPerson: boolean;
}

export interface EvaluationVerdict extends Verdict<EvaluationAnswer> {
  readonly contract?: string;
  readonly year?: EvaluationYear;
}

const NONE: EvaluationVerdict = {
  question: 'evaluations',
  answer: 'no-running-project',
  outcome: 'not-applicable',
  findings: [],
  missing: [],
};

/** Counts only what EVA-3 calls an evaluation: with the person, written down, known on the day. */
const counts = (evaluation: Evaluation, contract: Contract, on: CivilDate): boolean =>
  evaluation.contractId === contract.id &&
  evaluation.heldOn <= on &&
  evaluation.personTookPart &&
  evaluation.writtenDown;

/** The year of the project in which a day falls, counted from its start, last day included. */
function projectYear(start: CivilDate, on: CivilDate): { from: CivilDate; until: CivilDate } {
  let years = 0;
  while (addYears(start, years + 1) <= on) years += 1;
  return { from: addYears(start, years), until: addDays(addYears(start, years + 1), -1) };
}

/**
 * How the evaluations of a contract stand on a day (EVA-1 to EVA-3): spread evenly over each year counted from the
 * signature; a project from before the reform counts from 2016-11-01 under the new rhythm.
 */
export function evaluationsOf(
  dossier: Dossier,
  contract: Contract,
  on: CivilDate,
): EvaluationVerdict {
  const signed = signedOn(contract);
  if (signed === null || signed > on || (contract.endedOn !== null && contract.endedOn < on))
    return NONE;
  const row = inForce(evaluationRhythms, on);
  if (row === undefined) return NONE;
  const rhythm = row.value;
  const start = latest(signed, row.from);
  const year = projectYear(start, on);
  const held = dossier.evaluations.filter(
    (evaluation) => counts(evaluation, contract, on) && evaluation.heldOn >= year.from,
  );
  const inPerson = held.filter(({ manner }) => manner === 'interview').length;
  const next = Math.min(held.length + 1, rhythm.timesAYear);
  const yearIsDone = held.length >= rhythm.timesAYear && inPerson >= rhythm.inPerson;
  // When this year is done the next one is the first of the following year.
  const dueFrom = yearIsDone
    ? addYears(start, yearsBetween(start, year.from) + 1)
    : addMonths(year.from, rhythm.monthsApart * (next - 1));
  const dueUntil = yearIsDone
    ? addMonths(dueFrom, rhythm.monthsApart)
    : next === rhythm.timesAYear
      ? year.until
      : addMonths(year.from, rhythm.monthsApart * next);
  const projectEnds = contract.endsOn === 'unknown' ? null : contract.endsOn;
  const late = on > dueUntil;
  const left = rhythm.timesAYear - held.length;
  const personLeft = rhythm.inPerson - inPerson;
  const findings: Finding[] = [
    {
      condition: 'evaluated-in-time',
      truth: late ? 'no' : 'yes',
      citation: { rule: 'EVA-1', source: 'decree', article: '15' },
      facts: held.map(({ id, heldOn }) => ({
        fact: 'evaluation.heldOn',
        value: heldOn,
        record: id,
      })),
    },
    {
      condition: 'enough-interviews-possible',
      truth: personLeft <= Math.max(left, 0) ? 'yes' : 'no',
      citation: { rule: 'EVA-1', source: 'decree', article: '15' },
      facts: held
        .filter(({ manner }) => manner === 'interview')
        .map(({ id, heldOn }) => ({ fact: 'evaluation.heldOn', value: heldOn, record: id })),
    },
  ];
  const met = findings.every(({ truth }) => truth === 'yes');
  return {
    question: 'evaluations',
    answer: met ? 'on-schedule' : 'late',
    outcome: met ? 'met' : 'not-met',
    findings,
    missing: [],
    contract: contract.id,
    year: {
      year: {
        ...year,
        calculation: { rule: 'EVA-2', start, step: 'years-from-signature' },
      },
      done: held.length,
      inPerson,
      wanted: rhythm.timesAYear,
      wantedInPerson: rhythm.inPerson,
      nextMustBeInPerson: personLeft > 0 && personLeft >= left,
    },
    ...(projectEnds !== null && projectEnds < dueFrom
      ? {} // A project that ends before the next window opens needs no more (EVA-2).
      : {
          due: {
            from: dueFrom,
            until:
              projectEnds === null ? dueUntil : earliest(dueUntil, latest(projectEnds, dueFrom)),
            calculation: { rule: 'EVA-2', start, step: 'every-four-months-from-signature' },
          },
        }),
  };
}

const yearsBetween = (start: CivilDate, from: CivilDate): number =>
  Number(from.slice(0, 4)) - Number(start.slice(0, 4));
