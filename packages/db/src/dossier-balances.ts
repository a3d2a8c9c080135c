import type { Dossier } from '@traject/rules/facts';
import { inArray } from 'drizzle-orm';
import { SMART_LETTERS } from './dossier-rows.ts';
import type { Transaction } from './in-centre.ts';
import * as table from './schema/index.ts';

type Balance = NonNullable<Dossier['balance']>;

const stated = (text: string): boolean => text.trim() !== '';

/**
 * What there is of the balances of many files, by file and oldest first: of their text only whether it is there. The
 * source of each is noted in `sources`.
 */
export async function loadBalances(
  transaction: Transaction,
  dossierIds: readonly string[],
  sources: Record<string, { by: string; at: string }>,
): Promise<Map<string, Balance[]>> {
  const rows = await transaction
    .select()
    .from(table.balance)
    .where(inArray(table.balance.dossierId, [...dossierIds]))
    .orderBy(table.balance.startedOn, table.balance.recordedAt, table.balance.id);
  for (const { id, recordedBy, recordedAt } of rows)
    sources[id] = { by: recordedBy, at: recordedAt };
  const ids = rows.map(({ id }) => id);
  const domains = Map.groupBy(
    await transaction
      .select()
      .from(table.balanceDomain)
      .where(inArray(table.balanceDomain.balanceId, ids)),
    ({ balanceId }) => balanceId,
  );
  const goals = Map.groupBy(
    await transaction
      .select()
      .from(table.balanceGoal)
      .where(inArray(table.balanceGoal.balanceId, ids)),
    ({ balanceId }) => balanceId,
  );
  const factsOf = ({ id, startedOn }: (typeof rows)[number]): Balance => {
    const pages = domains.get(id) ?? [];
    return {
      id,
      startedOn,
      withContent: pages.filter((page) => stated(page.content)).map(({ domain }) => domain),
      withEffort: pages.filter((page) => stated(page.effort)).map(({ domain }) => domain),
      goals: (goals.get(id) ?? []).map(({ domain, smart, consensus }) => ({
        domain,
        smart: SMART_LETTERS.filter((letter) => smart.includes(letter)),
        consensus,
      })),
      actionAreas: [...new Set(pages.flatMap((page) => page.actionAreas))],
    };
  };
  return new Map(
    [...Map.groupBy(rows, ({ dossierId }) => dossierId)].map(([dossierId, balances]) => [
      dossierId,
      balances.map(factsOf),
    ]),
  );
}
