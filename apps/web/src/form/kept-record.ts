/** The record with an id, to begin a form with. */
export const recordOf = <Kept extends { id: string }>(
  records: readonly Kept[],
  id: string | undefined,
): Kept | undefined => records.find((record) => record.id === id);

/** A record that is put right or completed. */
export interface Kept {
  readonly id: string;
  readonly version: number;
}

/** A fact with the version that the file says of it; undefined where the form is for a new one. */
export function keptFact<Fact extends { id: string }>(
  { versions }: { readonly versions: Readonly<Record<string, number>> },
  facts: readonly Fact[],
  id: string | undefined,
): (Fact & Kept) | undefined {
  const fact = recordOf(facts, id);
  return fact === undefined ? undefined : { ...fact, version: versions[fact.id] ?? 1 };
}

/**
 * What the form of a record begins with and sends: the fields of the record that is put right, with its id and version,
 * else the empty form, for a new record of version 0. The version is that which was in sight when somebody began to
 * type, also where what was typed comes back later; so nobody overwrites what another has changed since.
 */
export const formOf = <Values extends object>(
  name: string,
  record: (Kept & NoInfer<Values>) | undefined | null,
  empty: Values,
) => ({
  name: `${name}/${record?.id ?? 'new'}`,
  initial: { ...empty, id: '', version: 0, ...record },
  toFacts: (values: Values & Kept, newId: string): Values & Kept => ({
    ...values,
    id: record?.id ?? newId,
  }),
});
