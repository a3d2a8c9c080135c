import { type Act, actsOf } from './saving-acts.tsx';
import type { LedgerMonth } from './use-ledger.ts';

/** Months in a row that are lost after the same day unless the same is done. */
export interface RiskSpan {
  /** `YYYY-MM`, the first and the last month. */
  readonly from: string;
  readonly until: string;
  readonly count: number;
  /** What all of them bring together. */
  readonly cents: number;
  readonly acts: readonly Act[];
  /** The first last day of the acts; null where no source names one. */
  readonly lostAfter: Act['until'];
}

const firstUntil = (acts: readonly Act[]) =>
  acts.flatMap(({ until }) => until ?? []).toSorted()[0] ?? null;

const sameActs = (a: readonly Act[], b: readonly Act[]): boolean =>
  a.map(({ act }) => act).join() === b.map(({ act }) => act).join();

/** The months that something can still save, in order; a row of alike months stands as one. */
export function riskSpans(months: readonly Pick<LedgerMonth, 'month' | 'state'>[]): RiskSpan[] {
  const spans: RiskSpan[] = [];
  let goesOn = false;
  for (const { month, state } of months) {
    if (state.name !== 'can-be-saved') {
      goesOn = false;
      continue;
    }
    const acts = actsOf(state);
    const lostAfter = firstUntil(state.acts);
    const last = goesOn ? spans.at(-1) : undefined;
    if (last !== undefined && last.lostAfter === lostAfter && sameActs(last.acts, acts))
      spans[spans.length - 1] = {
        ...last,
        until: month,
        count: last.count + 1,
        cents: last.cents + state.cents,
      };
    else spans.push({ from: month, until: month, count: 1, cents: state.cents, acts, lostAfter });
    goesOn = true;
  }
  return spans;
}
