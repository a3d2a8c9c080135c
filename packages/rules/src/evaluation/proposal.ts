import { addDays, addMonths, type CivilDate, earliest, latest } from '../calendar/civil-date.ts';
import { isWorkingDay } from '../calendar/working-days.ts';
import { lastDayOf } from '../contract/signed.ts';
import { inForce } from '../dated.ts';
import type { Contract } from '../facts/contract.ts';
import type { Dossier } from '../facts/dossier.ts';
import { evaluationRhythms, evaluationsOf } from './schedule.ts';

/** A day on which the next evaluation could be held, and the day from which the months were counted. */
export interface ProposedEvaluation {
  readonly on: CivilDate;
  /** The last evaluation of the project, or its signature while there is none. */
  readonly countedFrom: CivilDate;
  readonly monthsApart: number;
}

/**
 * A working day for the next evaluation of a running project: as many months after the last one (or the signature) as
 * spread them evenly over the year, inside the window in which it is due, never before tomorrow. It is a proposal, no
 * term: no source says on which day (EVA-2). Null when nothing is due, or when the project ends before such a day.
 */
export function proposedEvaluation(
  dossier: Dossier,
  contract: Contract,
  on: CivilDate,
): ProposedEvaluation | null {
  const { due } = evaluationsOf(dossier, contract, on);
  const rhythm = inForce(evaluationRhythms, on)?.value;
  if (due === undefined || rhythm === undefined) return null;
  const countedFrom = dossier.evaluations
    .filter(({ contractId, heldOn }) => contractId === contract.id && heldOn <= on)
    .map(({ heldOn }) => heldOn)
    .reduce(latest, due.calculation.start);
  const { monthsApart } = rhythm;
  const first = latest(due.from, addDays(on, 1));
  const wanted = latest(first, earliest(addMonths(countedFrom, monthsApart), due.until));
  const day = workingDayNear(wanted, first, dossier.centre.closingDays);
  const end = lastDayOf(contract);
  return end !== null && day > end ? null : { on: day, countedFrom, monthsApart };
}

/** The last working day up to a day, but not before `first`; else the first one after it. */
function workingDayNear(
  wanted: CivilDate,
  first: CivilDate,
  closingDays: readonly CivilDate[],
): CivilDate {
  for (let date = wanted; date >= first; date = addDays(date, -1))
    if (isWorkingDay(date, closingDays)) return date;
  let date = addDays(wanted, 1);
  while (!isWorkingDay(date, closingDays)) date = addDays(date, 1);
  return date;
}
