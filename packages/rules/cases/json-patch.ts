import { z } from 'zod';

/** Anything that JSON can say. */
export const json = z.json();
export type Json = z.infer<typeof json>;

/** The two operations of JSON Patch (RFC 6902) that the cases use. */
export const operation = z.strictObject({
  op: z.enum(['add', 'replace']),
  path: z.string(),
  value: json,
});
type Operation = z.infer<typeof operation>;

function at(value: Json, [key, ...rest]: readonly string[], operation: Operation): Json {
  if (key === undefined) return operation.value;
  if (typeof value !== 'object' || value === null) throw new Error(`there is no ${operation.path}`);
  const adds = operation.op === 'add' && rest.length === 0;
  const inside = (item: Json | undefined): Json => {
    if (item === undefined && !adds) throw new Error(`there is no ${operation.path}`);
    return at(item ?? null, rest, operation);
  };
  if (!Array.isArray(value)) return { ...value, [key]: inside(value[key]) };
  const index = key === '-' ? value.length : Number(key);
  return value.toSpliced(index, adds ? 0 : 1, inside(value[index]));
}

/** A document with some changes, one after the other; a path that is not there is an error. */
export const patched = (document: Json, changes: readonly Operation[]): Json =>
  changes.reduce<Json>(
    (value, operation) => at(value, operation.path.split('/').slice(1), operation),
    document,
  );
