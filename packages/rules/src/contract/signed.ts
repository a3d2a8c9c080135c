import { type CivilDate, earliest, latest } from '../calendar/civil-date.ts';
import type { ContractLife } from '../facts/contract.ts';
import { by } from '../order.ts';

/** The day on which the last of all parties signed, or null while a signature is missing (CON-7, CON-10). */
export function signedOn(contract: ContractLife): CivilDate | null {
  const { signedByPersonOn, signedByCentreOn, thirdParties } = contract;
  if (signedByPersonOn === null || signedByCentreOn === null) return null;
  let last = latest(signedByPersonOn, signedByCentreOn);
  for (const third of thirdParties) {
    if (third.signedOn === null) return null;
    last = latest(last, third.signedOn);
  }
  return last;
}

/** The end that was agreed; null where the contract runs on or does not say. */
export const agreedEnd = ({ endsOn }: ContractLife): CivilDate | null =>
  endsOn === undefined || endsOn === 'unknown' ? null : endsOn;

/**
 * The last day of a contract: the day on which it was ended, or the end that was agreed, whichever comes first; null
 * while it runs on. A contract that states no duration lacks a mention (CON-3) but has no end by itself.
 */
export function lastDayOf(contract: ContractLife): CivilDate | null {
  const { endedOn } = contract;
  const agreed = agreedEnd(contract);
  if (endedOn === null || agreed === null) return endedOn ?? agreed;
  return earliest(endedOn, agreed);
}

/** The contracts that are still to be signed, the one made last first: ids are in order of time. */
export const draftsOf = <Life extends ContractLife>(contracts: readonly Life[]): Life[] =>
  contracts
    .filter((contract) => signedOn(contract) === null && contract.endedOn === null)
    .toSorted(by(({ id }) => id))
    .toReversed();

/** Signed and not ended on a day. */
export const inForceOn = (contract: ContractLife, on: CivilDate): boolean => {
  const signed = signedOn(contract);
  const last = lastDayOf(contract);
  return signed !== null && signed <= on && (last === null || on <= last);
};
