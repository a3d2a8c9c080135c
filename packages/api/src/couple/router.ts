import {
  asProgram,
  coupleOf,
  linkPartners,
  type Reader,
  type Transaction,
  unlinkPartners,
} from '@traject/db';
import { changeFile } from '../file/change.ts';
import { Refusal } from '../refusal.ts';
import { allowed, router } from '../trpc.ts';
import { linkPartner, unlinkPartner } from './input.ts';

/** A file that is not linked to a partner yet. */
async function unlinked(transaction: Transaction, dossierId: string, field: string | null) {
  const stated = await coupleOf(transaction, dossierId);
  if (stated === undefined) throw new Refusal('not-found', field);
  if (stated.partnerId !== null) throw new Refusal('partner-linked', field);
}

/** Takes two files apart, also when that of the partner is with another team. */
const takeApart = (
  transaction: Transaction,
  reader: Reader,
  {
    dossierId,
    partnerId,
    still,
  }: { dossierId: string; partnerId: string; still: 'couple' | 'none' },
) =>
  asProgram(transaction, async () => {
    const files = [];
    for (const id of [dossierId, partnerId]) {
      const stated = await coupleOf(transaction, id);
      files.push({ dossierId: id, couple: still === 'none' ? null : (stated?.couple ?? null) });
    }
    await unlinkPartners(transaction, reader, files);
  });

/** Couples on category 3 whose files are both here. */
export const coupleRouter = router({
  /** Only who sees both files may link them. */
  link: allowed('right.record')
    .input(linkPartner)
    .mutation(({ ctx, input }) => {
      const { dossierId, partnerId, claimedOn } = input;
      if (partnerId === dossierId) throw new Refusal('partner-is-self', 'partnerId');
      return changeFile(
        ctx,
        { ...input, procedure: 'couple.link' },
        async ({ transaction, reader }) => {
          await unlinked(transaction, dossierId, null);
          await unlinked(transaction, partnerId, 'partnerId');
          await linkPartners(transaction, reader, { dossierId, partnerId, claimedOn });
        },
        [partnerId],
      );
    }),

  /** Who sees one of the two may take them apart. */
  unlink: allowed('right.record')
    .input(unlinkPartner)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'couple.unlink' }, async ({ transaction, reader }) => {
        const own = await coupleOf(transaction, input.dossierId);
        if (own === undefined || own.partnerId === null) throw new Refusal('not-found', null);
        await takeApart(transaction, reader, {
          dossierId: input.dossierId,
          partnerId: own.partnerId,
          still: input.still,
        });
      }),
    ),
});
