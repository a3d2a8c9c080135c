import { addDays, addMonths, type CivilDate, earliest } from '../calendar/civil-date.ts';
import { covers, merge, overlaps, type Period, type Span } from '../calendar/period.ts';
import type { Consultation } from '../facts/consultation.ts';
import type { Dossier } from '../facts/dossier.ts';
import type { Award } from '../facts/right.ts';
import type { Truth } from '../verdict.ts';

/** What the right of a person is read from. */
export type RightFacts = Pick<Dossier, 'awards' | 'consultations'>;

/** An uninterrupted right: the award that opened it and the days it runs. */
export interface Spell extends Period {
  readonly opening: Award;
}

/** The right to social integration: a living wage or a job by the centre, never the equivalent (OBL-1, OBL-8). */
const isSocialIntegration = (award: Award): boolean => award.kind !== 'equivalent-living-wage';

/** Of two awards the one that was decided first; of the same day the one that reaches back furthest. */
const decidedFirst = (a: Award, b: Award): Award => {
  const orderOf = ({ decidedOn, from, id }: Award) => `${decidedOn} ${from} ${id}`;
  return orderOf(a) < orderOf(b) ? a : b;
};

/**
 * The uninterrupted rights under the law that this centre awarded, in order of time. The decision that opened a right
 * is the first that was taken about it: a later renewal or correction opens nothing.
 */
export function spells(dossier: RightFacts): Spell[] {
  const awards = dossier.awards.filter(isSocialIntegration);
  return merge(awards).map((period) => ({
    ...period,
    opening: awards.filter(({ from }) => covers(period, from)).reduce(decidedFirst),
  }));
}

/** The right that runs on a day; else the next one that is known; else the last one before it. */
export function spellOn(dossier: RightFacts, on: CivilDate): Spell | undefined {
  const all = spells(dossier);
  return all.find(({ until }) => until === null || on <= until) ?? all.at(-1);
}

/** The first day of which facts speak for a right: its first day, its decision or its application. */
export function speaksFrom({ from, opening }: Spell): CivilDate {
  const decided = earliest(from, opening.decidedOn);
  return opening.appliedOn === null ? decided : earliest(decided, opening.appliedOn);
}

/** The three months before a right began, in which another right breaks newness (OBL-1). */
export const threeMonthsBefore = (from: CivilDate): Span => ({
  from: addMonths(from, -3),
  until: addDays(from, -1),
});

/** The consultations that could show a right in the whole of a period: those made when it was over. */
export const consultationsAfter = (dossier: RightFacts, period: Span): Consultation[] =>
  dossier.consultations.filter(({ consultedOn }) => period.until <= consultedOn);

/**
 * Whether there was no right to social integration, in any centre, in a period before the present right.
 * A right that is known answers "no" at once; "yes" needs a consultation made after the period, for only that
 * could have shown a right in another centre.
 */
export function noRightIn(dossier: RightFacts, period: Span): Truth {
  const own = spells(dossier).some((spell) => overlaps(spell, period));
  const elsewhere = dossier.consultations.some(({ rightElsewhere }) =>
    rightElsewhere.some((right) => overlaps(right, period)),
  );
  if (own || elsewhere) return 'no';
  return consultationsAfter(dossier, period).length > 0 ? 'yes' : 'unknown';
}
