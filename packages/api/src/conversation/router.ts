import { inCentre, readConversations } from '@traject/db';
import { changeFile } from '../file/change.ts';
import { openFile } from '../file/input.ts';
import { withWriter } from '../file/writers.ts';
import { allowed, readerOf, router } from '../trpc.ts';
import { recordConversation } from './input.ts';
import { record } from './record.ts';

/** Conversations with a person; what was said is kept in a table with its own rights. */
export const conversationRouter = router({
  list: allowed('file.read')
    .input(openFile)
    .query(({ ctx, input }) =>
      inCentre(ctx.database, readerOf(ctx), async (transaction) =>
        withWriter(transaction, await readConversations(transaction, input.dossierId)),
      ),
    ),

  record: allowed('follow-up.record')
    .input(recordConversation)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'conversation.record' }, (change) =>
        record(change, input, ctx.today),
      ),
    ),
});
