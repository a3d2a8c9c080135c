import {
  allowsOneSidedChanges,
  contractHeads,
  type LoadedAddendum,
  type Transaction,
} from '@traject/db';
import type { CivilDate } from '@traject/rules/calendar';
import type { Dossier } from '@traject/rules/facts';
import { judgedAddendum, signedByAllOn } from './judged-addenda.ts';

/** The contracts and addenda of a file with where each stands, as every screen of the file shows them. */
export async function contractsOfFile(
  transaction: Transaction,
  dossierId: string,
  { facts, addenda }: { facts: Dossier; addenda: readonly LoadedAddendum[] },
  on: CivilDate,
) {
  const heads = await contractHeads(transaction, dossierId);
  const allowsOneSided = await allowsOneSidedChanges(transaction);
  return {
    contracts: heads
      .filter(({ amendsId }) => amendsId === null)
      .map((row) => ({ ...row, signedOn: signedByAllOn(row) })),
    /** The addenda to the contracts, each with whether its change may be made and what its text lacks. */
    addenda: heads.flatMap((row) => {
      const signedOn = signedByAllOn(row);
      const addendum = addenda.find((one) => one.facts.id === row.id);
      return addendum === undefined
        ? []
        : [
            {
              ...row,
              signedOn,
              ...judgedAddendum(facts, row, addendum, { on: signedOn ?? on, allowsOneSided }),
            },
          ];
    }),
  };
}
