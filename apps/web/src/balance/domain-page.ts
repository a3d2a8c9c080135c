import { balancePage } from '@traject/api/balance/input';
import { type LifeDomain, smartLetter } from '@traject/rules/facts';
import { z } from 'zod';
import type { OpenedBalance } from './use-balance.ts';

/** One page of the balance: one life domain. */
export type DomainPage = z.infer<typeof balancePage>;
export type Goal = DomainPage['goals'][number];

/** A page on which nothing is written yet. */
export const blankPage = (domain: LifeDomain): DomainPage => ({
  domain,
  clientStrengths: '',
  clientNeeds: '',
  clientWishes: '',
  centreStrengths: '',
  centreNeeds: '',
  centreWishes: '',
  content: '',
  effort: '',
  actionAreas: [],
  goals: [],
});

/** The texts of a page. */
export const TEXTS = [
  'clientStrengths',
  'clientNeeds',
  'clientWishes',
  'centreStrengths',
  'centreNeeds',
  'centreWishes',
  'content',
  'effort',
] as const;
export type TextKey = (typeof TEXTS)[number];

/** A page as it is typed: a goal may still be without words. */
const typedPage = balancePage.extend({
  goals: z.array(
    z.object({
      id: z.string(),
      goal: z.string(),
      smart: z.array(smartLetter),
      consensus: z.enum(['agreed', 'difference-named', 'open']),
      difference: z.string(),
    }),
  ),
});

/** Reads a kept draft; undefined when it is no page. */
export const readPage = (raw: unknown): DomainPage | undefined => typedPage.safeParse(raw).data;

/** What the server can take of it: goals with words, and a difference only where it is named. */
export const sendable = (page: DomainPage): DomainPage => ({
  ...page,
  goals: page.goals
    .filter(({ goal }) => goal.trim() !== '')
    .map((goal) =>
      goal.consensus === 'difference-named' && goal.difference.trim() === ''
        ? { ...goal, consensus: 'open' }
        : goal,
    ),
});

type SavedPage = NonNullable<OpenedBalance>['pages'][number];

const textOf = ({ version: _, savedAt: __, ...page }: SavedPage): DomainPage => page;

/** The saved page of a domain with its version; a blank one of version 0 when nothing was saved. */
export function savedPage(
  balance: OpenedBalance,
  domain: LifeDomain,
): { version: number; value: DomainPage } {
  const found = balance?.pages.find((page) => page.domain === domain);
  if (found === undefined) return { version: 0, value: blankPage(domain) };
  return { version: found.version, value: textOf(found) };
}

const written = (text: string): boolean => text.trim() !== '';

/** How far a page is: done with content or effort, begun when anything is written. */
export function pageState(page: DomainPage): 'todo' | 'started' | 'done' {
  if (written(page.content) || written(page.effort)) return 'done';
  const begun =
    TEXTS.some((key) => written(page[key])) || page.goals.length > 0 || page.actionAreas.length > 0;
  return begun ? 'started' : 'todo';
}
