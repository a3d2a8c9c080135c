import {
  guidingQuestionOf,
  guidingQuestionsOf,
  inCentre,
  isFirstTime,
  writeGuidingQuestions,
} from '@traject/db';
import { Refusal } from '../refusal.ts';
import { allowed, readerOf, router } from '../trpc.ts';
import { saveGuidingQuestions } from './input.ts';

/** The questions that help the conversation about the balance along: shipped, or written by the centre. */
export const guidingQuestionRouter = router({
  /** What the centre wrote itself; what is not in it is as shipped. */
  list: allowed('balance.read').query(({ ctx }) =>
    inCentre(ctx.database, readerOf(ctx), guidingQuestionsOf),
  ),

  save: allowed('centre.settings')
    .input(saveGuidingQuestions)
    .mutation(({ ctx, input }) => {
      const reader = readerOf(ctx);
      const { domain, language, questions, requestId } = input;
      return inCentre(ctx.database, reader, async (transaction) => {
        if (await isFirstTime(transaction, reader, requestId, 'guidingQuestion.save')) {
          const before = await guidingQuestionOf(transaction, domain, language);
          const version = before?.version ?? 0;
          if (version !== input.version)
            throw new Refusal('changed-meanwhile', 'version', { version: String(version) });
          await writeGuidingQuestions(transaction, reader, before, { domain, language, questions });
        }
        return guidingQuestionsOf(transaction);
      });
    }),
});
