import { staffNames, type Transaction } from '@traject/db';

/** The rows with the name of who wrote each instead of the id; null is the program itself (an import). */
export async function withWriter<Row extends { readonly recordedBy: string }>(
  transaction: Transaction,
  rows: readonly Row[],
): Promise<(Omit<Row, 'recordedBy'> & { readonly by: string | null })[]> {
  const names = await staffNames(
    transaction,
    rows.map(({ recordedBy }) => recordedBy),
  );
  return rows.map(({ recordedBy, ...row }) => ({ ...row, by: names.get(recordedBy) ?? null }));
}

/** Who entered each record and when, by name; null is the program itself (an import). */
export const named = (
  sources: Readonly<Record<string, { readonly by: string; readonly at: string }>>,
  names: ReadonlyMap<string, string>,
): Record<string, { readonly by: string | null; readonly at: string }> =>
  Object.fromEntries(
    Object.entries(sources).map(([id, { by, at }]) => [id, { by: names.get(by) ?? null, at }]),
  );
