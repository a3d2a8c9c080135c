/** Reads one place of the address; undefined when what stands there makes no sense. */
type Reading<Value> = (given: unknown) => Value | undefined;

/** One of some words. */
export const oneOf =
  <const Word extends string>(words: readonly Word[]): Reading<Word> =>
  (given) =>
    words.find((word) => word === given);

/** Any text; the router takes a text of digits for a number. */
export const anyText: Reading<string> = (given) =>
  typeof given === 'string' ? given : typeof given === 'number' ? String(given) : undefined;

/** A whole number between two others, both included. */
export const wholeNumber =
  (least: number, most: number): Reading<number> =>
  (given) =>
    typeof given === 'number' && Number.isInteger(given) && given >= least && given <= most
      ? given
      : undefined;

/**
 * What stands behind the question mark of an address, place by place; whatever makes no sense there is as if it were not
 * there, so no address is ever wrong. Written without the schema library, which the first screen does not need.
 */
export const inAddress =
  <Parts extends Readonly<Record<string, Reading<unknown>>>>(parts: Parts) =>
  (given: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(parts).map(([name, read]) => [name, read(given[name])])) as {
      [Name in keyof Parts]?: ReturnType<Parts[Name]>;
    };
