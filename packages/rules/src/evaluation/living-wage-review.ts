import { z } from 'zod';
import { addYears, type CivilDate } from '../calendar/civil-date.ts';
import { dayOf } from '../calendar/day.ts';
import { spanHas } from '../calendar/day-span.ts';
import { civilDate } from '../calendar/stated.ts';
import type { Dossier } from '../facts/dossier.ts';
import { judgeTerm, type TermVerdict, termRule } from '../procedure/term.ts';
import { spells } from '../right/spell.ts';
import { fileTimelineOf } from '../timeline/timeline.ts';

/** The reviews of the living wage itself: whether its conditions still hold (EVA-4). */
export const livingWageReviews = z.array(z.object({ id: z.string(), heldOn: civilDate }));
export type LivingWageReviews = z.infer<typeof livingWageReviews>;

/** The yearly review of the living wage: a clock of its own, that no evaluation of a project sets back (EVA-4). */
export const reviewRule = termRule(
  'living-wage-review',
  { rule: 'EVA-4', source: 'law', article: '22' },
  'a-year-from-decision-or-review',
  'secondary',
);

/**
 * The review that is due for the right that runs on a day: within a year of the decision that opened it, then of each
 * review. Undefined where no right runs.
 */
export function reviewVerdict(
  dossier: Dossier,
  reviews: LivingWageReviews,
  on: CivilDate,
): TermVerdict | undefined {
  const day = dayOf(on);
  const spell = spells(fileTimelineOf(dossier).knownOn(day)).find((right) => spanHas(right, day));
  if (spell === undefined) return undefined;
  const { decidedOn, id } = spell.opening;
  const last = reviews
    .filter(({ heldOn }) => decidedOn < heldOn && heldOn <= on)
    .reduce((latest, review) => (latest.heldOn < review.heldOn ? review : latest), {
      id,
      heldOn: decidedOn,
    });
  return judgeTerm(reviewRule, {
    record: last.id,
    needed: 'yes',
    start: { fact: 'review.heldOn', on: last.heldOn },
    until: addYears(last.heldOn, 1),
    done: { fact: 'review.heldOn', on: null },
    on,
  });
}
