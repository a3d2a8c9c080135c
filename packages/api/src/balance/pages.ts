import { type Transaction, tables } from '@traject/db';
import type { CivilDate } from '@traject/rules/calendar';
import { asc, eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { balancePage } from './input.ts';

type Page = z.infer<typeof balancePage>;

/** One saved page with the version that an edit must carry. */
export interface SavedPage extends Page {
  readonly version: number;
  readonly savedAt: string;
}

export interface OpenedBalance {
  readonly id: string;
  readonly startedOn: CivilDate;
  readonly pages: readonly SavedPage[];
}

/** The social balance of a file with all its pages, or null when it has not begun. Only workers may read it. */
export async function readBalance(
  transaction: Transaction,
  dossierId: string,
): Promise<OpenedBalance | null> {
  const { balance, balanceDomain, balanceGoal } = tables;
  const [head] = await transaction
    .select({ id: balance.id, startedOn: balance.startedOn })
    .from(balance)
    .innerJoin(tables.dossier, eq(tables.dossier.id, balance.dossierId))
    .where(eq(balance.dossierId, dossierId));
  if (head === undefined) return null;
  const domains = await transaction
    .select()
    .from(balanceDomain)
    .where(eq(balanceDomain.balanceId, head.id));
  const goals = await transaction
    .select()
    .from(balanceGoal)
    .where(eq(balanceGoal.balanceId, head.id))
    .orderBy(asc(balanceGoal.position));
  return {
    ...head,
    pages: domains.map(({ centreId: _, balanceId: __, savedBy: ___, ...page }) => ({
      ...page,
      goals: goals
        .filter(({ domain }) => domain === page.domain)
        .map(({ id, goal, smart, consensus, difference }) => ({
          id,
          goal,
          smart: smartLetters.filter((letter) => smart.includes(letter)),
          consensus,
          difference,
        })),
    })),
  };
}

const smartLetters = ['specific', 'measurable', 'acceptable', 'realistic', 'time-bound'] as const;
