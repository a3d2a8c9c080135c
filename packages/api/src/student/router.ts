import { word } from '@traject/db';
import { changeFile } from '../file/change.ts';
import { allowed, router } from '../trpc.ts';
import { saveVersionedFact } from '../versioned-fact.ts';
import { saveClaim, saveExams, saveHoliday, saveMaintenance, saveProgramme } from './input.ts';

/** What is recorded of a student (STU-1 to STU-6). */
export const studentRouter = router({
  saveProgramme: allowed('follow-up.record')
    .input(saveProgramme)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'student.saveProgramme' }, (change) =>
        saveVersionedFact(change, input, 'student.save-programme', {
          id: input.id,
          programme: input.programme,
          school: input.school,
          form: input.form,
          leadsToDiploma: word(input.leadsToDiploma),
          startedOn: input.startedOn,
          endsOn: input.endsOn,
          choseInConsultation: word(input.choseInConsultation),
          attends: word(input.attends),
        }),
      ),
    ),

  saveExams: allowed('follow-up.record')
    .input(saveExams)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'student.saveExams' }, (change) =>
        saveVersionedFact(change, input, 'student.save-exams', {
          id: input.id,
          kind: input.kind,
          startsOn: input.startsOn,
          endsOn: input.endsOn,
          sat: word(input.sat),
          result: input.result,
          note: input.note,
        }),
      ),
    ),

  saveHoliday: allowed('follow-up.record')
    .input(saveHoliday)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'student.saveHoliday' }, (change) =>
        saveVersionedFact(change, input, 'student.save-holiday', {
          id: input.id,
          validFrom: input.from,
          validUntil: input.until,
          worked: word(input.worked),
          excused: word(input.excused),
          note: input.note,
        }),
      ),
    ),

  saveClaim: allowed('follow-up.record')
    .input(saveClaim)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'student.saveClaim' }, (change) =>
        saveVersionedFact(change, input, 'student.save-claim', {
          id: input.id,
          kind: input.kind,
          claimedOn: input.claimedOn,
          outcome: input.outcome,
          answeredOn: input.answeredOn,
          note: input.note,
        }),
      ),
    ),

  saveMaintenance: allowed('follow-up.record')
    .input(saveMaintenance)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'student.saveMaintenance' }, (change) =>
        saveVersionedFact(change, input, 'student.save-maintenance', {
          id: input.id,
          tiesBroken: word(input.tiesBroken),
          reason: input.reason,
          inquiredOn: input.inquiredOn,
          recoveryDecidedOn: input.recoveryDecidedOn,
          recoveryNotifiedOn: input.recoveryNotifiedOn,
        }),
      ),
    ),
});
