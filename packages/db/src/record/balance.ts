import { type LifeDomain, lifeDomain } from '@traject/rules/facts';
import { and, asc, desc, eq, sql } from 'drizzle-orm';
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

type Head = Pick<typeof balance.$inferSelect, 'id' | 'startedOn'>;

/** The balances of a file, the one that began last first. */
const headsOf = (transaction: Transaction, dossierId: string): Promise<Head[]> =>
  transaction
    .select({ id: balance.id, startedOn: balance.startedOn })
    .from(balance)
    .innerJoin(dossier, eq(dossier.id, balance.dossierId))
    .where(eq(balance.dossierId, dossierId))
    .orderBy(desc(balance.startedOn), desc(balance.recordedAt), desc(balance.id));

/**
 * The social balance of a file that is worked with, with all its pages, and the one before it to read beside; null when
 * none has begun.
 */
export async function readBalance(transaction: Transaction, dossierId: string) {
  const [last, before] = await headsOf(transaction, dossierId);
  if (last === undefined) return null;
  return {
    ...(await pagesOf(transaction, last)),
    previous: before === undefined ? null : await pagesOf(transaction, before),
  };
}

async function pagesOf(transaction: Transaction, head: Head) {
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
 * The balance that a page is written in: the one that began last, or the first one, begun here. Two tabs may each have
 * made a first one, and the file keeps the first whatever id the second one made.
 */
export async function beginBalance(
  transaction: Transaction,
  reader: Reader,
  dossierId: string,
  begun: Head,
): Promise<string> {
  const [last] = await headsOf(transaction, dossierId);
  if (last !== undefined) return last.id;
  await insertBalance(transaction, reader, dossierId, begun);
  return begun.id;
}

/** Begins another balance in a file that has one; the earlier ones stay as they are, to read. Nothing when it was begun. */
export async function beginAnotherBalance(
  transaction: Transaction,
  reader: Reader,
  dossierId: string,
  begun: Head,
): Promise<void> {
  const added = await insertBalance(transaction, reader, dossierId, begun);
  if (!added) return;
  await recordTrace(transaction, reader, {
    action: 'balance.begin',
    dossierId,
    record: 'balance',
    recordId: begun.id,
    after: begun,
  });
}

async function insertBalance(
  transaction: Transaction,
  reader: Reader,
  dossierId: string,
  begun: Head,
): Promise<boolean> {
  const added = await transaction
    .insert(balance)
    .values({ ...begun, centreId: reader.centreId, dossierId, recordedBy: reader.staffId })
    .onConflictDoNothing()
    .returning({ id: balance.id });
  return added.length > 0;
}

/** The days on which the balances of a file began, with their ids, the last one first. */
export const balancesOf = headsOf;

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
