import {
  awardOf,
  type DecisionTaken,
  decisionsOf,
  exemptionOf,
  followNotification,
  notificationOf,
  recordNotification,
  type Transaction,
} from '@traject/db';
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
          // A sanction is frozen by its notification, so that is noted where it is decided.
          if (decision.about === 'sanction') throw new Refusal('noted-on-its-path', 'id');
          if (input.notifiedOn < decision.decidedOn)
            throw new Refusal('before-other-date', 'notifiedOn', { day: decision.decidedOn });
          await recordNotification(transaction, reader, decision, {
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
