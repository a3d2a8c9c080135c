import { type CalendarMonth, type CivilDate, monthOf } from './calendar/civil-date.ts';
import type { Contract } from './facts/contract.ts';
import type { Dossier } from './facts/dossier.ts';
import { knownOn } from './known-on.ts';
import { type Cents, NO_CENTS } from './money.ts';
import { type DeadlineAnswer, deadline } from './obligation/deadline.ts';
import { type ObligationAnswer, obligation } from './obligation/obligation.ts';
import { endOfLedger, type Ledger, type LedgerMonth, ledger } from './subsidy/ledger.ts';
import type { SubsidyKind } from './subsidy/rates.ts';
import type { Verdict } from './verdict.ts';

/** What something is now, and what it would be. */
export interface Change<T> {
  readonly from: T;
  readonly to: T;
}

/** A month of the ledger that would be otherwise; null where that ledger does not reach the month. */
export interface ChangedMonth extends Change<LedgerMonth | null> {
  readonly month: CalendarMonth;
}

/** The difference between two judgements of one day; what stays as it is, is null or left out. */
export interface Difference {
  readonly on: CivilDate;
  readonly obligation: Change<Verdict<ObligationAnswer>> | null;
  readonly deadline: Change<Verdict<DeadlineAnswer>> | null;
  /** Months with another subsidy, amount or state, in order of time. */
  readonly months: readonly ChangedMonth[];
  /** Cents of the months that bring more, and of those that bring less: both positive, over the months due here. */
  readonly centsWon: Cents;
  readonly centsLost: Cents;
}

/** What one day of signature brings, beside not signing and beside the earliest of the days asked about. */
export interface SignedOn {
  readonly signedOn: CivilDate;
  /** The first month that the signature would bring, null when it brings none. */
  readonly first: { readonly month: CalendarMonth; readonly kind: SubsidyKind } | null;
  /** Beside a file in which the draft stays unsigned. */
  readonly difference: Difference;
  /** Beside the earliest day: the months lost by waiting, and those that the later window would bring at its end. */
  readonly lostByWaiting: { readonly months: readonly CalendarMonth[]; readonly cents: Cents };
  readonly wonByWaiting: { readonly months: readonly CalendarMonth[]; readonly cents: Cents };
}

/** Two answers are the same when their data are: facts used and reasons included. */
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const changeOf = <T>(from: T, to: T): Change<T> | null => (isSame(from, to) ? null : { from, to });

/** What a reader sees change in a month: the subsidy, the amount, the state; not the facts that were read. */
const gistOf = (row: LedgerMonth | null) =>
  row && [row.kind, row.centre, row.code, row.subsidyCents, row.days, row.state];

const centsOf = (row: LedgerMonth | null): number => row?.subsidyCents ?? 0;

const byMonth = ({ months }: Ledger): Map<CalendarMonth, LedgerMonth> =>
  new Map(months.map((row) => [row.month, row]));

function changedMonths(before: Ledger, after: Ledger): ChangedMonth[] {
  const [from, to] = [byMonth(before), byMonth(after)];
  return [...new Set([...from.keys(), ...to.keys()])]
    .toSorted()
    .map((month) => ({ month, from: from.get(month) ?? null, to: to.get(month) ?? null }))
    .filter((row) => !isSame(gistOf(row.from), gistOf(row.to)));
}

const sum = (months: readonly ChangedMonth[], sign: 1 | -1): Cents =>
  months.reduce(
    (cents, { from, to }) => cents + Math.max(0, sign * (centsOf(to) - centsOf(from))),
    NO_CENTS as number,
  ) as Cents;

/** The last month that any of some files reaches, so that their ledgers can be laid side by side. */
const reachOf = (files: readonly Dossier[], on: CivilDate): CalendarMonth =>
  files.map((file) => endOfLedger(file, on)).reduce((a, b) => (a > b ? a : b), monthOf(on));

/** A file with its answers on a day. */
interface Judged {
  readonly obligation: Verdict<ObligationAnswer>;
  readonly deadline: Verdict<DeadlineAnswer>;
  readonly ledger: Ledger;
}

function judged(dossier: Dossier, on: CivilDate, until: CalendarMonth): Judged {
  const known = knownOn(dossier, on);
  return {
    obligation: obligation(known, on),
    deadline: deadline(known, on),
    ledger: ledger(known, { on, until }),
  };
}

function differenceOf(from: Judged, to: Judged, on: CivilDate): Difference {
  const months = changedMonths(from.ledger, to.ledger);
  return {
    on,
    obligation: changeOf(from.obligation, to.obligation),
    deadline: changeOf(from.deadline, to.deadline),
    months,
    centsWon: sum(months, 1),
    centsLost: sum(months, -1),
  };
}

/**
 * The difference between the answers about a file and about the same file with other facts, both judged on one day:
 * obligation, deadline, and the months of the ledger, with the cents won and lost. Nothing is computed apart: it is what
 * judging the changed facts says, laid beside what judging the facts says.
 */
export function whatIf(
  dossier: Dossier,
  changed: Dossier,
  { on }: { readonly on: CivilDate },
): Difference {
  const until = reachOf([dossier, changed], on);
  return differenceOf(judged(dossier, on, until), judged(changed, on, until), on);
}

/** The same file with a draft that all parties signed on a day, or that nobody signed. */
const withDraft = (dossier: Dossier, draft: Contract, signed: CivilDate | null): Dossier => ({
  ...dossier,
  contracts: [
    ...dossier.contracts.filter(({ id }) => id !== draft.id),
    {
      ...draft,
      signedByPersonOn: signed,
      signedByCentreOn: signed,
      thirdParties: draft.thirdParties.map((third) => ({ ...third, signedOn: signed })),
    },
  ],
});

/** The months that bring more (1) or less (-1), with the cents. */
export const byWaiting = (months: readonly ChangedMonth[], sign: 1 | -1) => ({
  months: months
    .filter(({ from, to }) => sign * (centsOf(to) - centsOf(from)) > 0)
    .map(({ month }) => month),
  cents: sum(months, sign),
});

/**
 * What signing a draft brings, for each of some days in the order given (SUB-2, SUB-3): the first month with a subsidy, the
 * difference with not signing, and what waiting costs beside the earliest of the days. All are judged on one day, the
 * last of those asked about, so that nothing but the signature differs; the months are those of the file as it is then.
 */
export function whatIfSignedOn(
  dossier: Dossier,
  draft: Contract,
  days: readonly CivilDate[],
): SignedOn[] {
  const ordered = days.toSorted();
  const [earliest] = ordered;
  const on = ordered.at(-1);
  if (earliest === undefined || on === undefined) return [];
  const unsigned = withDraft(dossier, draft, null);
  const until = reachOf([unsigned, ...days.map((date) => withDraft(dossier, draft, date))], on);
  const before = judged(unsigned, on, until);
  const signed = (date: CivilDate): Judged => judged(withDraft(dossier, draft, date), on, until);
  const best = signed(earliest).ledger;
  return days.map((signedOn) => {
    const after = signed(signedOn);
    const difference = differenceOf(before, after, on);
    const waited = changedMonths(best, after.ledger);
    const [first] = difference.months.flatMap(({ month, from, to }) =>
      to !== null && to.kind !== null && centsOf(to) > centsOf(from)
        ? [{ month, kind: to.kind }]
        : [],
    );
    return {
      signedOn,
      first: first ?? null,
      difference,
      lostByWaiting: byWaiting(waited, -1),
      wonByWaiting: byWaiting(waited, 1),
    };
  });
}
