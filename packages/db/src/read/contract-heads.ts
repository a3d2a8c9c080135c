import type { CivilDate } from '@traject/rules/calendar';
import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { yesNo } from '../dossier-rows.ts';
import type { Transaction } from '../in-centre.ts';
import { contract } from '../schema/contract.ts';
import { contractRefusal } from '../schema/contract-refusal.ts';
import { contractThirdParty } from '../schema/contract-third-party.ts';

/** One party of a contract and the day of its signature. */
export interface PartyHead {
  readonly party: 'person' | 'centre' | 'third-party';
  /** The name of a third party; null for the two others. */
  readonly name: string | null;
  readonly signedOn: CivilDate | null;
}

/** The contracts and addenda of a file with where each stands and the version that an edit must carry. */
export async function contractHeads(transaction: Transaction, dossierId: string) {
  const rows = await transaction
    .select({
      id: contract.id,
      kind: contract.kind,
      version: contract.version,
      frozen: contract.frozen,
      startsOn: contract.startsOn,
      givenOn: contract.givenOn,
      notedOn: contract.notedOn,
      signedByPersonOn: contract.signedByPersonOn,
      signedByCentreOn: contract.signedByCentreOn,
      endedOn: contract.endedOn,
      endResult: contract.endResult,
      amendsId: contract.amendsId,
      renewsId: contract.renewsId,
      informedOn: contract.informedOn,
      askedBy: contract.askedBy,
      personAgrees: contract.personAgrees,
      centreAgrees: contract.centreAgrees,
    })
    .from(contract)
    .where(eq(contract.dossierId, dossierId))
    .orderBy(asc(contract.id));
  const ids = rows.map(({ id }) => id);
  const thirdParties = Map.groupBy(
    await transaction
      .select()
      .from(contractThirdParty)
      .where(inArray(contractThirdParty.contractId, ids))
      .orderBy(asc(contractThirdParty.name)),
    ({ contractId }) => contractId,
  );
  const refusals = new Map(
    (
      await transaction
        .select({ contractId: contractRefusal.contractId, kind: contractRefusal.kind })
        .from(contractRefusal)
        .where(and(inArray(contractRefusal.contractId, ids), isNull(contractRefusal.takenUpOn)))
    ).map(({ contractId, kind }) => [contractId, kind]),
  );
  return rows.map(({ signedByPersonOn, signedByCentreOn, personAgrees, centreAgrees, ...row }) => ({
    ...row,
    personAgrees: yesNo(personAgrees),
    centreAgrees: yesNo(centreAgrees),
    /** Everybody who signs, in the order of the paper. */
    parties: [
      { party: 'person', name: null, signedOn: signedByPersonOn },
      { party: 'centre', name: null, signedOn: signedByCentreOn },
      ...(thirdParties.get(row.id) ?? []).map(({ name, signedOn }) => ({
        party: 'third-party' as const,
        name,
        signedOn,
      })),
    ] satisfies PartyHead[] as PartyHead[],
    /** The person did not agree, or could not answer, and the draft was not taken up again; null = neither. */
    refused: refusals.get(row.id) ?? null,
  }));
}
