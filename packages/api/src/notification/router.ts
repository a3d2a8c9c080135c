import {
  awardOf,
  type DecisionTaken,
  decisionsOf,
  exemptionOf,
  followNotification,
  lettersOf,
  lettersThatHold,
  notificationOf,
  recordLetter,
  type Transaction,
} from '@traject/db';
import type { CivilDate } from '@traject/rules/calendar';
import type { z } from 'zod';
import { changeFile } from '../file/change.ts';
import { Refusal } from '../refusal.ts';
import { allowed, router } from '../trpc.ts';
import { asSeen } from '../versioned.ts';
import {
  followNotification as followNotificationInput,
  recordNotification as recordNotificationInput,
} from './input.ts';

const inRecord = (value: boolean | 'unknown') =>
  value === 'unknown' ? 'unknown' : value ? 'yes' : 'no';

/** Decisions towards the person: how they were made known. They are opened by what decides, such as an award. */
export const notificationRouter = router({
  record: allowed('right.record')
    .input(recordNotificationInput)
    .mutation(({ ctx, input }) =>
      changeFile(
        ctx,
        { ...input, procedure: 'notification.record' },
        async ({ transaction, reader }) => {
          const decision = asSeen(
            await notificationOf(transaction, input.dossierId, input.id),
            input.version,
          );
          const letters = lettersThatHold(await lettersOf(transaction, decision.id));
          mustFit(decision, letters, input, ctx.today);
          await recordLetter(transaction, reader, decision, {
            correctsId: input.correctsId,
            notifiedOn: input.notifiedOn,
            notifiedBy: input.notifiedBy,
            mentions: input.mentions,
            reasonedInLaw: inRecord(input.reasonedInLaw),
            reasonedInFact: inRecord(input.reasonedInFact),
          });
        },
      ),
    ),

  /** Begins to follow the notification of a decision that is in the file without one. */
  follow: allowed('right.record')
    .input(followNotificationInput)
    .mutation(({ ctx, input }) =>
      changeFile(
        ctx,
        { ...input, procedure: 'notification.follow' },
        async ({ transaction, reader }) => {
          const followed = await decisionsOf(transaction, input.dossierId);
          if (followed.some((one) => one.about === input.about && one.recordId === input.recordId))
            return;
          const taken = await decisionTaken(transaction, input);
          if (taken === undefined) throw new Refusal('not-found', 'recordId');
          await followNotification(transaction, reader, input.dossierId, taken);
        },
      ),
    ),
});

type Letters = Awaited<ReturnType<typeof lettersOf>>;

/** Refuses a letter that cannot be: before its decision or the letter before it, ahead of today, or of a sanction that is not closed. */
function mustFit(
  decision: { readonly about: string; readonly decidedOn: CivilDate },
  letters: Letters,
  { correctsId, notifiedOn }: z.infer<typeof recordNotificationInput>,
  today: CivilDate,
): void {
  if (decision.about === 'sanction') {
    // Its first letter freezes a sanction, so that one is noted where it is decided, and stays as it is.
    if (letters.length === 0) throw new Refusal('noted-on-its-path', 'id');
    if (correctsId !== null) throw new Refusal('decision-notified', 'correctsId');
  }
  if (correctsId !== null && letters.every(({ id }) => id !== correctsId))
    throw new Refusal('not-found', 'correctsId');
  const before = correctsId === null ? letters.at(-1)?.notifiedOn : undefined;
  const from = before ?? decision.decidedOn;
  if (notifiedOn < from) throw new Refusal('before-other-date', 'notifiedOn', { day: from });
  if (notifiedOn > today) throw new Refusal('day-in-future', 'notifiedOn', { day: today });
}

/** The decision behind an award or an exemption that is in the file already. */
async function decisionTaken(
  transaction: Transaction,
  of: { about: 'award' | 'exemption'; dossierId: string; recordId: string },
): Promise<DecisionTaken | undefined> {
  const { about, dossierId, recordId } = of;
  if (about === 'award') {
    const award = await awardOf(transaction, dossierId, recordId);
    return award === undefined
      ? undefined
      : {
          about,
          recordId,
          subject: 'grant',
          appliedOn: award.appliedOn,
          decidedOn: award.decidedOn,
          worksFrom: award.validFrom,
        };
  }
  const exemption = await exemptionOf(transaction, dossierId, recordId);
  return exemption === undefined
    ? undefined
    : {
        about,
        recordId,
        subject: 'other',
        appliedOn: null,
        decidedOn: exemption.decidedOn,
        worksFrom: exemption.validFrom,
      };
}
