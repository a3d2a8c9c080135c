import {
  addDays,
  type CalendarMonth,
  type CivilDate,
  day,
  firstOfMonth,
  latest,
} from '../calendar/civil-date.ts';
import { covers, intersect, merge, type Period, type Span, without } from '../calendar/period.ts';
import { signedOn } from '../contract/signed.ts';
import type { ContractLife, ProjectKind } from '../facts/contract.ts';
import type { SubsidyFacts } from '../facts/dossier.ts';
import { livingWagePeriods, monthSpan } from './living-wage.ts';

/** The subsidies of article 43/2 exist from this day; a project that runs then counts as signed then (SUB-12). */
export const SUBSIDIES_FROM = day('2016-11-01');

/** The day that counts as the signature: the real one, or the reform for a project that was running then. */
export function countedSignature(contract: ContractLife): CivilDate | null {
  const signed = signedOn(contract);
  if (signed === null || signed >= SUBSIDIES_FROM) return signed;
  return contract.endedOn === null || contract.endedOn >= SUBSIDIES_FROM ? SUBSIDIES_FROM : null;
}

/** Signed contracts of a kind that are known on a day, in order of signature. */
export function signedContracts(dossier: SubsidyFacts, kind: ProjectKind, on: CivilDate): ContractLife[] {
  return dossier.contracts
    .filter((contract) => {
      const signed = signedOn(contract);
      return contract.kind === kind && signed !== null && signed <= on;
    })
    .toSorted((a, b) => ((signedOn(a) ?? '') < (signedOn(b) ?? '') ? -1 : 1));
}

/**
 * The days that a contract gives a subsidy for, before they are laid on the living wage. The month of the signature
 * counts from its first day (SUB-2, SUB-3); after a gap in the living wage it counts from the signature itself and
 * no earlier (SUB-4, see `decisions/resumption-after-a-gap.md`).
 */
function coveredBy(dossier: SubsidyFacts, contract: ContractLife): Span[] {
  const signed = countedSignature(contract);
  if (signed === null) return [];
  return livingWagePeriods(dossier).flatMap((wage, at) => {
    const firstMonth = firstOfMonth(signed);
    // A contract serves only the uninterrupted living wage in which it was signed.
    if (wage.until !== null && wage.until < signed) return [];
    if (wage.from > signed && firstOfMonth(wage.from) !== firstMonth) return [];
    const afterGap = at > 0;
    const from = latest(wage.from, afterGap ? signed : firstMonth);
    const end = earliestEnd(contract.endedOn, wage.until);
    if (end !== null && end < from) return [];
    return without({ from, until: end ?? FAR }, contract.interruptions);
  });
}

const FAR = day('9999-12-31');

const earliestEnd = (a: CivilDate | null, b: CivilDate | null): CivilDate | null =>
  a === null ? b : b === null || a < b ? a : b;

/** The days of a month on which a project of a kind is carried out while the living wage runs. */
export function coveredDays(
  dossier: SubsidyFacts,
  kind: ProjectKind,
  of: CalendarMonth,
  on: CivilDate,
): Span[] {
  const month = monthSpan(of);
  const spans = signedContracts(dossier, kind, on).flatMap((contract) =>
    coveredBy(dossier, contract),
  );
  return merge(spans).flatMap((span) => intersect(month, span) ?? []);
}

/** Whether one contract is carried out on a day and on the next: no gap, not even of a day. */
export const runsThrough = (dossier: SubsidyFacts, contract: ContractLife, on: CivilDate): boolean => {
  const days = coveredBy(dossier, contract);
  return days.some((span: Period) => covers(span, on) && covers(span, addDays(on, 1)));
};
