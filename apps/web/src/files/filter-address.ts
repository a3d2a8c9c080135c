import { fileFilter } from '@traject/api/file/input';
import type { z } from 'zod';
import type { FilterAddress } from './list-address.ts';

/** What the list is kept to, every part of it chosen or left open. */
export type FileFilter = z.infer<typeof fileFilter>;

const DUES = { 'te-laat': 'overdue', week: 'week', maand: 'month' } as const;

/** The steps of the trajectory and the orders as an address names them. */
const STEPS = {
  toekenning: 'award',
  balans: 'balance',
  contract: 'contract',
  opvolging: 'follow-up',
  'niet-nagekomen': 'not-kept',
  einde: 'end',
} as const;
const ORDERS = { termijn: 'due', beweging: 'moved', stil: 'still' } as const;

/** The word of an address that stands for a value; undefined when none does. */
const wordFor = <Word extends string>(
  words: Readonly<Record<Word, string>>,
  value: string | null,
): Word | undefined => keysOf(words).find((word) => words[word] === value);

const keysOf = <Word extends string>(words: Readonly<Record<Word, string>>): Word[] =>
  // An object of our own has the keys that its type says.
  Object.keys(words) as Word[];

const { shape } = fileFilter;

/** The filter that an address stands for; what makes no sense in it is left open. */
export function filterOf(address: FilterAddress): FileFilter {
  const { zoek = '', van = 'mij', doen, termijn, recht, stap, zonder, orde } = address;
  return {
    text: shape.text.catch('').parse(zoek),
    whose: van === 'mij' ? 'mine' : shape.whose.catch('mine').parse(van),
    dutyKind: shape.dutyKind.catch(null).parse(doen ?? null),
    due: termijn === undefined ? null : DUES[termijn],
    right: shape.right.catch(null).parse(recht ?? null),
    step: stap === undefined ? null : STEPS[stap],
    withoutWorker: zonder === 'werker',
    order: orde === undefined ? 'name' : ORDERS[orde],
  };
}

/** The address of a filter; what is left open does not stand in it. */
export const addressOf = (filter: FileFilter): FilterAddress => ({
  zoek: filter.text === '' ? undefined : filter.text,
  van: filter.whose === 'mine' ? undefined : filter.whose,
  doen: filter.dutyKind ?? undefined,
  termijn: wordFor(DUES, filter.due),
  recht: filter.right ?? undefined,
  stap: wordFor(STEPS, filter.step),
  zonder: filter.withoutWorker ? 'werker' : undefined,
  orde: wordFor(ORDERS, filter.order),
});

/** The address of the list with a filter. */
export function filterHref(filter: FileFilter): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(addressOf(filter)))
    if (value !== undefined) query.set(name, value);
  const text = query.toString();
  return text === '' ? '/dossiers' : `/dossiers?${text}`;
}

/** How many of the filters behind "more" are chosen. */
export const chosenCount = ({ dutyKind, due, right, step, withoutWorker }: FileFilter): number =>
  [dutyKind !== null, due !== null, right !== null, step !== null, withoutWorker].filter(Boolean)
    .length;
