import { asc, eq } from 'drizzle-orm';
import { recordTrace } from '../audit/record-trace.ts';
import type { Reader, Transaction } from '../in-centre.ts';
import { contractSignature } from '../schema/contract-signature.ts';
import { signatureScan } from '../schema/signature-scan.ts';

/** The scans of each signature of a contract, as ids of papers in the order in which they came. */
export async function scansOfSignatures(
  transaction: Transaction,
  contractId: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await transaction
    .select({ signatureId: signatureScan.signatureId, paperId: signatureScan.attachmentId })
    .from(signatureScan)
    .innerJoin(contractSignature, eq(contractSignature.id, signatureScan.signatureId))
    .where(eq(contractSignature.contractId, contractId))
    .orderBy(asc(signatureScan.recordedAt), asc(signatureScan.attachmentId));
  const scans = new Map<string, string[]>();
  for (const { signatureId, paperId } of rows)
    scans.set(signatureId, [...(scans.get(signatureId) ?? []), paperId]);
  return scans;
}

/** Lays papers beside a signature as its scan; one that lies there already changes nothing. The answer is what was added. */
export async function insertScans(
  transaction: Transaction,
  reader: Reader,
  signatureId: string,
  papers: readonly string[],
): Promise<readonly string[]> {
  if (papers.length === 0) return [];
  const added = await transaction
    .insert(signatureScan)
    .values(
      papers.map((attachmentId) => ({
        centreId: reader.centreId,
        signatureId,
        attachmentId,
        recordedBy: reader.staffId,
      })),
    )
    .onConflictDoNothing()
    .returning({ paperId: signatureScan.attachmentId });
  return added.map(({ paperId }) => paperId);
}

/** Adds scans to a signature that was recorded before, with the audit row. */
export async function addScans(
  transaction: Transaction,
  reader: Reader,
  of: { dossierId: string; contractId: string; signatureId: string },
  papers: readonly string[],
): Promise<void> {
  const scans = await insertScans(transaction, reader, of.signatureId, papers);
  if (scans.length === 0) return;
  await recordTrace(transaction, reader, {
    action: 'contract.add-scan',
    dossierId: of.dossierId,
    record: 'contract',
    recordId: of.contractId,
    after: { signatureId: of.signatureId, scans },
  });
}
