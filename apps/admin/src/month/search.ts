import { subsidyKinds } from '@traject/rules/text';
import { z } from 'zod';

/** Which rows of a month are shown. */
export const SHOWS = ['all', 'blocked', 'due', 'not-due', 'changed'] as const;
export type Show = (typeof SHOWS)[number];

/** The kinds of subsidy in the order in which they are told. */
export const KINDS = [
  'first',
  'extension',
  'second-chance',
  'student',
] as const satisfies readonly (keyof typeof subsidyKinds)[];

/** The columns that the table can be sorted by. */
export const SORTS = ['person', 'kind', 'base', 'tenPercent', 'outcome', 'change'] as const;

/** What the address says of the table; what it says wrongly counts as not said. */
export const monthSearch = z.object({
  show: z.enum(SHOWS).optional().catch(undefined),
  kind: z.enum(KINDS).optional().catch(undefined),
  text: z.coerce.string().max(100).optional().catch(undefined),
  sort: z.enum(SORTS).optional().catch(undefined),
  /** The sorting runs from high to low. */
  down: z.literal(true).optional().catch(undefined),
});
export type MonthSearch = z.infer<typeof monthSearch>;
