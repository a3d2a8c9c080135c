import { coupleOf, fileHead, staffNames, type Transaction } from '@traject/db';
import { judge } from '@traject/rules';
import type { CivilDate } from '@traject/rules/calendar';
import { loadFile } from './load.ts';
import { named } from './writers.ts';

/**
 * The partner of a couple whose files are linked, for the side by side of both: who it is, the duties and how it stands
 * with the obligation. A reader who may not see that file learns only that it is there; null when none is linked.
 */
export async function partnerView(transaction: Transaction, dossierId: string, on: CivilDate) {
  const partnerId = (await coupleOf(transaction, dossierId))?.partnerId ?? null;
  if (partnerId === null) return null;
  const head = await fileHead(transaction, partnerId, on);
  if (head === undefined) return { seen: null };
  const { facts, sources } = await loadFile(transaction, partnerId, on);
  const { obligation, deadline, exemption, balance, duties } = judge(facts, { on });
  const names = await staffNames(
    transaction,
    Object.values(sources).map(({ by }) => by),
  );
  const { firstName, lastName, birthDate } = head.person;
  return {
    seen: {
      id: partnerId,
      person: { firstName, lastName, birthDate },
      sources: named(sources, names),
      judgement: { obligation, deadline, exemption, balance, duties },
    },
  };
}
