import { addScans, type PaperRow, paperOf, readSignatures } from '@traject/db';
import type { z } from 'zod';
import type { Change } from '../file/change.ts';
import { Refusal } from '../refusal.ts';
import type { addScan } from './input.ts';

const isOf = ({ recordKind, recordId }: PaperRow, contractId: string): boolean =>
  recordKind === 'contract' && recordId === contractId;

/** Refuses a scan that is no paper of this contract, that was withdrawn, or that the virus scan holds back. */
export async function mustBeScans(
  { transaction }: Change,
  { dossierId, contractId }: { dossierId: string; contractId: string },
  scans: readonly string[],
): Promise<void> {
  for (const id of scans) {
    const paper = await paperOf(transaction, dossierId, id);
    if (paper === undefined || !isOf(paper, contractId)) throw new Refusal('not-found', 'scans');
    if (paper.withdrawnAt !== null) throw new Refusal('paper-withdrawn', 'scans');
    if (paper.scan === 'infected') throw new Refusal('paper-infected', 'scans');
  }
}

/**
 * Lays a scan beside a signature on paper that was recorded before, also after the freeze: the sheet often comes from the
 * scanner later. The frozen text does not change, so such a scan is not named in it.
 */
export async function layScanBeside(
  change: Change,
  { dossierId, contractId, signatureId, scans }: z.infer<typeof addScan>,
): Promise<void> {
  await mustBeScans(change, { dossierId, contractId }, scans);
  const { transaction, reader } = change;
  const signature = (await readSignatures(transaction, contractId)).find(
    ({ id, manner, voidedAt }) => id === signatureId && manner === 'paper' && voidedAt === null,
  );
  if (signature === undefined) throw new Refusal('not-found', 'signatureId');
  await addScans(transaction, reader, { dossierId, contractId, signatureId }, scans);
}
