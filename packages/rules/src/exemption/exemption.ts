import { addMonths, type CivilDate } from '../calendar/civil-date.ts';
import { covers } from '../calendar/period.ts';
import type { Dossier } from '../facts/dossier.ts';
import { type Condition, decide, decision, truth } from '../decision.ts';
import type { Exemption } from '../facts/exemption.ts';
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
    reads: ({ id, decidedOn }) => [
      { fact: 'exemption.decidedOn', value: decidedOn, record: id },
    ],
  },
  {
    id: 'willingness-motivated',
    citation: { rule: 'EXE-2', source: 'law', article: '3, 5°' },
    test: ({ willingnessMotivated }) => truth(willingnessMotivated),
    reads: ({ id, decidedOn }) => [
      { fact: 'exemption.decidedOn', value: decidedOn, record: id },
    ],
  },
];

const reasoned = decision<Exemption, ExemptionCondition, ExemptionAnswer>({
  question: 'exemption',
  conditions,
  rows: [
    { when: { 'project-motivated': true, 'willingness-motivated': true }, then: 'reasoned' },
    { when: { 'project-motivated': false }, then: 'not-reasoned' },
    { when: { 'project-motivated': true, 'willingness-motivated': false }, then: 'not-reasoned' },
  ],
  outcomes: { reasoned: 'met', 'not-reasoned': 'not-met' },
});

/** The exemption that runs on a day, or undefined. */
export const exemptionOn = (dossier: Dossier, on: CivilDate): Exemption | undefined =>
  dossier.exemptions.find((exemption) => covers(exemption, on) && exemption.decidedOn <= on);

/**
 * Whether an exemption carries its two separate motivations (EXE-2) and, where the centre reviews exemptions, when
 * the next review is due (EXE-6).
 */
export function exemptionVerdict(
  dossier: Dossier,
  exemption: Exemption,
): Verdict<ExemptionAnswer> {
  const verdict = decide(reasoned, exemption);
  if (!dossier.centre.reviewsExemptions) return verdict;
  const last = exemption.reviewedOn.toSorted().at(-1) ?? exemption.from;
  return {
    ...verdict,
    due: {
      from: last,
      until: addMonths(last, MONTHS_BETWEEN_REVIEWS),
      calculation: { rule: 'EXE-6', start: last, step: 'every-four-months' },
    },
  };
}
