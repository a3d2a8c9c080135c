import {
  type ContractRow,
  changeContract,
  contractOf,
  contractSetting,
  frameworkVersion,
  inCentre,
  insertDraft,
  type OpenedContract,
  openDraftOf,
  readContract,
  voidSignatures,
  word,
  writeContractText,
} from '@traject/db';
import type { z } from 'zod';
import { type Change, changeFile } from '../file/change.ts';
import { Refusal } from '../refusal.ts';
import { allowed, readerOf, router, type StaffContext } from '../trpc.ts';
import { asSeen } from '../versioned.ts';
import { beginAddendum } from './addendum.ts';
import {
  addScan,
  agreeChange,
  askBalance,
  draftAddendum,
  draftContract,
  endContract,
  giveText,
  informPerson,
  noteContract,
  openContract,
  renewContract,
  reopenContract,
  saveContract,
  signContract,
} from './input.ts';
import { openedContract } from './opened.ts';
import { prefilledText } from './prefill.ts';
import { mustNotBeRefused, refusalRouter } from './refusals.ts';
import { balanceAfterJob, renew } from './renew.ts';
import { layScanBeside } from './scans.ts';
import { sign } from './sign.ts';

/** Once one party has signed, the text may not change; `reopen` first makes those signatures void. */
function mustBeDraft(row: ContractRow): void {
  if (row.frozen) throw new Refusal('signed-is-frozen', 'id');
  if (row.signedByPersonOn !== null || row.signedByCentreOn !== null)
    throw new Refusal('already-signed', 'id');
}

/** Begins a draft and fills it from the social balance. */
async function draft(
  { staff, today }: StaffContext,
  { transaction, reader }: Change,
  { dossierId, id, kind, startsOn }: z.infer<typeof draftContract>,
): Promise<void> {
  const open = await openDraftOf(transaction, dossierId);
  if (open !== undefined) throw new Refusal('draft-exists', null, { contractId: open });
  await insertDraft(transaction, reader, dossierId, {
    id,
    kind,
    frameworkVersion: await frameworkVersion(transaction, today),
  });
  const { replacement } = await contractSetting(transaction, dossierId, today);
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
      inCentre(ctx.database, readerOf(ctx), (transaction) =>
        openedContract(transaction, input.dossierId, input.id, ctx.today),
      ),
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
        const row = asSeen(await contractOf(transaction, dossierId, id), input.version);
        mustBeDraft(row);
        await mustNotBeRefused(transaction, id);
        const before = await readContract(transaction, dossierId, id);
        await writeContractText(
          transaction,
          reader,
          { dossierId, contractId: id, version: input.version + 1 },
          // A change leaves the first day of the project as it was signed.
          row.amendsId === null ? input.text : { ...input.text, startsOn: row.startsOn },
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
      changeFile(ctx, { ...input, procedure: 'contract.sign' }, (change) =>
        sign(change, input, ctx.today),
      ),
    ),

  addScan: allowed('contract.write')
    .input(addScan)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'contract.addScan' }, (change) =>
        layScanBeside(change, input),
      ),
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
            if (!row.frozen || row.amendsId !== null)
              throw new Refusal('contract-not-signed', 'id');
          },
        ),
      ),
    ),

  /** Opens a partly signed text again; what was signed stays in the history as void. */
  reopen: allowed('contract.write')
    .input(reopenContract)
    .mutation(({ ctx, input }) =>
      changeFile(
        ctx,
        { ...input, procedure: 'contract.reopen' },
        async ({ transaction, reader }) => {
          const { dossierId, id, version, reason } = input;
          const row = asSeen(await contractOf(transaction, dossierId, id), version);
          if (row.frozen) throw new Refusal('signed-is-frozen', 'id');
          const opened = await readContract(transaction, dossierId, id);
          if (opened === undefined || nobodySigned(opened.signatures))
            throw new Refusal('nothing-to-reopen', 'id');
          await voidSignatures(transaction, reader, row, reason);
        },
      ),
    ),

  refusal: refusalRouter,

  /** Begins an addendum to a signed contract, with the text that holds now. */
  amend: allowed('contract.write')
    .input(draftAddendum)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'contract.amend' }, (change) =>
        beginAddendum(change, input, ctx.today),
      ),
    ),

  /** Who asked for a change, and who agrees (AMD-1). */
  agree: allowed('contract.write')
    .input(agreeChange)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'contract.agree' }, (change) =>
        step(
          change,
          input,
          'contract.agree',
          {
            askedBy: input.askedBy,
            personAgrees: word(input.personAgrees),
            centreAgrees: word(input.centreAgrees),
            changeReason: input.reason,
          },
          (row) => {
            mustBeDraft(row);
            if (row.amendsId === null) throw new Refusal('not-found', 'id');
          },
        ),
      ),
    ),

  /** Whether a new balance is needed after a job (BAL-10), before anything is drafted. */
  balanceAfterJob: allowed('contract.write')
    .input(askBalance)
    .query(({ ctx, input }) => balanceAfterJob(input.job, ctx.today)),

  /** Brings an earlier contract up to date as a new draft (BAL-10). */
  renew: allowed('contract.write')
    .input(renewContract)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'contract.renew' }, (change) =>
        renew(change, input, { today: ctx.today, socialWorker: ctx.staff.name }),
      ),
    ),
});

const nobodySigned = ({ person, centre, thirdParties }: OpenedContract['signatures']): boolean =>
  person === null && centre === null && thirdParties.every(({ signedOn }) => signedOn === null);
