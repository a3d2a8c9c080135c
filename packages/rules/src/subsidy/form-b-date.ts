import { type CivilDate, monthOf } from '../calendar/civil-date.ts';
import { dayOf, textOf } from '../calendar/day.ts';
import { spanHas } from '../calendar/day-span.ts';
import { signedOn } from '../contract/signed.ts';
import type { Contract } from '../facts/contract.ts';
import type { Dossier } from '../facts/dossier.ts';
import type { Award } from '../facts/right.ts';
import { by } from '../order.ts';
import { timelineOf } from '../timeline/timeline.ts';
import { livingWagePeriods } from './living-wage.ts';

/** The award that began the living wage in which a day falls, or that begins the next one. */
function beganWith(dossier: Dossier, date: CivilDate): Award | undefined {
  const periods = livingWagePeriods(timelineOf(dossier));
  const signed = dayOf(date);
  const wage =
    periods.find((period) => spanHas(period, signed)) ?? periods.find(({ from }) => signed < from);
  if (wage === undefined) return undefined;
  return dossier.awards
    .filter(({ kind, from }) => kind === 'living-wage' && from === textOf(wage.from))
    .toSorted(by(({ decidedOn, id }) => `${decidedOn} ${id}`))[0];
}

/**
 * The date of decision on form B (SUB-9): when the living wage begins in the month of signature, the session that
 * awarded it; otherwise the session that took note of the project. Never the day of signature. Null while the
 * contract is not signed or no session took note of it.
 */
export function formBDecisionDate(dossier: Dossier, contract: Contract): CivilDate | null {
  const signed = signedOn(contract);
  if (signed === null) return null;
  const award = beganWith(dossier, signed);
  return award !== undefined && monthOf(award.from) === monthOf(signed)
    ? award.decidedOn
    : contract.notedOn;
}
