import type { FileView } from '@traject/api/browser';
import { addMonths, type CivilDate, day } from '@traject/rules/calendar';

interface Period {
  readonly from: CivilDate;
  /** The last day; null = runs on. */
  readonly until: CivilDate | null;
}

/** The periods of one kind, in order of time. */
export interface PeriodRow {
  readonly kind: 'here' | 'elsewhere' | 'first' | 'extension' | 'studies' | 'exemption';
  readonly periods: readonly Period[];
}

/** The periods of a file by kind; of the KSZ those of the last consultation, which shows all that came before. */
export function periodRows(facts: FileView['facts']): PeriodRow[] {
  const last = facts.consultations.toSorted((a, b) => (a.consultedOn < b.consultedOn ? 1 : -1))[0];
  const shown = (period: Period | null | 'unknown' | undefined): Period[] =>
    period === undefined || period === null || period === 'unknown' ? [] : [period];
  const rows: PeriodRow[] = [
    { kind: 'here', periods: facts.awards },
    { kind: 'elsewhere', periods: last?.rightElsewhere ?? [] },
    { kind: 'first', periods: shown(last?.firstSubsidy) },
    { kind: 'extension', periods: shown(last?.extension) },
    { kind: 'studies', periods: facts.studies },
    { kind: 'exemption', periods: facts.exemptions },
  ];
  return rows
    .filter(({ periods }) => periods.length > 0)
    .map(({ kind, periods }) => ({
      kind,
      periods: periods.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    }));
}

/** The time that a drawing covers: from the first day of all to three months past the last, today included. */
export function spanOf(rows: readonly PeriodRow[], today: CivilDate) {
  const periods = rows.flatMap((row) => row.periods);
  const days = [today, ...periods.flatMap(({ from, until }) => [from, until ?? today])].toSorted();
  const from = days[0] ?? today;
  const until = addMonths(days.at(-1) ?? today, 3);
  const years: CivilDate[] = [];
  for (let year = Number(from.slice(0, 4)) + 1; year <= Number(until.slice(0, 4)); year += 1)
    // The name of a year that has hardly begun would hang over the edge.
    if (addMonths(day(`${year}-01-01`), 2) < until) years.push(day(`${year}-01-01`));
  // More than a few names would stand on each other.
  const step = Math.ceil(years.length / 6);
  return { from, until, years: years.filter((_, at) => at % step === 0) };
}
