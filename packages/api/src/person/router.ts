import { addPerson, firstTeam, inCentre, isFirstTime, personByInsz } from '@traject/db';
import { fileView } from '../file/view.ts';
import { Refusal } from '../refusal.ts';
import { allowed, readerOf, router } from '../trpc.ts';
import { addPerson as addPersonInput } from './input.ts';

/** Adding people; finding them is the list of files. */
export const personRouter = router({
  /** Adds a person and opens the file; refused as `person-exists`, with the file when the reader may see it. */
  add: allowed('person.add')
    .input(addPersonInput)
    .mutation(({ ctx, input: { requestId, personId, dossierId, ...stated } }) => {
      const reader = readerOf(ctx);
      return inCentre(ctx.database, reader, async (transaction) => {
        if (await isFirstTime(transaction, reader, requestId, 'person.add')) {
          const existing = await personByInsz(transaction, stated.insz);
          if (existing !== undefined)
            throw new Refusal(
              'person-exists',
              'insz',
              existing.dossierId === null ? {} : { dossierId: existing.dossierId },
            );
          // A head without a team of its own puts a new file in the first team of the centre.
          const teamId = ctx.staff.teamId ?? (await firstTeam(transaction));
          if (teamId === undefined) throw new Refusal('not-found', 'teamId');
          await addPerson(transaction, reader, {
            person: { id: personId, ...stated },
            dossierId,
            workerId: ctx.staff.id,
            teamId,
            year: ctx.today.slice(0, 4),
          });
        }
        return fileView(transaction, dossierId, ctx.today);
      });
    }),
});
