import {
  contractOf,
  frameworkVersion,
  insertDraft,
  loadDossiers,
  openDraftOf,
  textInForce,
  writeContractText,
} from '@traject/db';
import { balanceNeededVerdict, lastDayOf } from '@traject/rules';
import type { CivilDate } from '@traject/rules/calendar';
import type { z } from 'zod';
import type { Change } from '../file/change.ts';
import { Refusal } from '../refusal.ts';
import { copiedText } from './copied-text.ts';
import type { renewContract } from './input.ts';

/** Whether a new social balance is needed after a job that came between (BAL-10). */
export const balanceAfterJob = (job: { from: CivilDate; until: CivilDate }, on: CivilDate) =>
  balanceNeededVerdict({ id: 'job', at: 'after-a-job', job, inLocalTransition: false }, on);

/**
 * Brings an earlier contract up to date: its text becomes a new draft, which is gone through, explained, given and
 * signed again (BAL-10). Only a contract that is over can be taken up.
 */
export async function renew(
  { transaction, reader }: Change,
  { dossierId, id, fromId, startsOn, job }: z.infer<typeof renewContract>,
  { today, socialWorker }: { today: CivilDate; socialWorker: string },
): Promise<void> {
  const earlier = await contractOf(transaction, dossierId, fromId);
  if (earlier === undefined || earlier.amendsId !== null) throw new Refusal('not-found', 'fromId');
  if (!earlier.frozen) throw new Refusal('contract-not-signed', 'fromId');
  const facts = (await loadDossiers(transaction, [dossierId])).get(dossierId)?.facts;
  const life = facts?.contracts.find((contract) => contract.id === fromId);
  const last = life === undefined ? null : lastDayOf(life);
  if (last === null || last >= today) throw new Refusal('contract-runs', 'fromId');
  if (startsOn <= last) throw new Refusal('before-other-date', 'startsOn', { day: last });
  const open = await openDraftOf(transaction, dossierId);
  if (open !== undefined) throw new Refusal('draft-exists', null, { contractId: open });
  const text = await textInForce(transaction, dossierId, fromId);
  if (text === undefined) throw new Refusal('not-found', 'fromId');
  await insertDraft(transaction, reader, dossierId, {
    id,
    kind: earlier.kind,
    frameworkVersion: await frameworkVersion(transaction, today),
    renewsId: fromId,
    jobFrom: job?.from ?? null,
    jobUntil: job?.until ?? null,
  });
  await writeContractText(
    transaction,
    reader,
    { dossierId, contractId: id, version: 1 },
    // The days were those of the earlier project; they are agreed anew.
    { ...copiedText(text), startsOn, endAgreed: 'unknown', endsOn: null, socialWorker },
    null,
  );
}
