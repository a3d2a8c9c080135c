import { word } from '@traject/db';
import { changeFile } from '../file/change.ts';
import { allowed, router } from '../trpc.ts';
import { saveVersionedFact } from '../versioned-fact.ts';
import { saveMove } from './input.ts';

/** A move of the person to the area of another centre. */
export const moveRouter = router({
  save: allowed('transfer.send')
    .input(saveMove)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'move.save' }, (change) =>
        saveVersionedFact(change, input, 'move.save', {
          id: input.id,
          movedOn: input.movedOn,
          toCentre: input.toCentre,
          staysCompetent: word(input.staysCompetent),
          askedByPerson: word(input.askedByPerson),
          askedOn: input.askedOn,
          askedHow: input.askedHow,
          consents: word(input.consents),
          consentedOn: input.consentedOn,
          consentedHow: input.consentedHow,
          newRightFrom: input.newRightFrom,
          mandatoryOnOtherGround: word(input.mandatoryOnOtherGround),
          commitmentsChecked: word(input.commitmentsChecked),
        }),
      ),
    ),
});
