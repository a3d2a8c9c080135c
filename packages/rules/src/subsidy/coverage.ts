import {
  addDays,
  type CalendarMonth,
  type CivilDate,
  firstOfMonth,
  lastOfMonth,
  latest,
} from '../calendar/civil-date.ts';
import { covers, intersect, merge, type Period, type Span, without } from '../calendar/period.ts';
import { lastDayOf } from '../contract/signed.ts';
import type { ProjectKind } from '../facts/contract.ts';
import type { SubsidyFacts } from '../facts/dossier.ts';
import { spells } from '../right/spell.ts';
import { livingWagePeriods, monthSpan } from './living-wage.ts';
import { type SignedContract, signedContracts } from './signature.ts';
import { firstWindow, openerHere, secondChanceWindow, type Window } from './windows.ts';

const known = (window: Window | null | 'unknown'): Window | undefined =>
  window === null || window === 'unknown' ? undefined : window;

/** Whether a right, here or in another centre, ran on the day before a living wage began. */
function followsOnARight(facts: SubsidyFacts, wage: Period): boolean {
  const dayBefore = addDays(wage.from, -1);
  const elsewhere = facts.consultations.flatMap(({ rightElsewhere }) => rightElsewhere);
  return [...spells(facts), ...elsewhere].some((right) => covers(right, dayBefore));
}

/**
 * Whether a general project takes up a subsidy that had begun before, after a gap in the living wage or in the
 * project: then it counts from its signature and no earlier (SUB-4, see `decisions/resumption-after-a-gap.md`). The
 * first project in this centre does not, unless another centre had begun the subsidy and the right was interrupted;
 * nor does the one that opens the second chance.
 */
function resumes(facts: SubsidyFacts, id: string, wage: Period, on: CivilDate): boolean {
  if (known(secondChanceWindow(facts, on))?.contract === id) return false;
  if (openerHere(facts)?.contract.id !== id) return true;
  return known(firstWindow(facts, on))?.contract === null && !followsOnARight(facts, wage);
}

/** The living wages that a project serves. */
function wagesServed(facts: SubsidyFacts, { contract, signed }: SignedContract): Period[] {
  const wages = livingWagePeriods(facts);
  // A study project covers the whole of the studies and goes on after a break in the living wage (SUB-5).
  if (contract.kind === 'study')
    return wages.filter(({ until }) => until === null || signed <= until);
  // A general project serves only the uninterrupted living wage in which it was signed (SUB-4), or the one that
  // begins later in the month of a signature without living wage (SUB-3).
  const running = wages.find((wage) => covers(wage, signed));
  if (running !== undefined) return [running];
  const next = wages.find(({ from }) => signed < from && from <= lastOfMonth(signed));
  return next === undefined ? [] : [next];
}

const earliestEnd = (a: CivilDate | null, b: CivilDate | null): CivilDate | null =>
  a === null || b === null ? (a ?? b) : a < b ? a : b;

/**
 * The days on which a project is carried out while the living wage runs. The month of the signature counts from its
 * first day (SUB-2, SUB-3), except where the signature resumes what had begun before. Days on which the project is
 * interrupted are left out (SUB-8).
 */
export function coveredBy(facts: SubsidyFacts, signature: SignedContract, on: CivilDate): Period[] {
  const { contract, signed } = signature;
  return wagesServed(facts, signature).flatMap((wage) => {
    const resumed = contract.kind === 'general' && resumes(facts, contract.id, wage, on);
    const from = latest(wage.from, resumed ? signed : firstOfMonth(signed));
    const until = earliestEnd(lastDayOf(contract), wage.until);
    return until !== null && until < from ? [] : without({ from, until }, contract.interruptions);
  });
}

/** The days of a month that some projects cover; each day once, however many projects run. */
export const daysOf = (
  facts: SubsidyFacts,
  projects: readonly SignedContract[],
  of: CalendarMonth,
  on: CivilDate,
): Span[] =>
  merge(projects.flatMap((project) => coveredBy(facts, project, on))).flatMap(
    (period) => intersect(monthSpan(of), period) ?? [],
  );

/** The days of a month on which a project of a kind is carried out while the living wage runs. */
export const coveredDays = (
  facts: SubsidyFacts,
  kind: ProjectKind,
  of: CalendarMonth,
  on: CivilDate,
): Span[] => daysOf(facts, signedContracts(facts, kind), of, on);

/** Whether one project is carried out on a day and on the next: no gap, not even of a day. */
export const runsThrough = (
  facts: SubsidyFacts,
  project: SignedContract,
  day: CivilDate,
  on: CivilDate,
): boolean =>
  coveredBy(facts, project, on).some((span) => covers(span, day) && covers(span, addDays(day, 1)));
