import {
  addCalendarMonths,
  type CalendarMonth,
  type CivilDate,
  monthOf,
  yearOf,
} from '../calendar/civil-date.ts';
import { periodText } from '../calendar/day-span.ts';
import type { Span } from '../calendar/period.ts';
import type { SubsidyFacts } from '../facts/dossier.ts';
import { subsidyFactsKnownOn } from '../known-on.ts';
import { type Cents, NO_CENTS } from '../money.ts';
import { timelineOf } from '../timeline/timeline.ts';
import { type LedgerMonth, rowOf, spansOf, type WindowKind } from './ledger-month.ts';
import { livingWagePeriods } from './living-wage.ts';
import type { SubsidyKind } from './rates.ts';
import { shownElsewhere } from './windows.ts';

export type { LedgerMonth, LedgerState, WindowKind } from './ledger-month.ts';

/** At most so many subsidies of article 43/2 in a life, over all centres (SUB-1). */
export const SUBSIDIES_IN_A_LIFE = 3;

/** What this centre may claim of a kind in a calendar year: months and cents. */
export interface LedgerTotal {
  readonly kind: SubsidyKind;
  readonly year: number;
  readonly months: number;
  readonly cents: Cents;
}

/** The twelve months of a window on a day: `used + passed + left` is twelve. */
export interface WindowUse {
  readonly span: Span;
  /** Months with this subsidy up to the month of the day, here or elsewhere. */
  readonly used: number;
  /** Months that went by without it: the clock runs on (SUB-2). */
  readonly passed: number;
  /** Months after the month of the day. */
  readonly left: number;
}

export interface Ledger {
  readonly on: CivilDate;
  readonly months: readonly LedgerMonth[];
  /** Of the months shown, those that are due here. */
  readonly totals: readonly LedgerTotal[];
  /** Null: not opened. `'unknown'`: nobody asked the KSZ. That of the extension is there whether or not it is decided. */
  readonly windows: Readonly<Record<WindowKind, WindowUse | null | 'unknown'>>;
  /**
   * The kinds that were begun up to the month of the day, of three at most (SUB-1). A lower bound: the KSZ shows neither
   * a student subsidy nor a second chance of another centre (NOV-5).
   */
  readonly lifetime: { readonly used: readonly SubsidyKind[]; readonly atMost: number };
}

/** The first month of the ledger: the first living wage here, or a subsidy elsewhere that came before it. */
function firstMonth(facts: SubsidyFacts): CalendarMonth | undefined {
  const timeline = timelineOf(facts);
  const { firstSubsidy, extension } = shownElsewhere;
  const wages = livingWagePeriods(timeline).map(periodText);
  return [...wages, firstSubsidy(timeline), extension(timeline)]
    .flatMap((period) => (period === null || period === 'unknown' ? [] : [monthOf(period.from)]))
    .toSorted()[0];
}

/** Every month from one to another, both included. */
export const monthsBetween = (from: CalendarMonth, until: CalendarMonth): CalendarMonth[] => {
  const months: CalendarMonth[] = [];
  for (let month = from; month <= until; month = addCalendarMonths(month, 1)) months.push(month);
  return months;
};

function totalsOf(rows: readonly LedgerMonth[]): LedgerTotal[] {
  const totals = new Map<string, LedgerTotal>();
  for (const { month, kind, subsidyCents, state } of rows) {
    if (kind === null || state.name !== 'due') continue;
    const year = yearOf(month);
    const { months, cents } = totals.get(`${year} ${kind}`) ?? { months: 0, cents: NO_CENTS };
    const sum = (cents + subsidyCents) as Cents;
    totals.set(`${year} ${kind}`, { kind, year, months: months + 1, cents: sum });
  }
  return [...totals.values()];
}

function countOf(
  kind: WindowKind,
  span: Span | null | 'unknown',
  begun: readonly LedgerMonth[],
  on: CivilDate,
) {
  if (span === null || span === 'unknown') return span;
  const months = monthsBetween(monthOf(span.from), monthOf(span.until));
  const left = months.filter((month) => month > monthOf(on)).length;
  const used = begun.filter((row) => row.kind === kind).length;
  return { span, used, passed: months.length - left - used, left };
}

/** The later of the month of a day and the end of the last window that is known. */
export const endOfLedger = (dossier: SubsidyFacts, on: CivilDate): CalendarMonth =>
  Object.values(spansOf(subsidyFactsKnownOn(dossier, on), on))
    .flatMap((span) => (span === null || span === 'unknown' ? [] : [monthOf(span.until)]))
    .reduce((a, b) => (a > b ? a : b), monthOf(on));

/**
 * The subsidy of a lifetime as this centre and the KSZ know it on a day: every month from the first living wage (or the
 * first subsidy known elsewhere) to `until`, by default the later of the month of the day and the end of the last
 * window (SUB-1 to SUB-11, NOV-5). Amounts in cents. Each month is judged by `claimOfMonth` and by nothing else.
 */
export function ledger(
  dossier: SubsidyFacts,
  { on, until }: { on: CivilDate; until?: CalendarMonth },
): Ledger {
  const facts = subsidyFactsKnownOn(dossier, on);
  const spans = spansOf(facts, on);
  const last = until ?? endOfLedger(facts, on);
  const from = firstMonth(facts);
  // The windows are counted over the whole life, whatever part of it is shown.
  const reach = last > monthOf(on) ? last : monthOf(on);
  const rows =
    from === undefined
      ? []
      : monthsBetween(from, reach).map((month) => rowOf(facts, spans, month, on));
  const months = rows.filter(({ month }) => month <= last);
  const begun = rows.filter(({ month }) => month <= monthOf(on));
  const counted = (kind: WindowKind) => countOf(kind, spans[kind], begun, on);
  return {
    on,
    months,
    totals: totalsOf(months),
    windows: {
      first: counted('first'),
      extension: counted('extension'),
      'second-chance': counted('second-chance'),
    },
    lifetime: {
      used: [...new Set(begun.flatMap(({ kind }) => kind ?? []))],
      atMost: SUBSIDIES_IN_A_LIFE,
    },
  };
}
