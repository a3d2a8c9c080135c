import type { CalendarMonth, CivilDate } from './calendar/civil-date.ts';
import type { Dossier } from './facts/dossier.ts';
import type { Cents } from './money.ts';
import { byWaiting, type Difference, whatIf } from './what-if.ts';

/** What the end of a project on one day costs, beside a project that runs on. */
export interface EndedOn {
  readonly endedOn: CivilDate;
  /** Months that bring less subsidy, or none, and the cents that they bring less. */
  readonly lost: { readonly months: readonly CalendarMonth[]; readonly cents: Cents };
  readonly difference: Difference;
}

/** The same file with a project that ended on a day, or that runs on (`null`). */
const ended = (dossier: Dossier, id: string, endedOn: CivilDate | null): Dossier => ({
  ...dossier,
  contracts: dossier.contracts.map((contract) =>
    contract.id === id ? { ...contract, endedOn } : contract,
  ),
});

/**
 * What ending a project costs in subsidy, for each of some days (SUB-1, SUB-2): beside the same file in which it runs on.
 * All are judged on one day, the last of those asked about, so that nothing but the end differs.
 */
export function whatIfEndedOn(
  dossier: Dossier,
  contract: string,
  days: readonly CivilDate[],
): EndedOn[] {
  const on = days.toSorted().at(-1);
  if (on === undefined) return [];
  return days.map((endedOn) => {
    const runs = ended(dossier, contract, null);
    const difference = whatIf(runs, ended(dossier, contract, endedOn), { on });
    return { endedOn, lost: byWaiting(difference.months, -1), difference };
  });
}
