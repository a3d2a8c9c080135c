import {
  addPerson,
  correctPerson,
  firstTeam,
  inCentre,
  isFirstTime,
  personByInsz,
  personOf,
} from '@traject/db';
import { changeFile, rewriteDuties } from '../file/change.ts';
import { fileView } from '../file/view.ts';
import { Refusal } from '../refusal.ts';
import { allowed, readerOf, router } from '../trpc.ts';
import { asSeen } from '../versioned.ts';
import { addPerson as addPersonInput, correctPerson as correctPersonInput } from './input.ts';

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
          await rewriteDuties(transaction, reader, dossierId, ctx.today);
        }
        return fileView(transaction, dossierId, ctx.today);
      });
    }),

  correct: allowed('person.add')
    .input(correctPersonInput)
    .mutation(({ ctx, input }) =>
      changeFile(
        ctx,
        { ...input, procedure: 'person.correct' },
        async ({ transaction, reader }) => {
          const { dossierId, firstName, lastName, birthDate, language } = input;
          const person = asSeen(await personOf(transaction, dossierId), input.version);
          await correctPerson(transaction, reader, dossierId, person, {
            firstName,
            lastName,
            birthDate,
            language,
          });
        },
      ),
    ),
});
