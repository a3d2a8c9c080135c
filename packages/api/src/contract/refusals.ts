import {
  changeRefusal,
  contractOf,
  openAddendumOf,
  openDraftOf,
  readRefusals,
  recordRefusal as record,
  standingRefusal,
  type Transaction,
  word,
} from '@traject/db';
import { changeFile } from '../file/change.ts';
import { Refusal } from '../refusal.ts';
import { allowed, router } from '../trpc.ts';
import { asSeen } from '../versioned.ts';
import { recordRefusal, takeUpDraft, weighRefusal } from './input.ts';

/** Refuses work on a text that the person did not agree with, until its draft is taken up again. */
export async function mustNotBeRefused(transaction: Transaction, contractId: string) {
  if ((await standingRefusal(transaction, contractId)) !== undefined)
    throw new Refusal('text-not-agreed', 'id');
}

/** The refusal of a contract of this file that still stands, as the reader saw it. */
async function asStands(
  transaction: Transaction,
  {
    dossierId,
    contractId,
    id,
    version,
  }: Record<'dossierId' | 'contractId' | 'id', string> & {
    version: number;
  },
) {
  const contract = await contractOf(transaction, dossierId, contractId);
  if (contract === undefined) throw new Refusal('not-found', 'contractId');
  const refusals = await readRefusals(transaction, contractId);
  const row = asSeen(
    refusals.find((refusal) => refusal.id === id),
    version,
  );
  if (row.takenUpOn !== null) throw new Refusal('not-found', 'id');
  return { row, contract };
}

/** The person did not agree, or could not answer: recorded, weighed, and reversible. */
export const refusalRouter = router({
  record: allowed('contract.write')
    .input(recordRefusal)
    .mutation(({ ctx, input }) =>
      changeFile(
        ctx,
        { ...input, procedure: 'contract.refusal.record' },
        async ({ transaction, reader }) => {
          const { dossierId, contractId, id, version, kind, statedOn, reason } = input;
          const row = asSeen(await contractOf(transaction, dossierId, contractId), version);
          if (row.frozen) throw new Refusal('signed-is-frozen', 'contractId');
          await mustNotBeRefused(transaction, contractId);
          await record(
            transaction,
            reader,
            { dossierId, contractId, id },
            {
              kind,
              statedOn,
              reason,
              weighedOn: null,
              weighing: '',
              healthOrEquity: 'unknown',
              otherContentFitsBetter: 'unknown',
            },
          );
        },
      ),
    ),

  weigh: allowed('contract.write')
    .input(weighRefusal)
    .mutation(({ ctx, input }) =>
      changeFile(
        ctx,
        { ...input, procedure: 'contract.refusal.weigh' },
        async ({ transaction, reader }) => {
          const { row } = await asStands(transaction, input);
          const { weighedOn, weighing, healthOrEquity, otherContentFitsBetter } = input;
          if (weighedOn !== null && weighedOn < row.statedOn)
            throw new Refusal('before-other-date', 'weighedOn', { day: row.statedOn });
          await changeRefusal(transaction, reader, row, 'contract.weigh', {
            weighedOn,
            weighing,
            healthOrEquity: word(healthOrEquity),
            otherContentFitsBetter: word(otherContentFitsBetter),
          });
        },
      ),
    ),

  takeUp: allowed('contract.write')
    .input(takeUpDraft)
    .mutation(({ ctx, input }) =>
      changeFile(
        ctx,
        { ...input, procedure: 'contract.refusal.takeUp' },
        async ({ transaction, reader }) => {
          const { row, contract } = await asStands(transaction, input);
          if (input.on < row.statedOn)
            throw new Refusal('before-other-date', 'on', { day: row.statedOn });
          const { amendsId } = contract;
          const other =
            amendsId === null
              ? await openDraftOf(transaction, input.dossierId)
              : await openAddendumOf(transaction, amendsId);
          if (other !== undefined) throw new Refusal('draft-exists', null, { contractId: other });
          await changeRefusal(transaction, reader, row, 'contract.take-up', {
            takenUpOn: input.on,
          });
        },
      ),
    ),
});
