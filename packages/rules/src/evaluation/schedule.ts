import { type CivilDate, day, earliest, latest } from '../calendar/civil-date.ts';
import { type Day, dayAfter, dayBefore, dayOf, monthsLater, yearsLater } from '../calendar/day.ts';
import { type DaySpan, spanText } from '../calendar/day-span.ts';
import type { Span } from '../calendar/period.ts';
import { lastDayOf, signedOn } from '../contract/signed.ts';
import { type Dated, inForce } from '../dated.ts';
import type { Contract } from '../facts/contract.ts';
import type { Dossier } from '../facts/dossier.ts';
import type { Evaluation } from '../facts/evaluation.ts';
import type { DueWindow, FactUsed, Verdict } from '../verdict.ts';

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
interface EvaluationYear {
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
function projectYear(start: Day, on: Day): DaySpan {
  let years = 0;
  while (yearsLater(start, years + 1) <= on) years += 1;
  return { from: yearsLater(start, years), until: dayBefore(yearsLater(start, years + 1)) };
}

/** How many evaluations of a year are held, and how many of them in person. */
interface Held {
  readonly all: readonly Evaluation[];
  readonly inPerson: readonly Evaluation[];
}

/** The days in which the next evaluation falls: the next part of this year, or when it is done the first of the next. */
function nextOne(rhythm: EvaluationRhythm, year: DaySpan, { all, inPerson }: Held): DaySpan {
  const { timesAYear, monthsApart } = rhythm;
  if (all.length >= timesAYear && inPerson.length >= rhythm.inPerson) {
    const from = dayAfter(year.until);
    return { from, until: monthsLater(from, monthsApart) };
  }
  // Enough were held but too few in person: one more is due in the last part of the year.
  const part = Math.min(all.length, timesAYear - 1);
  return {
    from: monthsLater(year.from, monthsApart * part),
    until: part === timesAYear - 1 ? year.until : monthsLater(year.from, monthsApart * (part + 1)),
  };
}

const EVALUATIONS_ARTICLE = { rule: 'EVA-1', source: 'decree', article: '15' } as const;

/** What is asked of the evaluations of a project. */
export const conditionsOfEvaluations = [
  { id: 'evaluated-in-time', citation: EVALUATIONS_ARTICLE },
  { id: 'enough-interviews-possible', citation: EVALUATIONS_ARTICLE },
];

const heldFacts = (evaluations: readonly Evaluation[]): FactUsed[] =>
  evaluations.map(({ id, heldOn }) => ({ fact: 'evaluation.heldOn', value: heldOn, record: id }));

/** A project that ends before the next window opens needs no more; else it is due before the end (EVA-2). */
function dueBefore(next: Span, end: CivilDate | null, start: CivilDate): { due?: DueWindow } {
  if (end !== null && end < next.from) return {};
  const until = end === null ? next.until : earliest(next.until, end);
  const step = 'every-four-months-from-signature';
  return { due: { from: next.from, until, calculation: { rule: 'EVA-2', start, step } } };
}

/**
 * How the evaluations of a contract stand on a day (EVA-1 to EVA-3): spread evenly over each year counted from the
 * signature; a project from before the reform counts from 2016-11-01 under the new rhythm. Too few interviews among
 * those held is a reason to act, no breach: the year can still be mended by one more.
 */
export function evaluationsOf(
  dossier: Dossier,
  contract: Contract,
  on: CivilDate,
): EvaluationVerdict {
  const signed = signedOn(contract);
  const end = lastDayOf(contract);
  const row = inForce(evaluationRhythms, on);
  if (signed === null || signed > on || (end !== null && end < on) || row === undefined)
    return NONE;
  const rhythm = row.value;
  const start = latest(signed, row.from);
  const days = projectYear(dayOf(start), dayOf(on));
  const year = spanText(days);
  const all = dossier.evaluations.filter(
    (evaluation) => counts(evaluation, contract, on) && evaluation.heldOn >= year.from,
  );
  const inPerson = all.filter(({ manner }) => manner === 'interview');
  const next = spanText(nextOne(rhythm, days, { all, inPerson }));
  const late = on > next.until;
  const left = Math.max(rhythm.timesAYear - all.length, 0);
  const personLeft = Math.max(rhythm.inPerson - inPerson.length, 0);
  return {
    question: 'evaluations',
    answer: late ? 'late' : 'on-schedule',
    outcome: late ? 'not-met' : 'met',
    findings: [
      {
        condition: 'evaluated-in-time',
        truth: late ? 'no' : 'yes',
        citation: EVALUATIONS_ARTICLE,
        facts: heldFacts(all),
      },
      {
        condition: 'enough-interviews-possible',
        truth: personLeft <= left ? 'yes' : 'no',
        citation: EVALUATIONS_ARTICLE,
        facts: heldFacts(inPerson),
      },
    ],
    missing: [],
    contract: contract.id,
    year: {
      year: { ...year, calculation: { rule: 'EVA-2', start, step: 'years-from-signature' } },
      done: all.length,
      inPerson: inPerson.length,
      wanted: rhythm.timesAYear,
      wantedInPerson: rhythm.inPerson,
      nextMustBeInPerson: personLeft > 0 && personLeft >= left,
    },
    ...dueBefore(next, end, start),
  };
}
