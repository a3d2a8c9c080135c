import { addDays, addMonths, type CivilDate } from '../calendar/civil-date.ts';
import { merge, overlaps, type Period } from '../calendar/period.ts';
import type { Consultation } from '../facts/consultation.ts';
import type { Dossier } from '../facts/dossier.ts';
import type { Award } from '../facts/right.ts';
import type { Truth } from '../verdict.ts';

/** What the right of a person is read from. */
type RightFacts = Pick<Dossier, 'awards' | 'consultations'>;

/** An uninterrupted right: the award that opened it and the days it runs. */
export interface Spell extends Period {
  readonly opening: Award;
}

/** The right to social integration: a living wage or a job by the centre, never the equivalent (OBL-1, OBL-8). */
const isSocialIntegration = (award: Award): boolean => award.kind !== 'equivalent-living-wage';

/** The uninterrupted rights under the law that this centre awarded, in order of time. */
export function spells(dossier: RightFacts): Spell[] {
  const awards = dossier.awards.filter(isSocialIntegration);
  return merge(awards).flatMap((period) => {
    const opening = awards.find((award) => award.from === period.from);
    return opening === undefined ? [] : [{ ...period, opening }];
  });
}

/** The last right that began on or before a day, running or ended; else the first that is still to begin. */
export function spellOn(dossier: RightFacts, on: CivilDate): Spell | undefined {
  const all = spells(dossier);
  return all.findLast((spell) => spell.from <= on) ?? all[0];
}

/** The three months before a right began, in which another right breaks newness (OBL-1). */
export const threeMonthsBefore = (from: CivilDate): Period => ({
  from: addMonths(from, -3),
  until: addDays(from, -1),
});

/** The consultations that could show a right in the whole of a period: those made when it was over. */
export const consultationsAfter = (dossier: RightFacts, period: Period): Consultation[] =>
  dossier.consultations.filter(
    ({ consultedOn }) => period.until !== null && period.until <= consultedOn,
  );

/**
 * Whether there was no right to social integration, in any centre, in a period before the present right.
 * A right that is known answers "no" at once; "yes" needs a consultation made after the period, for only that
 * could have shown a right in another centre.
 */
export function noRightIn(dossier: RightFacts, period: Period): Truth {
  const own = spells(dossier).some((spell) => overlaps(spell, period));
  const elsewhere = dossier.consultations.some(({ rightElsewhere }) =>
    rightElsewhere.some((right) => overlaps(right, period)),
  );
  if (own || elsewhere) return 'no';
  return consultationsAfter(dossier, period).length > 0 ? 'yes' : 'unknown';
}
