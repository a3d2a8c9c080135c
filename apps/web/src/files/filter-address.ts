import { fileFilter } from '@traject/api/file/input';
import type { z } from 'zod';
import type { FilterAddress } from './list-address.ts';

/** What the list is kept to, every part of it chosen or left open. */
export type FileFilter = z.infer<typeof fileFilter>;

const DUES = { 'te-laat': 'overdue', week: 'week', maand: 'month' } as const;

const { shape } = fileFilter;

/** The filter that an address stands for; what makes no sense in it is left open. */
export function filterOf(address: FilterAddress): FileFilter {
  const { zoek = '', van = 'mij', doen, termijn, recht, zonder, orde } = address;
  return {
    text: shape.text.catch('').parse(zoek),
    whose: van === 'mij' ? 'mine' : shape.whose.catch('mine').parse(van),
    dutyKind: shape.dutyKind.catch(null).parse(doen ?? null),
    due: termijn === undefined ? null : DUES[termijn],
    right: shape.right.catch(null).parse(recht ?? null),
    withoutWorker: zonder === 'werker',
    order: orde === 'termijn' ? 'due' : 'name',
  };
}

/** The address of a filter; what is left open does not stand in it. */
export const addressOf = (filter: FileFilter): FilterAddress => ({
  zoek: filter.text === '' ? undefined : filter.text,
  van: filter.whose === 'mine' ? undefined : filter.whose,
  doen: filter.dutyKind ?? undefined,
  termijn:
    filter.due === null
      ? undefined
      : ({ overdue: 'te-laat', week: 'week', month: 'maand' } as const)[filter.due],
  recht: filter.right ?? undefined,
  zonder: filter.withoutWorker ? 'werker' : undefined,
  orde: filter.order === 'due' ? 'termijn' : undefined,
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
export const chosenCount = ({ dutyKind, due, right, withoutWorker }: FileFilter): number =>
  [dutyKind !== null, due !== null, right !== null, withoutWorker].filter(Boolean).length;
