import type { Dice } from '../properties/chance.ts';
import {
  addCalendarMonths,
  addMonths,
  type CalendarMonth,
  type CivilDate,
  day,
  month,
  monthOf,
} from '../src/calendar/index.ts';
import type { Dossier } from '../src/facts/index.ts';
import { claimOfMonth, knownOn, type MonthClaim } from '../src/index.ts';
import { type MonthRead, readLife } from './reading.ts';

/** A month about which the two readings do not agree. */
export interface Disagreement {
  readonly month: string;
  readonly first: MonthRead;
  readonly second: MonthRead;
}

/** What came of comparing: how often each kind was read, and where the readings differ. */
export interface Agreement {
  readonly kinds: Map<string, number>;
  readonly disagreements: readonly Disagreement[];
}

const FIRST_MONTH = month('2016-10');
const LAST_MONTH = month('2028-02');
const MOST_MONTHS = 12;

/** The answer of the first reading, in the words of the second. */
const asRead = (claim: MonthClaim): MonthRead => ({
  kind: claim.verdict.answer === 'undetermined' ? 'unknown' : (claim.kind ?? 'none'),
  baseCents: claim.baseCents,
  subsidyCents: claim.subsidyCents,
  code: claim.code,
  article: claim.accountingArticle,
});

const isSame = (one: MonthRead, other: MonthRead): boolean =>
  one.kind === other.kind &&
  one.baseCents === other.baseCents &&
  one.subsidyCents === other.subsidyCents &&
  one.code === other.code &&
  one.article === other.article;

/** The months of a life around which its answers turn, and a few others. */
export function turningMonths(dice: Dice, life: Dossier): CalendarMonth[] {
  const around = (date: CivilDate | null, ...offsets: number[]) =>
    date === null ? [] : offsets.map((offset) => addCalendarMonths(monthOf(date), offset));
  const reform = day('2016-11-01');
  const found = [
    ...life.contracts.flatMap(({ signedByCentreOn: signed, endedOn, interruptions }) => [
      ...around(signed === null || signed > reform ? signed : reform, -1, 0, 1, 11, 12, 13, 23, 24),
      ...around(endedOn, 0, 1),
      ...interruptions.flatMap(({ from, until }) => [...around(from, 0), ...around(until, 0, 1)]),
    ]),
    ...life.awards.flatMap(({ from, until, amounts }) => [
      ...around(from, -1, 0, 1),
      ...around(until, 0, 1),
      ...amounts.flatMap((amount) => around(amount.from, 0)),
    ]),
    ...life.consultations.flatMap(({ firstSubsidy, extension }) =>
      [firstSubsidy, extension].flatMap((shown) =>
        shown === null || shown === 'unknown' ? [] : around(shown.from, 0, 11, 12, 23, 24),
      ),
    ),
    ...dice.some(6, () => monthOf(addMonths(reform, dice.between(0, 134)))),
  ];
  // A month without award or before any signature says little: only some of them stay.
  const mayBeDue = (of: CalendarMonth) =>
    life.awards.some(
      ({ kind, from, until }) =>
        kind === 'living-wage' && monthOf(from) <= of && (until === null || of <= monthOf(until)),
    ) &&
    life.contracts.some(({ signedByCentreOn: signed }) => signed !== null && monthOf(signed) <= of);
  const months = [...new Set(found)].filter(
    (of) => FIRST_MONTH <= of && of <= LAST_MONTH && (mayBeDue(of) || dice.in(20)),
  );
  while (months.length > MOST_MONTHS) months.splice(dice.between(0, months.length - 1), 1);
  return months;
}

/** Compares the two readings of some months of a life, as it was known on a day. */
export function compare(life: Dossier, on: CivilDate, months: readonly CalendarMonth[]): Agreement {
  const known = knownOn(life, on);
  const read = readLife(life, on);
  const kinds = new Map<string, number>();
  const disagreements: Disagreement[] = [];
  for (const of of months) {
    const first = asRead(claimOfMonth(known, of, on));
    const second = read(of);
    kinds.set(second.kind, (kinds.get(second.kind) ?? 0) + 1);
    if (!isSame(first, second)) disagreements.push({ month: of, first, second });
  }
  return { kinds, disagreements };
}
