import type { Outputs } from '@traject/api/browser';
import { formatCents, formatDay, type Language } from '@traject/i18n';
import type { suspensionWords } from '@traject/i18n/admin';
import {
  type CalendarMonth,
  type CivilDate,
  firstOfMonth,
  lastOfMonth,
  lengthInDays,
} from '@traject/rules/calendar';
import { type Column, StatusMark, type Tone } from '@traject/ui';

/** A suspended payment as the server gives it. */
export type Suspension = Outputs['suspension']['open']['rows'][number];

/** The part of a suspension that falls in a month; both days included. */
export const partInMonth = (
  { from, until }: Pick<Suspension, 'from' | 'until'>,
  month: CalendarMonth,
): { from: CivilDate; until: CivilDate; days: number } => {
  const first = firstOfMonth(month);
  const last = lastOfMonth(month);
  const span = { from: from > first ? from : first, until: until < last ? until : last };
  return { ...span, days: lengthInDays(span) };
};

/** Where a suspension stands on a day: taken back, still to come, running or over. */
export function stateOf(
  { from, until, cancelledOn }: Pick<Suspension, 'from' | 'until' | 'cancelledOn'>,
  on: CivilDate,
): 'cancelled' | 'ahead' | 'runs' | 'over' {
  if (cancelledOn !== null) return 'cancelled';
  if (on < from) return 'ahead';
  return on <= until ? 'runs' : 'over';
}

const TONES: Readonly<Record<ReturnType<typeof stateOf>, Tone>> = {
  cancelled: 'not-applicable',
  ahead: 'info',
  runs: 'due',
  over: 'not-applicable',
};

/** What the columns are made with. */
interface SuspensionColumnsOptions {
  words: (typeof suspensionWords)['nl'];
  language: Language;
  month: CalendarMonth;
  /** The day on which it is looked at. */
  on: CivilDate;
}

/** The columns of the suspended payments of a month. */
export function suspensionColumns(
  options: SuspensionColumnsOptions,
): readonly Column<Suspension>[] {
  const { words, language, month, on } = options;
  const day = (of: CivilDate) => formatDay(of, language, 'short');
  return [
    {
      key: 'person',
      header: words.person,
      rowHeader: true,
      cell: ({ firstName, lastName, number }) => (
        <span className="month-person">
          {`${lastName}, ${firstName}`} <span className="month-under">{number}</span>
        </span>
      ),
    },
    {
      key: 'state',
      header: words.state,
      cell: (row) => {
        const state = stateOf(row, on);
        const label =
          state === 'cancelled' ? words.cancelled(day(row.cancelledOn ?? on)) : words.states[state];
        return (
          <span className="nowrap">
            <StatusMark tone={TONES[state]} label={label} />
          </span>
        );
      },
    },
    {
      key: 'extent',
      header: words.extent,
      cell: ({ extent, percent, amountCents }) => {
        if (extent === 'whole') return words.whole;
        const said = [
          ...(percent === null ? [] : [words.percent(percent)]),
          ...(amountCents === null ? [] : [words.amount(formatCents(amountCents, language))]),
        ];
        return said.length === 0 ? words.unknownPart : said.join(', ');
      },
    },
    {
      key: 'inMonth',
      header: words.inMonth,
      cell: (row) => {
        const { days, from, until } = partInMonth(row, month);
        return (
          <>
            <span className="nowrap">{words.days(days)}</span>
            <span className="month-under nowrap">{words.periodOf(day(from), day(until))}</span>
          </>
        );
      },
    },
    {
      key: 'period',
      header: words.period,
      cell: ({ from, until }) => (
        <>
          <span className="nowrap">{day(from)}</span>
          <span className="month-under nowrap">{words.until(day(until))}</span>
        </>
      ),
    },
    {
      key: 'decidedOn',
      header: words.decidedOn,
      cell: ({ decidedOn }) => (
        <span className="nowrap">{decidedOn === null ? words.notKnown : day(decidedOn)}</span>
      ),
    },
    {
      key: 'deferral',
      header: words.deferral,
      cell: ({ deferral }) => words.deferrals[deferral],
    },
  ];
}
