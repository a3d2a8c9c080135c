import type { Inputs } from '@traject/api/browser';

/** The rows behind a number, as the address names them. */
const LISTS = {
  dossiers: 'files',
  'zonder-werker': 'without-worker',
  'zonder-beweging': 'unmoved',
  'te-laat': 'overdue',
  'deze-week': 'this-week',
  'deze-maand': 'this-month',
} as const;
export type TeamList = Inputs['team']['rows']['list'];
type ListName = keyof typeof LISTS;

/** After how many weeks without a change a file lies still, when the address does not say. */
const USUAL_WEEKS = 8;

/** The names of the lists in the address. */
export const LIST_NAMES = Object.keys(LISTS) as [ListName, ...ListName[]];

/** What of the team is looked at, as it stands in the address. */
interface TeamSearch {
  lijst?: ListName | undefined;
  wie?: string | undefined;
  weken?: number | undefined;
}

/** The address read: which rows, or null when only the numbers are looked at. */
export const readTeamSearch = ({ lijst, wie, weken }: TeamSearch) => ({
  list: lijst === undefined ? null : LISTS[lijst],
  workerId: wie ?? null,
  weeks: weken ?? USUAL_WEEKS,
});

/** The address of the rows behind a number. */
export function teamHref(list: TeamList, weeks: number, workerId: string | null = null): string {
  const name = Object.entries(LISTS).find(([, known]) => known === list)?.[0] ?? 'dossiers';
  const search = new URLSearchParams({ lijst: name });
  if (workerId !== null) search.set('wie', workerId);
  if (weeks !== USUAL_WEEKS) search.set('weken', String(weeks));
  return `/team?${search.toString()}`;
}
