import {
  changeConversationText,
  conversationTextOf,
  grantInterview,
  inCentre,
  interviewOf,
  readConversations,
  recordConversation,
} from '@traject/db';
import { changeFile } from '../file/change.ts';
import { openFile } from '../file/input.ts';
import { withWriter } from '../file/writers.ts';
import { Refusal } from '../refusal.ts';
import { allowed, readerOf, router } from '../trpc.ts';
import { asSeen } from '../versioned.ts';
import { changeConversation, recordConversation as recordConversationInput } from './input.ts';

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
    .input(recordConversationInput)
    .mutation(({ ctx, input }) =>
      changeFile(
        ctx,
        { ...input, procedure: 'conversation.record' },
        async ({ transaction, reader }) => {
          const { dossierId, id, heldOn, channel, attendance, interviewRequestId } = input;
          const { who, said, reason } = input;
          if (heldOn > ctx.today) throw new Refusal('day-in-future', 'heldOn');
          if (interviewRequestId !== null) {
            const asked = await interviewOf(transaction, dossierId, interviewRequestId);
            if (asked === undefined) throw new Refusal('not-found', 'interviewRequestId');
            if (heldOn < asked.askedOn)
              throw new Refusal('before-other-date', 'heldOn', { day: asked.askedOn });
            // The centre granted the interview, whether or not the person came to it.
            if (asked.grantedOn === null) await grantInterview(transaction, reader, asked, heldOn);
          }
          await recordConversation(transaction, reader, dossierId, {
            held: { id, heldOn, channel, attendance, interviewRequestId },
            text: { who, said, reason },
          });
        },
      ),
    ),

  change: allowed('follow-up.record')
    .input(changeConversation)
    .mutation(({ ctx, input }) =>
      changeFile(
        ctx,
        { ...input, procedure: 'conversation.change' },
        async ({ transaction, reader }) => {
          const { who, said, reason } = input;
          const row = await conversationTextOf(transaction, input.dossierId, input.id);
          await changeConversationText(transaction, reader, asSeen(row, input.version), {
            who,
            said,
            reason,
          });
        },
      ),
    ),
});
