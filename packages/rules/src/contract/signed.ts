import { type CivilDate, latest } from '../calendar/civil-date.ts';
import type { ContractLife } from '../facts/contract.ts';

/** The day on which the last of all parties signed, or null while a signature is missing (CON-7, CON-10). */
export function signedOn(contract: ContractLife): CivilDate | null {
  const days = [
    contract.signedByPersonOn,
    contract.signedByCentreOn,
    ...contract.thirdParties.map(({ signedOn: day }) => day),
  ];
  return days.reduce<CivilDate | null>(
    (last, next) => (last === null || next === null ? null : latest(last, next)),
    days[0] ?? null,
  );
}

/** Signed, begun and not ended on a day. */
export const inForceOn = (contract: ContractLife, on: CivilDate): boolean => {
  const signed = signedOn(contract);
  return signed !== null && signed <= on && (contract.endedOn === null || on <= contract.endedOn);
};
