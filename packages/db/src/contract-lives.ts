import type { Contract, ContractLife } from '@traject/rules/facts';

/** A contract or an addendum as it is stored, with when it was signed, interrupted and ended. */
export interface StoredLife {
  readonly life: ContractLife;
  /** The contract that an addendum changes; null for a contract of its own. */
  readonly amends: string | null;
  readonly frozen: boolean;
}

/** The newest addendum that everybody signed, for each contract that has one: ids are in order of time. */
export function addendumInForce<
  Stored extends { id: string; amends: string | null; frozen: boolean },
>(stored: readonly Stored[]): Map<string, Stored> {
  const newest = new Map<string, Stored>();
  for (const one of stored) {
    if (one.amends === null || !one.frozen) continue;
    const before = newest.get(one.amends);
    if (before === undefined || before.id < one.id) newest.set(one.amends, one);
  }
  return newest;
}

/**
 * The contracts that the rules judge. An addendum is no contract of its own: it changes what was agreed, here the end,
 * and leaves the day on which the contract was first signed as it is (AMD-1).
 */
export function contractsOf(stored: readonly StoredLife[]): ContractLife[] {
  const newest = addendumInForce(
    stored.map(({ life, amends, frozen }) => ({ id: life.id, life, amends, frozen })),
  );
  return stored
    .filter(({ amends }) => amends === null)
    .map(({ life }) => {
      const changed: Contract['endsOn'] | undefined = newest.get(life.id)?.life.endsOn;
      return changed === undefined ? life : { ...life, endsOn: changed };
    });
}
