import { inCentre, tables } from '@traject/db';
import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import { type Change, changeFile } from '../file/change.ts';
import { Refusal } from '../refusal.ts';
import { allowed, readerOf, router, type StaffContext } from '../trpc.ts';
import { mustBeSeen } from '../versioned.ts';
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
import { contractRow, readContract, writeText } from './text.ts';

/** A change of some columns of one contract, with its trace. */
async function changeContract(
  { transaction, trace }: Change,
  input: { dossierId: string; id: string; version: number },
  action: string,
  values: Partial<typeof tables.contract.$inferInsert>,
  allowedWhen: (before: typeof tables.contract.$inferSelect) => void,
): Promise<void> {
  const { contract } = tables;
  const before = await contractRow(transaction, input.dossierId, input.id);
  mustBeSeen(before, input.version);
  allowedWhen(before);
  const after = { ...values, version: input.version + 1 };
  await transaction.update(contract).set(after).where(eq(contract.id, input.id));
  await trace({ action, record: 'contract', recordId: input.id, before, after });
}

/** A draft may change; once one party has signed, the text may not. */
const mustBeDraft = (before: typeof tables.contract.$inferSelect): void => {
  if (before.frozen) throw new Refusal('signed-is-frozen', 'id');
  if (before.signedByPersonOn !== null || before.signedByCentreOn !== null)
    throw new Refusal('already-signed', 'id');
};

const mustBeSigned = (before: typeof tables.contract.$inferSelect): void => {
  if (!before.frozen) throw new Refusal('contract-not-signed', 'id');
};

async function draft(
  context: StaffContext,
  { transaction, reader, trace }: Change,
  input: z.infer<typeof draftContract>,
): Promise<void> {
  const { contract, centre, dossier, staff } = tables;
  const [open] = await transaction
    .select({ id: contract.id })
    .from(contract)
    .where(and(eq(contract.dossierId, input.dossierId), eq(contract.frozen, false)));
  if (open !== undefined) throw new Refusal('draft-exists', null, { contractId: open.id });
  const [own] = await transaction.select().from(centre);
  const [people] = await transaction
    .select({ replacement: staff.name })
    .from(dossier)
    .leftJoin(staff, eq(staff.id, dossier.replacementId))
    .where(eq(dossier.id, input.dossierId));
  const text = await prefilledText(transaction, input.dossierId, input.startsOn, {
    socialWorker: context.staff.name,
    replacement: people?.replacement ?? '',
  });
  const row = {
    centreId: reader.centreId,
    id: input.id,
    dossierId: input.dossierId,
    kind: input.kind,
    frameworkVersion: own?.frameworkVersion ?? null,
    actionAreas: [],
    endAgreed: 'unknown' as const,
    deadlines: '',
    evaluationManner: '',
    additionalAid: '',
    incentiveBonus: '',
    includesTraining: 'unknown' as const,
    costOfEnrolment: 'unknown' as const,
    costOfInsurance: 'unknown' as const,
    costOfWorkClothes: 'unknown' as const,
    costOfTravel: 'unknown' as const,
    socialWorker: '',
    replacement: '',
    proportion: '',
    recordedBy: reader.staffId,
  };
  await transaction.insert(contract).values(row);
  await writeText(transaction, reader.centreId, input.id, text, 1);
  await trace({
    action: 'contract.draft',
    record: 'contract',
    recordId: input.id,
    after: { ...row, text },
  });
}

/** Project contracts: drafted from the balance, written, explained, given, signed, ended. */
export const contractRouter = router({
  open: allowed('file.read')
    .input(openContract)
    .query(({ ctx, input }) =>
      inCentre(ctx.database, readerOf(ctx), (transaction) =>
        readContract(transaction, input.dossierId, input.id),
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
      changeFile(
        ctx,
        { ...input, procedure: 'contract.save' },
        async ({ transaction, reader, trace }) => {
          const before = await readContract(transaction, input.dossierId, input.id);
          mustBeSeen(before, input.version);
          mustBeDraft(await contractRow(transaction, input.dossierId, input.id));
          await writeText(
            transaction,
            reader.centreId,
            input.id,
            input.text,
            input.version + 1,
          );
          await trace({
            action: 'contract.save',
            record: 'contract',
            recordId: input.id,
            before: before.text,
            after: input.text,
          });
        },
      ),
    ),

  inform: allowed('contract.write')
    .input(informPerson)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'contract.inform' }, (change) =>
        changeContract(
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
        changeContract(change, input, 'contract.give', { givenOn: input.on }, mustBeDraft),
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
        changeContract(change, input, 'contract.note', { notedOn: input.on }, () => undefined),
      ),
    ),

  end: allowed('contract.write')
    .input(endContract)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'contract.end' }, (change) =>
        changeContract(
          change,
          input,
          'contract.end',
          { endedOn: input.on, endResult: input.result },
          mustBeSigned,
        ),
      ),
    ),
});
