import { eq } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import type { Transaction } from '../in-centre.ts';
import { KEPT_FACTS } from '../record/fact.ts';
import * as table from '../schema/index.ts';

/** What is put right, completed, ended or taken out after it was recorded. */
const CHANGED_LATER = [
  table.award,
  table.exemption,
  table.notification,
  table.evaluation,
  table.conversation,
  ...Object.values(KEPT_FACTS),
] as const;

/** The versions of those records of a file, which an edit must carry, by id. */
export async function recordVersions(
  transaction: Transaction,
  dossierId: string,
): Promise<Record<string, number>> {
  const [first, second, ...others] = CHANGED_LATER;
  const versionsIn = (from: (typeof CHANGED_LATER)[number]) =>
    transaction
      .select({ id: from.id, version: from.version })
      .from(from)
      .where(eq(from.dossierId, dossierId));
  const rows = await unionAll(versionsIn(first), versionsIn(second), ...others.map(versionsIn));
  return Object.fromEntries(rows.map(({ id, version }) => [id, version]));
}
