import { z } from 'zod';
import { civilDate } from '../calendar/stated.ts';

/** The life domains of the social balance, in the order of the conversation (BAL-2). */
export const lifeDomain = z.enum([
  'finances',
  'housing',
  'training-and-work',
  'health',
  'leisure',
  'family',
  'miscellaneous',
]);
export type LifeDomain = z.infer<typeof lifeDomain>;

/** The action areas of the contract (BAL-2). */
export const actionArea = z.enum([
  'income',
  'debt',
  'housing',
  'work',
  'education',
  'health',
  'leisure-participation-mobility',
  'family-and-relations',
  'social-security-and-administration',
  'other-wishes',
]);
export type ActionArea = z.infer<typeof actionArea>;

/** Each life domain maps to action areas of the contract (BAL-2). */
export const ACTION_AREAS: Readonly<Record<LifeDomain, readonly ActionArea[]>> = {
  finances: ['income', 'debt'],
  housing: ['housing'],
  'training-and-work': ['work', 'education'],
  health: ['health'],
  leisure: ['leisure-participation-mobility'],
  family: ['family-and-relations'],
  miscellaneous: ['social-security-and-administration', 'other-wishes'],
};

/** The five letters of a SMART goal (BAL-6). */
export const smartLetter = z.enum([
  'specific',
  'measurable',
  'acceptable',
  'realistic',
  'time-bound',
]);

/** A goal as far as judging needs it: no text. */
export const balanceGoal = z.object({
  domain: lifeDomain,
  smart: z.array(smartLetter),
  consensus: z.enum(['agreed', 'difference-named', 'open']),
});

/** The social balance as far as judging needs it: what is there, never what it says (BAL-8). */
export const balance = z.object({
  id: z.string(),
  startedOn: civilDate,
  /** Domains with content: how far the person is integrated (BAL-4). */
  withContent: z.array(lifeDomain),
  /** Domains with effort: how the topic was tried and how the person reacted (BAL-4). */
  withEffort: z.array(lifeDomain),
  goals: z.array(balanceGoal),
  actionAreas: z.array(actionArea),
});
export type Balance = z.infer<typeof balance>;
