import {
  type ContractRow,
  changeContract,
  contractOf,
  contractSetting,
  frameworkVersion,
  inCentre,
  insertDraft,
  openDraftOf,
  readContract,
  writeContractText,
} from '@traject/db';
import type { z } from 'zod';
import { type Change, changeFile } from '../file/change.ts';
import { Refusal } from '../refusal.ts';
import { allowed, readerOf, router, type StaffContext } from '../trpc.ts';
import { asSeen } from '../versioned.ts';
import {
  draftContract,
  endContract,
  giveText,
  informPerson,
  noteContract,
  openContract,
  saveContract,
  signContract,
} from './input.ts';
import { prefilledText } from './prefill.ts';
import { sign } from './sign.ts';

/** Once one party has signed, the text may not change. */
function mustBeDraft(row: ContractRow): void {
  if (row.frozen) throw new Refusal('signed-is-frozen', 'id');
  if (row.signedByPersonOn !== null || row.signedByCentreOn !== null)
    throw new Refusal('already-signed', 'id');
}

/** Begins a draft and fills it from the social balance. */
async function draft(
  { staff }: StaffContext,
  { transaction, reader }: Change,
  { dossierId, id, kind, startsOn }: z.infer<typeof draftContract>,
): Promise<void> {
  const open = await openDraftOf(transaction, dossierId);
  if (open !== undefined) throw new Refusal('draft-exists', null, { contractId: open });
  await insertDraft(transaction, reader, dossierId, {
    id,
    kind,
    frameworkVersion: await frameworkVersion(transaction),
  });
  const { replacement } = await contractSetting(transaction, dossierId);
  const text = await prefilledText(transaction, dossierId, startsOn, {
    socialWorker: staff.name,
    replacement,
  });
  await writeContractText(
    transaction,
    reader,
    { dossierId, contractId: id, version: 1 },
    text,
    null,
  );
}

/** A step in the life of a contract that writes some of its columns. */
async function step(
  { transaction, reader }: Change,
  input: { dossierId: string; id: string; version: number },
  action: string,
  values: Parameters<typeof changeContract>[4],
  mustBe: (row: ContractRow) => void,
): Promise<void> {
  const row = asSeen(await contractOf(transaction, input.dossierId, input.id), input.version);
  mustBe(row);
  await changeContract(transaction, reader, row, action, values);
}

/** Project contracts: drafted from the balance, written, explained, given, signed, ended. */
export const contractRouter = router({
  open: allowed('file.read')
    .input(openContract)
    .query(({ ctx, input }) =>
      inCentre(ctx.database, readerOf(ctx), async (transaction) => {
        const contract = await readContract(transaction, input.dossierId, input.id);
        if (contract === undefined) throw new Refusal('not-found', 'id');
        return contract;
      }),
    ),

  draft: allowed('contract.write')
    .input(draftContract)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'contract.draft' }, (change) =>
        draft(ctx, change, input),
      ),
    ),

  save: allowed('contract.write')
    .input(saveContract)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'contract.save' }, async ({ transaction, reader }) => {
        const { dossierId, id } = input;
        mustBeDraft(asSeen(await contractOf(transaction, dossierId, id), input.version));
        const before = await readContract(transaction, dossierId, id);
        await writeContractText(
          transaction,
          reader,
          { dossierId, contractId: id, version: input.version + 1 },
          input.text,
          before?.text ?? null,
        );
      }),
    ),

  inform: allowed('contract.write')
    .input(informPerson)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'contract.inform' }, (change) =>
        step(
          change,
          input,
          'contract.inform',
          { informedOn: input.on, informedBy: input.by },
          mustBeDraft,
        ),
      ),
    ),

  give: allowed('contract.write')
    .input(giveText)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'contract.give' }, (change) =>
        step(change, input, 'contract.give', { givenOn: input.on }, mustBeDraft),
      ),
    ),

  sign: allowed('contract.write')
    .input(signContract)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'contract.sign' }, (change) => sign(change, input)),
    ),

  note: allowed('contract.write')
    .input(noteContract)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'contract.note' }, (change) =>
        step(change, input, 'contract.note', { notedOn: input.on }, () => undefined),
      ),
    ),

  end: allowed('contract.write')
    .input(endContract)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'contract.end' }, (change) =>
        step(
          change,
          input,
          'contract.end',
          { endedOn: input.on, endResult: input.result },
          (row) => {
            if (!row.frozen) throw new Refusal('contract-not-signed', 'id');
          },
        ),
      ),
    ),
});
