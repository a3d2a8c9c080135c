/** A part of the work that can be chosen by itself. */
export interface Part<T> {
  readonly key: keyof T & string;
  readonly label: string;
  /** The part in words. */
  readonly show: (value: T) => string;
}

/** Two versions brought together, and the parts that both have changed. */
export interface Merge<T> {
  /** Mine, with what only the other has changed. */
  readonly merged: T;
  readonly asked: readonly Part<T>[];
}

/** Brings together what two people made of the same work: only what both have changed has to be asked. */
export function merge<T extends object>(
  { base, mine, theirs }: { base: T; mine: T; theirs: T },
  parts: readonly Part<T>[],
): Merge<T> {
  const says = ({ show }: Part<T>, value: T) => show(value).trim();
  const merged = { ...mine };
  const asked: Part<T>[] = [];
  for (const part of parts) {
    const [was, here, there] = [says(part, base), says(part, mine), says(part, theirs)];
    if (here === there) continue;
    if (here === was) merged[part.key] = theirs[part.key];
    else if (there !== was) asked.push(part);
  }
  return { merged, asked };
}
