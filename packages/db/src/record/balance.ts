import type { CivilDate } from '@traject/rules/calendar';
import { type LifeDomain, lifeDomain } from '@traject/rules/facts';
import { and, asc, eq, sql } from 'drizzle-orm';
import { recordTrace } from '../audit/record-trace.ts';
import { SMART_LETTERS } from '../dossier-rows.ts';
import type { Reader, Transaction } from '../in-centre.ts';
import { balance } from '../schema/balance.ts';
import { balanceDomain } from '../schema/balance-domain.ts';
import { balanceGoal } from '../schema/balance-goal.ts';
import { dossier } from '../schema/dossier.ts';

type DomainRow = typeof balanceDomain.$inferSelect;
type GoalRow = typeof balanceGoal.$inferInsert;

/** One page as it is written: a life domain with its goals. */
export type WrittenPage = Omit<
  DomainRow,
  'centreId' | 'balanceId' | 'version' | 'savedBy' | 'savedAt'
> & {
  readonly goals: readonly Omit<GoalRow, 'centreId' | 'balanceId' | 'domain' | 'position'>[];
};

/** The social balance of a file with all its pages, or null when it has not begun. */
export async function readBalance(transaction: Transaction, dossierId: string) {
  const [head] = await transaction
    .select({ id: balance.id, startedOn: balance.startedOn })
    .from(balance)
    .innerJoin(dossier, eq(dossier.id, balance.dossierId))
    .where(eq(balance.dossierId, dossierId));
  if (head === undefined) return null;
  const written = await transaction
    .select()
    .from(balanceDomain)
    .where(eq(balanceDomain.balanceId, head.id));
  // In the order of the conversation, which is that of the law's list of domains.
  const pages = lifeDomain.options.flatMap((domain) =>
    written.filter((page) => page.domain === domain),
  );
  const goals = await transaction
    .select()
    .from(balanceGoal)
    .where(eq(balanceGoal.balanceId, head.id))
    .orderBy(asc(balanceGoal.position));
  return {
    ...head,
    pages: pages.map(({ centreId: _centre, balanceId: _balance, savedBy: _by, ...page }) => ({
      ...page,
      goals: goals
        .filter(({ domain }) => domain === page.domain)
        .map(({ id, goal, smart, consensus, difference }) => ({
          id,
          goal,
          smart: SMART_LETTERS.filter((letter) => smart.includes(letter)),
          consensus,
          difference,
        })),
    })),
  };
}

/**
 * Begins the balance of a file, or finds the one that was begun: two tabs may each have made one, and the file keeps
 * the first whatever id the second one made.
 */
export async function beginBalance(
  transaction: Transaction,
  reader: Reader,
  dossierId: string,
  begun: { id: string; startedOn: CivilDate },
): Promise<string> {
  await transaction
    .insert(balance)
    .values({ ...begun, centreId: reader.centreId, dossierId, recordedBy: reader.staffId })
    .onConflictDoNothing();
  const [row] = await transaction
    .select({ id: balance.id })
    .from(balance)
    .where(eq(balance.dossierId, dossierId));
  return row?.id ?? begun.id;
}

/** One saved page, or undefined while it is empty. */
export async function balancePage(
  transaction: Transaction,
  balanceId: string,
  domain: LifeDomain,
): Promise<DomainRow | undefined> {
  const [row] = await transaction
    .select()
    .from(balanceDomain)
    .where(and(eq(balanceDomain.balanceId, balanceId), eq(balanceDomain.domain, domain)));
  return row;
}

/** Writes one page with its goals, one version further, with its audit row. */
export async function writeBalancePage(
  transaction: Transaction,
  reader: Reader,
  of: { dossierId: string; balanceId: string; before: DomainRow | undefined },
  { goals, ...page }: WrittenPage,
): Promise<void> {
  const { balanceId, before } = of;
  const { centreId } = reader;
  const row = {
    ...page,
    centreId,
    balanceId,
    version: (before?.version ?? 0) + 1,
    savedBy: reader.staffId,
  };
  await transaction
    .insert(balanceDomain)
    .values(row)
    .onConflictDoUpdate({
      target: [balanceDomain.centreId, balanceDomain.balanceId, balanceDomain.domain],
      set: { ...row, savedAt: sql`now()` },
    });
  await transaction
    .delete(balanceGoal)
    .where(and(eq(balanceGoal.balanceId, balanceId), eq(balanceGoal.domain, page.domain)));
  if (goals.length > 0)
    await transaction.insert(balanceGoal).values(
      goals.map((goal, position) => ({
        ...goal,
        centreId,
        balanceId,
        domain: page.domain,
        position,
      })),
    );
  await recordTrace(transaction, reader, {
    action: 'balance.save',
    dossierId: of.dossierId,
    record: 'balance_domain',
    recordId: `${balanceId}/${page.domain}`,
    before,
    after: { ...row, goals },
  });
}
