import { z } from 'zod';
import type { CivilDate } from '../calendar/civil-date.ts';
import { type CaseOn, inTurn, said } from '../case.ts';
import { type Condition, decide, decision } from '../decision.ts';
import { orUnknown } from '../facts/known.ts';
import type { Verdict } from '../verdict.ts';

/** What a contract says of the knowledge of a language (CON-12). */
export const languageTerm = z.object({
  id: z.string(),
  /** The contract speaks of it. */
  isMentioned: orUnknown(z.boolean()),
  /** It is a condition of the contract or of the aid, and no objective. */
  isCondition: orUnknown(z.boolean()),
  /** The steps towards the objective are precise, such as a course with its level and its dates. */
  hasPreciseSteps: orUnknown(z.boolean()),
});
export type LanguageTerm = z.infer<typeof languageTerm>;

export type LanguageCondition = 'language-mentioned' | 'language-is-condition' | 'precise-steps';
export type LanguageAnswer = 'not-mentioned' | 'condition' | 'no-precise-steps' | 'objective';

const LANGUAGE = { rule: 'CON-12', source: 'explanation' } as const;

const conditions: readonly Condition<CaseOn<LanguageTerm>, LanguageCondition>[] = [
  said('languageTerm', 'language-mentioned', LANGUAGE, 'isMentioned'),
  said('languageTerm', 'language-is-condition', LANGUAGE, 'isCondition'),
  said('languageTerm', 'precise-steps', LANGUAGE, 'hasPreciseSteps'),
];

/** A language may be an objective with precise steps, never a condition (CON-12). */
export const languageInContract = decision<CaseOn<LanguageTerm>, LanguageCondition, LanguageAnswer>(
  {
    question: 'language',
    conditions,
    rows: inTurn(
      [
        ['language-mentioned', false, 'not-mentioned'],
        ['language-is-condition', true, 'condition'],
        ['precise-steps', false, 'no-precise-steps'],
      ],
      'objective',
    ),
    outcomes: {
      'not-mentioned': 'not-applicable',
      condition: 'not-met',
      'no-precise-steps': 'not-met',
      objective: 'met',
    },
  },
);

/** Whether a contract may say what it says of a language. */
export const languageVerdict = (of: LanguageTerm, on: CivilDate): Verdict<LanguageAnswer> =>
  decide(languageInContract, { of, on });
