import { type Day, dayBefore, earlier, later, monthsLater, NEVER } from '../calendar/day.ts';
import { type DaySpan, inTime, spansMeet, touches } from '../calendar/day-span.ts';
import type { Award } from '../facts/right.ts';
import { inOrder, NOTHING, withOne } from '../order.ts';
import { byDecision } from '../timeline/spans.ts';
import { type AwardSpan, derived, type Timeline } from '../timeline/timeline.ts';
import type { Truth } from '../verdict.ts';

/** An uninterrupted right: the days it runs, and the award that opened it. */
export interface Spell extends DaySpan {
  readonly opening: Award;
  /** The day of the decision that opened it. */
  readonly decided: Day;
  /** The first day of which facts speak for it: its first day, its decision or its application. */
  readonly speaksFrom: Day;
  readonly topsUpPaidWork: boolean;
}

/** The right to social integration: a living wage or a job by the centre, never the equivalent (OBL-1, OBL-8). */
const isSocialIntegration = ({ kind }: AwardSpan): boolean => kind !== 'equivalent-living-wage';

function spellOf(from: Day, until: Day, { award, applied, decided }: AwardSpan): Spell {
  const speaksFrom = earlier(earlier(from, decided), applied);
  const { topsUpPaidWork } = award;
  return { from, until, opening: award, decided, speaksFrom, topsUpPaidWork };
}

function findSpells({ awards }: Timeline): readonly Spell[] {
  let found: Spell[] | undefined;
  let opening: AwardSpan | undefined;
  let from = NEVER;
  let until = NEVER;
  for (const next of inOrder(awards, inTime)) {
    if (!isSocialIntegration(next)) continue;
    if (opening !== undefined && touches(until, next.from)) {
      until = later(until, next.until);
      if (byDecision(next, opening) < 0) opening = next;
      continue;
    }
    if (opening !== undefined) found = withOne(found, spellOf(from, until, opening));
    ({ from, until } = next);
    opening = next;
  }
  if (opening !== undefined) found = withOne(found, spellOf(from, until, opening));
  return found ?? NOTHING;
}

/**
 * The uninterrupted rights under the law that this centre awarded, in order of time. The decision that opened a right
 * is the first that was taken about it: a later renewal or correction opens nothing.
 */
export const spells = derived(findSpells);

/** The right that runs on a day; else the next one that is known; else the last one before it. */
export function spellOn(timeline: Timeline, on: Day): Spell | undefined {
  const all = spells(timeline);
  for (const spell of all) if (on <= spell.until) return spell;
  return all.at(-1);
}

/** The three months before a right began, in which another right breaks newness (OBL-1). */
export const threeMonthsBefore = (from: Day): DaySpan => ({
  from: monthsLater(from, -3),
  until: dayBefore(from),
});

/** Whether a right to social integration, in this centre or another, is known in a period. */
export function hadRightIn(timeline: Timeline, period: DaySpan): boolean {
  for (const right of spells(timeline)) if (spansMeet(right, period)) return true;
  for (const right of timeline.elsewhere) if (spansMeet(right, period)) return true;
  return false;
}

/**
 * Whether there was no right to social integration, in any centre, in a period before the present right.
 * A right that is known answers "no" at once; "yes" needs a consultation made when the period was over, for only that
 * could have shown a right in another centre.
 */
export function noRightIn(timeline: Timeline, period: DaySpan): Truth {
  if (hadRightIn(timeline, period)) return 'no';
  return period.until <= timeline.lastConsulted ? 'yes' : 'unknown';
}
