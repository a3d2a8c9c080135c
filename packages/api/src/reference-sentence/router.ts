import {
  addSentences,
  hasSentence,
  inCentre,
  isFirstTime,
  listSentences,
  type Reader,
  retireSentence,
  sentenceOf,
  type Transaction,
} from '@traject/db';
import { Refusal } from '../refusal.ts';
import { allowed, readerOf, router, type StaffContext } from '../trpc.ts';
import { asSeen } from '../versioned.ts';
import { addSentence, retireSentence as retireInput, takeStartSet } from './input.ts';
import { startSet } from './start-set.ts';

/** Changes the lists of the centre once for each request. */
const change = (
  ctx: StaffContext,
  request: { requestId: string; procedure: string },
  work: (transaction: Transaction, reader: Reader) => Promise<void>,
): Promise<void> => {
  const reader = readerOf(ctx);
  return inCentre(ctx.database, reader, async (transaction) => {
    if (await isFirstTime(transaction, reader, request.requestId, request.procedure))
      await work(transaction, reader);
  });
};

/** The lists of the centre: objectives, commitments, evaluation manners and third parties that it uses often. */
export const referenceSentenceRouter = router({
  list: allowed('file.read').query(({ ctx }) =>
    inCentre(ctx.database, readerOf(ctx), async (transaction) =>
      (await listSentences(transaction)).map(
        ({ id, kind, language, sentence, detail, version }) => ({
          id,
          kind,
          language,
          sentence,
          detail,
          version,
        }),
      ),
    ),
  ),

  /** Keeps a sentence for the centre. */
  add: allowed('contract-lists.write')
    .input(addSentence)
    .mutation(({ ctx, input }) =>
      change(ctx, { ...input, procedure: 'referenceSentence.add' }, async (transaction, reader) => {
        const { id, kind, language, sentence: said, detail } = input;
        const sentence = { id, kind, language, sentence: said, detail };
        if (await hasSentence(transaction, sentence))
          throw new Refusal('sentence-exists', 'sentence');
        await addSentences(transaction, reader, [sentence]);
      }),
    ),

  /** Takes a sentence off its list. */
  retire: allowed('contract-lists.write')
    .input(retireInput)
    .mutation(({ ctx, input }) =>
      change(
        ctx,
        { ...input, procedure: 'referenceSentence.retire' },
        async (transaction, reader) => {
          const row = asSeen(await sentenceOf(transaction, input.id), input.version);
          if (!row.retired) await retireSentence(transaction, reader, row);
        },
      ),
    ),

  /** Fills empty lists with the start set, in the three languages. */
  takeStartSet: allowed('contract-lists.write')
    .input(takeStartSet)
    .mutation(({ ctx, input }) =>
      change(
        ctx,
        { ...input, procedure: 'referenceSentence.takeStartSet' },
        async (transaction, reader) => {
          if ((await listSentences(transaction)).length > 0)
            throw new Refusal('sentence-exists', null);
          await addSentences(transaction, reader, startSet());
        },
      ),
    ),
});
