import { describe, expect, it } from 'vitest';
import { amendmentFactNames, amendmentQuestions } from '../amendment/amendment.text.ts';
import { changeContract } from '../amendment/amendment.ts';
import { day } from '../calendar/civil-date.ts';
import type { Decision } from '../decision.ts';
import { projectTransfer } from '../transfer/carry-over.ts';
import { transferFactNames } from '../transfer/facts.text.ts';
import { projectEnd } from '../transfer/project-end.ts';
import { transferQuestions } from '../transfer/transfer.text.ts';
import { type ConditionWords, LANGUAGES, type Words } from '../words.ts';
import { sanctionCarryOn, sanctionLessening } from './course.ts';
import { sanctionDeferral } from './deferral.ts';
import { sanctionLength } from './length.ts';
import { planSanction, sanctionLawful } from './plan.ts';
import {
  sanctionAlternatives,
  sanctionCalculations,
  sanctionFactNames,
  sanctionFactValues,
  sanctionQuestions,
} from './sanction.text.ts';
import { sanctionStart } from './start.ts';
import { sanctionSteps } from './steps.ts';
import { on } from './testing.ts';

type AnyDecision = Pick<
  Decision<never, string, string>,
  'question' | 'conditions' | 'rows' | 'outcomes'
>;
type QuestionWords = {
  readonly answers: Readonly<Record<string, Words>>;
  readonly conditions: Readonly<Record<string, ConditionWords>>;
};

const tables: readonly AnyDecision[] = [
  sanctionLawful,
  sanctionSteps,
  sanctionStart,
  sanctionLength,
  sanctionDeferral,
  sanctionLessening,
  sanctionCarryOn,
  changeContract,
  projectEnd,
  projectTransfer,
];
const questions: Readonly<Record<string, QuestionWords>> = {
  ...sanctionQuestions,
  ...amendmentQuestions,
  ...transferQuestions,
};

const complete = (words: Words | undefined) => {
  for (const language of LANGUAGES) {
    expect(words?.[language]).toMatch(/\p{L}/u);
    expect(words?.[language]).not.toContain("'");
  }
};

describe.each(tables.map((table) => [table.question, table] as const))('%s', (question, table) => {
  it('has words for every answer and condition', () => {
    const answers = new Set(table.rows.map(({ then }) => then));
    expect([...answers].toSorted()).toEqual(Object.keys(table.outcomes).toSorted());
    for (const answer of [...answers, 'undetermined'])
      complete(questions[question]?.answers[answer]);
    for (const { id } of table.conditions) {
      const words = questions[question]?.conditions[id];
      for (const said of [
        words?.states,
        words?.asks ?? words?.states,
        words?.cure ?? words?.states,
      ])
        complete(said);
    }
  });
});

it('names facts, values, alternatives and calculations', () => {
  for (const words of [
    sanctionAlternatives,
    sanctionCalculations,
    sanctionFactNames,
    sanctionFactValues,
    amendmentFactNames,
    transferFactNames,
  ])
    for (const said of Object.values<Words>(words)) complete(said);
});

it('names every fact of a case that it reads', () => {
  const { of } = on('2026-05-01', {
    earlier: [
      {
        id: 'sanction-0',
        ground: 'commitment-not-kept',
        decidedOn: day('2025-06-01'),
        stands: true,
      },
    ],
    otherCentreFrom: day('2026-04-01'),
    deferral: {
      grantedOn: day('2026-01-15'),
      part: 'whole',
      until: day('2026-05-31'),
      conditions: ['attends the course'],
      brokenOn: day('2026-04-10'),
      wishedStart: day('2026-06-01'),
    },
  });
  const plan = planSanction(of, day('2026-05-01'));
  const read = [
    plan.lawful,
    plan.steps,
    plan.start,
    plan.length,
    plan.deferral,
    plan.lessening,
    plan.carryOn,
  ].flatMap(({ findings }) => findings.flatMap(({ facts }) => facts.map(({ fact }) => fact)));
  expect(new Set(read)).toEqual(new Set(Object.keys(sanctionFactNames)));
  expect(Object.keys(sanctionCalculations)).toEqual(
    [plan.start, plan.deferral].map(({ due }) => due?.calculation.step),
  );
});
