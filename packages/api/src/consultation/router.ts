import { inCentre, personOf } from '@traject/db';
import { changeFile } from '../file/change.ts';
import { Refusal } from '../refusal.ts';
import { allowed, readerOf, router } from '../trpc.ts';
import { saveVersionedFact } from '../versioned-fact.ts';
import { readConsultationFile, recordConsultation } from './input.ts';
import { readConsultation } from './read-file.ts';

/** Consultations of the KSZ/BCSS, entered by hand or read from a file. */
export const consultationRouter = router({
  /** Reads a file line by line and records nothing: the reader looks at it first. */
  read: allowed('right.record')
    .input(readConsultationFile)
    .mutation(({ ctx, input }) =>
      inCentre(ctx.database, readerOf(ctx), async (transaction) => {
        const person = await personOf(transaction, input.dossierId);
        if (person === undefined) throw new Refusal('not-found', 'dossierId');
        return readConsultation(input.text, { insz: person.insz, today: ctx.today });
      }),
    ),

  record: allowed('right.record')
    .input(recordConsultation)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'consultation.record' }, (change) =>
        saveVersionedFact(change, input, 'consultation.record', {
          id: input.id,
          consultedOn: input.consultedOn,
          rightElsewhere: input.rightElsewhere,
          firstSubsidy: input.firstSubsidy,
          extension: input.extension,
        }),
      ),
    ),
});
