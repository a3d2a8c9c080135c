import { type CivilDate, earliest, latest } from '../calendar/civil-date.ts';
import type { ContractLife } from '../facts/contract.ts';

/** The day on which the last of all parties signed, or null while a signature is missing (CON-7, CON-10). */
export function signedOn(contract: ContractLife): CivilDate | null {
  const { signedByPersonOn, signedByCentreOn, thirdParties } = contract;
  return [
    signedByCentreOn,
    ...thirdParties.map(({ signedOn: day }) => day),
  ].reduce<CivilDate | null>(
    (last, next) => (last === null || next === null ? null : latest(last, next)),
    signedByPersonOn,
  );
}

/**
 * The last day of a contract: the day on which it was ended, or the end that was agreed, whichever comes first; null
 * while it runs on. A contract that states no duration lacks a mention (CON-3) but has no end by itself.
 */
export function lastDayOf({ endedOn, endsOn }: ContractLife): CivilDate | null {
  const agreed = endsOn === undefined || endsOn === 'unknown' ? null : endsOn;
  if (endedOn === null || agreed === null) return endedOn ?? agreed;
  return earliest(endedOn, agreed);
}

/** Signed and not ended on a day. */
export const inForceOn = (contract: ContractLife, on: CivilDate): boolean => {
  const signed = signedOn(contract);
  const last = lastDayOf(contract);
  return signed !== null && signed <= on && (last === null || on <= last);
};
