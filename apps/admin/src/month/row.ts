import type { Outputs } from '@traject/api/browser';
import type { Tone } from '@traject/ui';
import type { MonthSearch, Show } from './search.ts';

/** A month as the server gives it, with its rows. */
export type MonthView = Outputs['month']['open'];
export type MonthRow = MonthView['rows'][number];
export type MonthClaim = MonthRow['claim'];
export type MonthTotals = MonthView['totals'];

/** What became of a person's claim, as the table says it. */
export type RowState = 'due' | 'blocked' | 'undetermined' | 'not-due';

/** The state of a row: blocked splits in what somebody can do and what somebody must find out. */
export function stateOf({ claim, blocked }: MonthRow): RowState {
  if (claim.kind !== null) return 'due';
  if (claim.verdict.answer === 'undetermined') return 'undetermined';
  return blocked ? 'blocked' : 'not-due';
}

export const STATE_TONES: Readonly<Record<RowState, Tone>> = {
  due: 'met',
  blocked: 'due',
  undetermined: 'unknown',
  'not-due': 'not-applicable',
};

/** The name of a person as lists have it. */
export const nameOf = ({ person }: MonthRow, unknown: string): string =>
  person === null ? unknown : `${person.lastName}, ${person.firstName}`;

/** The kind that a row is counted under: what is due, else what is being waited for. */
export const kindOf = (row: MonthRow): MonthClaim['considered'] | null =>
  row.claim.kind ?? (row.blocked ? row.claim.considered : null);

const SHOWN: Readonly<Record<Show, (row: MonthRow) => boolean>> = {
  all: () => true,
  due: ({ claim }) => claim.kind !== null,
  blocked: ({ blocked }) => blocked,
  'not-due': ({ claim, blocked }) => claim.kind === null && !blocked,
  changed: ({ change }) => change !== 'same',
};

/** How many rows each choice shows. */
export const countOf = (rows: readonly MonthRow[], show: Show): number =>
  rows.filter(SHOWN[show]).length;

/** A text without accents and capitals, so that a search finds what was meant. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** The rows that pass the filters of the address. */
export function filtered(
  rows: readonly MonthRow[],
  { show = 'all', kind, text = '' }: MonthSearch,
): readonly MonthRow[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    const { firstName = '', lastName = '' } = row.person ?? {};
    const said = plain(`${lastName} ${firstName} ${row.number}`);
    return (
      SHOWN[show](row) &&
      (kind === undefined || kindOf(row) === kind) &&
      words.every((word) => said.includes(word))
    );
  });
}

/** The sums of some rows, in cents. */
export function sumsOf(rows: readonly MonthRow[]) {
  const byArticle = new Map<string, number>();
  let base = 0;
  let tenPercent = 0;
  for (const { claim } of rows) {
    base += claim.baseCents;
    tenPercent += claim.subsidyCents;
    const article = claim.accountingArticle;
    if (article !== null)
      byArticle.set(article, (byArticle.get(article) ?? 0) + claim.subsidyCents);
  }
  return { base, tenPercent, byArticle: [...byArticle].toSorted(([a], [b]) => a.localeCompare(b)) };
}
