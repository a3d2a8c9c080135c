import type { Dossier } from '@traject/rules/facts';
import { eq, inArray } from 'drizzle-orm';
import type { Transaction } from './in-centre.ts';
import { notKept } from './schema/not-kept.ts';
import { sanctionDecision } from './schema/sanction-decision.ts';

type Deferral = Dossier['sanctionDeferrals'][number];

/** A deferral with who recorded the decision that granted it. */
interface DeferralRow {
  readonly deferral: Deferral;
  readonly source: { by: string; at: string };
}

/**
 * The sanctions of many files that were put off, by file, each in its last decision: what a notified decision replaced is
 * not watched any more, and what is to replace it is not watched before it is notified.
 */
export async function loadDeferrals(
  transaction: Transaction,
  ids: readonly string[],
): Promise<Map<string, DeferralRow[]>> {
  const rows = await transaction
    .select({
      decision: sanctionDecision,
      brokenOn: notKept.brokenOn,
      settledOn: notKept.settledOn,
    })
    .from(sanctionDecision)
    .innerJoin(notKept, eq(notKept.id, sanctionDecision.notKeptId))
    .where(inArray(sanctionDecision.dossierId, [...ids]))
    .orderBy(sanctionDecision.decidedOn, sanctionDecision.id);
  const replaced = new Set(
    rows.flatMap(({ decision }) => (decision.frozen ? [decision.replacesId] : [])),
  );
  const found = new Map<string, DeferralRow[]>();
  for (const { decision, brokenOn, settledOn } of rows) {
    const { id, dossierId, decidedOn, deferredUntil, replacesId, frozen } = decision;
    if (deferredUntil === null || replaced.has(id) || (replacesId !== null && !frozen)) continue;
    found.set(dossierId, [
      ...(found.get(dossierId) ?? []),
      {
        deferral: { id, grantedOn: decidedOn, until: deferredUntil, brokenOn, settledOn },
        source: { by: decision.recordedBy, at: decision.recordedAt },
      },
    ]);
  }
  return found;
}
