import { ageOn, type CalendarMonth, type CivilDate } from '../calendar/civil-date.ts';
import type { Span } from '../calendar/period.ts';
import { any, truth } from '../decision.ts';
import type { SubsidyFacts } from '../facts/dossier.ts';
import { by } from '../order.ts';
import type { Truth } from '../verdict.ts';
import { daysOf } from './coverage.ts';
import { livingWageInMonthOf } from './living-wage.ts';
import { type SignedContract, signedContracts } from './signature.ts';

/** The student subsidy is for who is younger than this when the project is concluded (SUB-5). */
export const AGE_LIMIT = 25;

/** Whether the person was under 25 when a study project was concluded. */
export function underLimitAt(facts: SubsidyFacts, { signed }: SignedContract): Truth {
  const { birthDate } = facts.person;
  return birthDate === 'unknown' ? 'unknown' : truth(ageOn(birthDate, signed) < AGE_LIMIT);
}

const onLivingWage = (facts: SubsidyFacts, { signed }: SignedContract): boolean =>
  livingWageInMonthOf(facts, signed);

const ORDER: Readonly<Record<Truth, number>> = { yes: 0, unknown: 1, no: 2 };

/**
 * The study project that speaks for a month: of those that cover a day of it the one that meets the conditions best;
 * the last one when several do equally.
 */
export function studyProjectOf(
  facts: SubsidyFacts,
  month: CalendarMonth,
  on: CivilDate,
): SignedContract | undefined {
  const rank = (project: SignedContract): number =>
    ORDER[underLimitAt(facts, project)] + (onLivingWage(facts, project) ? 0 : ORDER.no + 1);
  return signedContracts(facts, 'study')
    .filter((project) => daysOf(facts, [project], month, on).length > 0)
    .toReversed()
    .toSorted(by((project) => `${rank(project)}`))[0];
}

/** The days of a month of the study projects that meet the conditions; days of any other project do not count. */
export function studentDays(facts: SubsidyFacts, month: CalendarMonth, on: CivilDate): Span[] {
  const meeting = signedContracts(facts, 'study').filter(
    (project) => underLimitAt(facts, project) === 'yes' && onLivingWage(facts, project),
  );
  return daysOf(facts, meeting, month, on);
}

/**
 * Whether this centre had the student subsidy up to a day: a study project that met its conditions was signed. Studies
 * that came later bring none when a second chance went before them, so they take nothing back.
 */
export function studentSubsidyHere(facts: SubsidyFacts, upTo: CivilDate): Truth {
  return any(
    signedContracts(facts, 'study')
      .filter((project) => project.signed <= upTo && onLivingWage(facts, project))
      .map((project) => underLimitAt(facts, project)),
  );
}
