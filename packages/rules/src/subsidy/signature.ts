import { type CivilDate, day } from '../calendar/civil-date.ts';
import { lastDayOf, signedOn } from '../contract/signed.ts';
import type { ContractLife, ProjectKind } from '../facts/contract.ts';
import type { SubsidyFacts } from '../facts/dossier.ts';
import { by } from '../order.ts';

/** The subsidies of article 43/2 exist from this day; a project that runs then counts as signed then (SUB-12). */
export const SUBSIDIES_FROM = day('2016-11-01');

/** The day that counts as the signature: the real one, or the reform for a project that was running then. */
export function countedSignature(contract: ContractLife): CivilDate | null {
  const signed = signedOn(contract);
  if (signed === null || signed >= SUBSIDIES_FROM) return signed;
  const last = lastDayOf(contract);
  return last === null || last >= SUBSIDIES_FROM ? SUBSIDIES_FROM : null;
}

/** A contract with the day that counts as its signature. */
export interface SignedContract {
  readonly contract: ContractLife;
  readonly signed: CivilDate;
}

/** The contracts of a kind that count for the subsidy, in order of signature. */
export const signedContracts = (facts: SubsidyFacts, kind: ProjectKind): SignedContract[] =>
  facts.contracts
    .flatMap((contract) => {
      const signed = countedSignature(contract);
      return contract.kind === kind && signed !== null ? [{ contract, signed }] : [];
    })
    .toSorted(by(({ signed, contract }) => `${signed} ${contract.id}`));
