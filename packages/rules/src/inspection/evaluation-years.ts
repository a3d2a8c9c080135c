import { addDays, type CivilDate, earliest } from '../calendar/civil-date.ts';
import { lastDayOf, signedOn } from '../contract/signed.ts';
import { inForce } from '../dated.ts';
import {
  type EvaluationVerdict,
  evaluationRhythms,
  evaluationsOf,
} from '../evaluation/schedule.ts';
import type { Contract } from '../facts/contract.ts';
import type { Dossier } from '../facts/dossier.ts';
import type { Outcome } from '../verdict.ts';

/** How one year of a project was evaluated. */
export interface EvaluatedYear {
  readonly from: CivilDate;
  /** The last day judged: the end of the year, of the project, of the old rhythm, or the day asked about. */
  readonly until: CivilDate;
  readonly outcome: Outcome;
  readonly verdict: EvaluationVerdict;
}

/** A full year holds what the law asks; of a part of a year only that nothing is late (EVA-2). */
function outcomeOf(verdict: EvaluationVerdict, isFull: boolean): Outcome {
  const { year, outcome } = verdict;
  if (!isFull || year === undefined) return outcome;
  return year.done >= year.wanted && year.inPerson >= year.wantedInPerson ? 'met' : 'not-met';
}

/**
 * Every year of a project up to a day, each judged on its last day by the verdict on evaluations (EVA-1, EVA-2). At
 * the change of the rhythm in 2016 the year is cut: what was begun under the old one is not asked in full.
 */
export function evaluatedYears(
  dossier: Dossier,
  contract: Contract,
  on: CivilDate,
): EvaluatedYear[] {
  const signed = signedOn(contract);
  const end = earliest(lastDayOf(contract) ?? on, on);
  const years: EvaluatedYear[] = [];
  if (signed === null) return years;
  for (let from = signed; from <= end; ) {
    const { year } = evaluationsOf(dossier, contract, from);
    const rhythm = inForce(evaluationRhythms, from);
    if (year === undefined || rhythm === undefined) break;
    const cut = earliest(rhythm.until ?? end, end);
    const until = earliest(year.year.until, cut);
    const verdict = evaluationsOf(dossier, contract, until);
    const outcome = outcomeOf(verdict, until === year.year.until);
    years.push({ from, until, outcome, verdict });
    from = addDays(until, 1);
  }
  return years;
}
