import type { CivilDate } from '@traject/rules/calendar';
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { recordTrace } from '../audit/record-trace.ts';
import type { Reader, Transaction } from '../in-centre.ts';
import { contract } from '../schema/contract.ts';
import { contractSignature, type Stroke } from '../schema/contract-signature.ts';
import { contractThirdParty } from '../schema/contract-third-party.ts';
import { staff } from '../schema/staff.ts';
import type { ContractRow } from './contract.ts';
import { insertScans, scansOfSignatures } from './signature-scan.ts';

/** In which way somebody signed: a pen on paper, a line drawn on the screen, or a name typed with a statement. */
export interface SignatureManner {
  readonly manner: 'paper' | 'drawn' | 'typed';
  readonly name: string;
  readonly strokes: readonly Stroke[] | null;
  readonly statement: string;
  readonly present: string;
  readonly device: string;
}

/** A pen on paper, without more. */
const ON_PAPER: SignatureManner = {
  manner: 'paper',
  name: '',
  strokes: null,
  statement: '',
  present: '',
  device: '',
};

/** Who signs, when and how. */
export interface Signature {
  readonly party: 'person' | 'centre' | 'third-party';
  readonly thirdPartyId: string | null;
  readonly on: CivilDate;
  readonly how?: SignatureManner;
  /** The papers that show the signed sheet, for a pen on paper. */
  readonly scans?: readonly string[];
}

/** Writes one signature, one version further, with its audit row (in which a drawn line is not repeated). */
export async function writeSignature(
  transaction: Transaction,
  reader: Reader,
  before: ContractRow,
  { party, thirdPartyId, on, how = ON_PAPER, scans = [] }: Signature,
): Promise<void> {
  if (party === 'third-party' && thirdPartyId !== null)
    await transaction
      .update(contractThirdParty)
      .set({ signedOn: on })
      .where(
        and(eq(contractThirdParty.id, thirdPartyId), eq(contractThirdParty.contractId, before.id)),
      );
  const after = {
    ...(party === 'person' ? { signedByPersonOn: on } : {}),
    ...(party === 'centre' ? { signedByCentreOn: on } : {}),
    version: before.version + 1,
  };
  await transaction.update(contract).set(after).where(eq(contract.id, before.id));
  const { strokes, ...said } = how;
  const id = newId();
  await transaction.insert(contractSignature).values({
    ...said,
    strokes,
    centreId: reader.centreId,
    id,
    contractId: before.id,
    party,
    thirdPartyId: party === 'third-party' ? thirdPartyId : null,
    signedOn: on,
    recordedBy: reader.staffId,
  });
  await insertScans(transaction, reader, id, scans);
  await recordTrace(transaction, reader, {
    action: 'contract.sign',
    dossierId: before.dossierId,
    record: 'contract',
    recordId: before.id,
    before: { version: before.version },
    after: { ...after, ...said, party, thirdPartyId, on, scans },
  });
}

/** The form of the database as the one that screens and documents read. */
const instant = (stored: string): string => new Date(stored).toISOString();

/** Every signature that was ever given on a contract, void ones too, oldest first, with who recorded it. */
export async function readSignatures(transaction: Transaction, contractId: string) {
  const rows = await transaction
    .select({ signature: contractSignature, recorder: staff.name })
    .from(contractSignature)
    .leftJoin(staff, eq(staff.id, contractSignature.recordedBy))
    .where(eq(contractSignature.contractId, contractId))
    .orderBy(asc(contractSignature.recordedAt), asc(contractSignature.id));
  const scans = await scansOfSignatures(transaction, contractId);
  return rows.map(({ signature, recorder }) => ({
    id: signature.id,
    party: signature.party,
    thirdPartyId: signature.thirdPartyId,
    name: signature.name,
    signedOn: signature.signedOn,
    manner: signature.manner,
    strokes: signature.strokes,
    statement: signature.statement,
    present: signature.present,
    device: signature.device,
    recordedAt: instant(signature.recordedAt),
    /** Null when the program itself did (an import). */
    recordedBy: recorder,
    voidedAt: signature.voidedAt === null ? null : instant(signature.voidedAt),
    voidReason: signature.voidReason,
    /** The ids of the papers that show the signed sheet. */
    scans: scans.get(signature.id) ?? [],
  }));
}

/**
 * Opens a text again on which somebody signed already: the signatures stay in the history as void, and the text must be
 * explained, given and signed anew, for it will be another one.
 */
export async function voidSignatures(
  transaction: Transaction,
  reader: Reader,
  before: ContractRow,
  reason: string,
): Promise<void> {
  await transaction
    .update(contractSignature)
    .set({ voidedAt: sql`now()`, voidedBy: reader.staffId, voidReason: reason })
    .where(and(eq(contractSignature.contractId, before.id), isNull(contractSignature.voidedAt)));
  await transaction
    .update(contractThirdParty)
    .set({ signedOn: null })
    .where(eq(contractThirdParty.contractId, before.id));
  const after = {
    signedByPersonOn: null,
    signedByCentreOn: null,
    informedOn: null,
    informedBy: null,
    givenOn: null,
    version: before.version + 1,
  };
  await transaction.update(contract).set(after).where(eq(contract.id, before.id));
  await recordTrace(transaction, reader, {
    action: 'contract.reopen',
    dossierId: before.dossierId,
    record: 'contract',
    recordId: before.id,
    before,
    after: { ...after, reason },
  });
}
