import { addMonths, type CivilDate } from '../calendar/civil-date.ts';
import { type Day, dayOf } from '../calendar/day.ts';
import { spanHas } from '../calendar/day-span.ts';
import { type Condition, decide, decision, truth } from '../decision.ts';
import type { Dossier } from '../facts/dossier.ts';
import type { Exemption } from '../facts/exemption.ts';
import { by } from '../order.ts';
import type { ExemptionSpan } from '../timeline/spans.ts';
import { fileTimelineOf, type Timeline } from '../timeline/timeline.ts';
import type { Verdict } from '../verdict.ts';

export type ExemptionAnswer = 'reasoned' | 'not-reasoned';
export type ExemptionCondition = 'project-motivated' | 'willingness-motivated';

/** Local policy: an exemption is reviewed as often as a project is evaluated (EXE-6). */
const MONTHS_BETWEEN_REVIEWS = 4;

const conditions: readonly Condition<Exemption, ExemptionCondition>[] = [
  {
    id: 'project-motivated',
    citation: { rule: 'EXE-2', source: 'law', article: '11 §2' },
    test: ({ projectMotivated }) => truth(projectMotivated),
    reads: ({ id, decidedOn }) => [{ fact: 'exemption.decidedOn', value: decidedOn, record: id }],
  },
  {
    id: 'willingness-motivated',
    citation: { rule: 'EXE-2', source: 'law', article: '3 5°' },
    test: ({ willingnessMotivated }) => truth(willingnessMotivated),
    reads: ({ id, decidedOn }) => [{ fact: 'exemption.decidedOn', value: decidedOn, record: id }],
  },
];

/** The two motivations of an exemption. */
export const reasoned = decision<Exemption, ExemptionCondition, ExemptionAnswer>({
  question: 'exemption',
  conditions,
  rows: [
    { when: { 'project-motivated': true, 'willingness-motivated': true }, then: 'reasoned' },
    { when: { 'project-motivated': false }, then: 'not-reasoned' },
    { when: { 'project-motivated': true, 'willingness-motivated': false }, then: 'not-reasoned' },
  ],
  outcomes: { reasoned: 'met', 'not-reasoned': 'not-met' },
});

const byId = by<ExemptionSpan>(({ exemption }) => exemption.id);
const byDecision = (a: ExemptionSpan, b: ExemptionSpan): number =>
  a.decided - b.decided || byId(a, b);

/** The exemption that runs on a day: of several the one that was decided last; undefined when there is none. */
export function exemptionOn({ exemptions }: Timeline, on: Day): Exemption | undefined {
  let last: ExemptionSpan | undefined;
  for (const span of exemptions)
    if (
      spanHas(span, on) &&
      span.decided <= on &&
      (last === undefined || byDecision(last, span) <= 0)
    )
      last = span;
  return last?.exemption;
}

/** The exemption of a file that runs on a day; see `exemptionOn`. */
export const exemptionOf = (dossier: Dossier, on: CivilDate): Exemption | undefined =>
  exemptionOn(fileTimelineOf(dossier), dayOf(on));

/**
 * Whether an exemption carries its two separate motivations (EXE-2) and, where the centre reviews exemptions, when
 * the next review is due (EXE-6). An exemption that ends before that day has no further review.
 */
export function exemptionVerdict(dossier: Dossier, exemption: Exemption): Verdict<ExemptionAnswer> {
  const verdict = decide(reasoned, exemption);
  if (!dossier.centre.reviewsExemptions) return verdict;
  const last = exemption.reviewedOn.toSorted().at(-1) ?? exemption.from;
  const until = addMonths(last, MONTHS_BETWEEN_REVIEWS);
  if (exemption.until !== null && exemption.until < until) return verdict;
  return {
    ...verdict,
    due: {
      from: last,
      until,
      calculation: { rule: 'EXE-6', start: last, step: 'every-four-months' },
    },
  };
}

/** The exemption that runs on a day, with its verdict. */
export interface RunningExemption {
  readonly id: string;
  readonly verdict: Verdict<ExemptionAnswer>;
}

/** The exemption that runs on a day and what is said of it; null when there is none. */
export function runningExemption(dossier: Dossier, on: CivilDate): RunningExemption | null {
  const exemption = exemptionOf(dossier, on);
  if (exemption === undefined) return null;
  return { id: exemption.id, verdict: exemptionVerdict(dossier, exemption) };
}
