import { filesOfMonth, loadSubsidyFacts, namedFilesOfMonth, type Transaction } from '@traject/db';
import { type Cents, cents, claimOfMonth, type MonthClaim } from '@traject/rules';
import { addCalendarMonths, type CalendarMonth, type CivilDate } from '@traject/rules/calendar';
import { WHO_CAN_CLEAR } from './input.ts';

/** What became of a person's claim against the month before. */
type MonthChange = 'same' | 'new' | 'gone' | 'changed';

/** One file in a month: the claim, why, and what changed against the month before. */
export interface MonthRow {
  readonly dossierId: string;
  readonly number: string;
  /** Null for readers who may not see names. */
  readonly person: { firstName: string; lastName: string; insz: string } | null;
  readonly claim: MonthClaim;
  /** Nothing is due although a living wage runs, and somebody can still do or find out something. */
  readonly blocked: boolean;
  readonly change: MonthChange;
}

/** The sums of a month, in cents. */
export interface MonthTotals {
  readonly people: number;
  readonly due: number;
  readonly blocked: number;
  readonly baseCents: Cents;
  readonly subsidyCents: Cents;
  /** By accounting article. */
  readonly byArticle: Readonly<Record<string, Cents>>;
}

/** Outside these windows only because nothing was signed yet: not a reason of its own. */
const OPENED_BY_SIGNING = new Set(['inside-first-window', 'inside-second-chance-window']);

/** Nothing is due, but what is missing can be found out or done: somebody should. */
const isBlocked = ({ kind, code, verdict }: MonthClaim): boolean =>
  kind === null &&
  // An exempted file carries code 8 and asks nothing of anybody.
  code === null &&
  verdict.findings.every(
    ({ truth, condition }) =>
      truth === 'yes' ||
      truth === 'unknown' ||
      condition in WHO_CAN_CLEAR ||
      OPENED_BY_SIGNING.has(condition),
  );

const changeOf = (now: MonthClaim, before: MonthClaim): MonthChange => {
  if (now.kind === null) return before.kind === null ? 'same' : 'gone';
  if (before.kind === null) return 'new';
  return now.kind === before.kind && now.subsidyCents === before.subsidyCents ? 'same' : 'changed';
};

/** Files are loaded so many at a time, so that a large centre does not fill the memory. */
const AT_A_TIME = 2000;

/**
 * Every person with a living wage in a month: subsidy or not, which kind, on which amount, and why; blocked files first,
 * then by name. Judged on what is known on a day.
 */
export async function monthRows(
  transaction: Transaction,
  month: CalendarMonth,
  on: CivilDate,
  named: boolean,
): Promise<MonthRow[]> {
  const files = named
    ? (await namedFilesOfMonth(transaction, month)).map(({ id, number, ...person }) => ({
        id,
        number,
        person,
      }))
    : (await filesOfMonth(transaction, month)).map((file) => ({ ...file, person: null }));
  const rows: MonthRow[] = [];
  for (let at = 0; at < files.length; at += AT_A_TIME) {
    const some = files.slice(at, at + AT_A_TIME);
    const facts = await loadSubsidyFacts(
      transaction,
      some.map(({ id }) => id),
    );
    for (const { id, number, person } of some) {
      const known = facts.get(id);
      if (known === undefined) continue;
      const claim = claimOfMonth(known, month, on);
      const before = claimOfMonth(known, addCalendarMonths(month, -1), on);
      rows.push({
        dossierId: id,
        number,
        person,
        claim,
        blocked: isBlocked(claim),
        change: changeOf(claim, before),
      });
    }
  }
  const order = (row: MonthRow): string =>
    `${row.blocked ? 0 : 1}${row.person?.lastName ?? ''} ${row.person?.firstName ?? ''} ${row.number}`;
  return rows.toSorted((a, b) => order(a).localeCompare(order(b), 'nl'));
}

/** The sums of the rows of a month. */
export function totalsOf(rows: readonly MonthRow[]): MonthTotals {
  const byArticle: Record<string, number> = {};
  let baseCents = 0;
  let subsidyCents = 0;
  for (const { claim } of rows) {
    baseCents += claim.baseCents;
    subsidyCents += claim.subsidyCents;
    if (claim.accountingArticle !== null)
      byArticle[claim.accountingArticle] =
        (byArticle[claim.accountingArticle] ?? 0) + claim.subsidyCents;
  }
  return {
    people: rows.length,
    due: rows.filter(({ claim }) => claim.kind !== null).length,
    blocked: rows.filter(({ blocked }) => blocked).length,
    baseCents: cents.parse(baseCents),
    subsidyCents: cents.parse(subsidyCents),
    byArticle: Object.fromEntries(
      Object.entries(byArticle).map(([article, sum]) => [article, cents.parse(sum)]),
    ),
  };
}
