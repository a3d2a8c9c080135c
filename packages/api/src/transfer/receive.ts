import {
  addPerson,
  firstTeam,
  frameworkVersion,
  insertDraft,
  lockFile,
  openDraftOf,
  personByInsz,
  recordFact,
  recordTransferReceived,
  transfersOf,
  writeContractText,
} from '@traject/db';
import type { z } from 'zod';
import { prefilledText } from '../contract/prefill.ts';
import { type Change, mustBeOpen } from '../file/change.ts';
import { Refusal } from '../refusal.ts';
import type { StaffContext } from '../trpc.ts';
import type { TransferFile } from './format.ts';
import type { takeOver } from './input.ts';
import { addPapers, arrivedOf, type SortedPapers, sortPapers } from './papers.ts';
import { checkedFile, mandatoryHere, shownBy, withoutPapers } from './read.ts';
import { bringSanctions } from './sanctions.ts';

type Input = z.infer<typeof takeOver>;

/** The file of the person here: the one that exists, by the reader's own choice, or a new one. */
async function ownFile(
  { staff, today }: StaffContext,
  { transaction, reader }: Change,
  { dossierId, personId, joins }: Input,
  { person }: TransferFile,
): Promise<void> {
  const existing = await personByInsz(transaction, person.insz);
  if (existing !== undefined) {
    // Somebody who is here already gets no second file: it joins that one, or nothing happens.
    if (!joins || existing.dossierId !== dossierId)
      throw new Refusal(
        'person-exists',
        'dossierId',
        existing.dossierId === null ? {} : { dossierId: existing.dossierId },
      );
    await lockFile(transaction, dossierId);
    await mustBeOpen(transaction, dossierId, 'transfer.takeOver');
    return;
  }
  if (joins) throw new Refusal('not-found', 'dossierId');
  const teamId = staff.teamId ?? (await firstTeam(transaction));
  if (teamId === undefined) throw new Refusal('not-found', 'teamId');
  await addPerson(transaction, reader, {
    person: { id: personId, ...person },
    dossierId,
    workerId: staff.id,
    teamId,
    year: today.slice(0, 4),
  });
}

/** An own new draft with the commitments that were chosen one by one, and the objectives that they serve. */
async function draftWith(
  { staff, today }: StaffContext,
  { transaction, reader }: Change,
  { dossierId, contractId, commitments }: Input,
  file: TransferFile,
): Promise<void> {
  const texts = file.contracts.map(({ text }) => text);
  const chosen = texts
    .flatMap((text) => text.commitments)
    .filter(({ id }) => commitments.includes(id));
  if (chosen.length !== new Set(commitments).size)
    throw new Refusal('commitment-unknown', 'commitments');
  const open = await openDraftOf(transaction, dossierId);
  if (open !== undefined) throw new Refusal('draft-exists', null, { contractId: open });
  const objectives = texts
    .flatMap((text) => text.objectives)
    .filter(({ id }) => chosen.some(({ objectiveId }) => objectiveId === id));
  const prefilled = await prefilledText(transaction, dossierId, today, {
    socialWorker: staff.name,
    replacement: '',
  });
  // Rows of this centre have ids of their own, so what came is told apart from what is agreed here.
  const ownId = new Map(objectives.map(({ id }) => [id, crypto.randomUUID()]));
  await insertDraft(transaction, reader, dossierId, {
    id: contractId,
    kind: file.contracts.at(-1)?.kind ?? 'general',
    frameworkVersion: await frameworkVersion(transaction, today),
  });
  await writeContractText(
    transaction,
    reader,
    { dossierId, contractId, version: 1 },
    {
      ...prefilled,
      actionAreas: [
        ...new Set([...prefilled.actionAreas, ...objectives.map(({ actionArea }) => actionArea)]),
      ],
      objectives: [
        ...prefilled.objectives,
        ...objectives.map(({ id, objective, actionArea }) => ({
          id: ownId.get(id) ?? id,
          objective,
          actionArea,
        })),
      ],
      commitments: chosen.map(({ party, objectiveId, commitment }) => ({
        id: crypto.randomUUID(),
        party: party === 'third-party' ? 'person' : party,
        objectiveId: objectiveId === null ? null : (ownId.get(objectiveId) ?? null),
        commitment,
      })),
    },
    null,
  );
}

/**
 * Takes a transfer file over with its papers in one transaction: all of it or nothing. The answer is the papers, whose
 * contents the caller keeps last of all.
 */
export async function receive(
  context: StaffContext,
  change: Change,
  input: Input,
): Promise<SortedPapers> {
  const { transaction, reader } = change;
  const file = checkedFile(input.file);
  if (file.from.centreId === reader.centreId) throw new Refusal('transfer-same-centre', 'from');
  const papers = sortPapers(file, input);
  const arrived = await arrivedOf(context, papers);
  await ownFile(context, change, input, file);
  const { received } = await transfersOf(transaction, input.dossierId);
  if (received.some(({ hash }) => hash === file.hash)) throw new Refusal('transfer-known', 'hash');
  await recordFact(transaction, reader, input.dossierId, 'consultation.record', {
    id: input.consultationId,
    consultedOn: file.madeOn,
    ...shownBy(file),
  });
  await recordTransferReceived(transaction, reader, input.dossierId, {
    id: input.receivedId,
    fromCentre: file.from.name,
    madeOn: file.madeOn,
    receivedOn: context.today,
    hash: file.hash,
    content: withoutPapers(file),
    papers: papers.taken.length,
    papersLeftOut: [...papers.leftOut],
    consultationId: input.consultationId,
  });
  await addPapers(change, input, papers, arrived);
  await bringSanctions(change, input, file, context.today);
  if (input.commitments.length > 0) {
    if (mandatoryHere(file, input, context.today) !== 'yes')
      throw new Refusal('project-not-mandatory', 'commitments');
    await draftWith(context, change, input, file);
  }
  return papers;
}
