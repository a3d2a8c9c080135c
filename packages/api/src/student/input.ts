import { examSession, orUnknown, studentClaim, studyForm } from '@traject/rules/facts';
import { z } from 'zod';
import { id, line, nearDay, ofFile, prose, versionOrNew } from '../fields.ts';

const answer = orUnknown(z.boolean());

/** What somebody studies; unknown while nobody found out. */
export const studyForms = z.enum([...studyForm.options, 'unknown']);
export const { kind: examKinds, result: examResults } = examSession.shape;
export const { kind: claimKinds, outcome: claimOutcomes } = studentClaim.shape;

/** A record that is corrected as it becomes known. */
const kept = ofFile.extend({ id, version: versionOrNew });

/** A period that does not end before it starts, as the two arguments of a refinement. */
const endsAfter = <Key extends string>(
  from: Key,
  until: Key,
): [(record: Record<Key, string | null>) => boolean, { path: string[]; error: string }] => [
  (record) => {
    const [first, last] = [record[from], record[until]];
    return first === null || last === null || first <= last;
  },
  { path: [until], error: 'ends-before-it-starts' },
];

/** What somebody studies, as a whole (STU-1 to STU-3). */
export const saveProgramme = kept
  .extend({
    programme: line(200),
    school: line(200),
    form: studyForms,
    leadsToDiploma: answer,
    startedOn: nearDay,
    endsOn: nearDay.nullable(),
    choseInConsultation: answer,
    attends: answer,
  })
  .refine(...endsAfter('startedOn', 'endsOn'));

/** An exam session: planned, sat, its result (STU-4, STU-5). */
export const saveExams = kept
  .extend({
    kind: examKinds,
    startsOn: nearDay,
    endsOn: nearDay,
    sat: answer,
    result: examResults,
    note: prose(2000),
  })
  .refine(...endsAfter('startsOn', 'endsOn'));

/** A holiday: worked, excused, or not known yet. */
export const saveHoliday = kept
  .extend({ from: nearDay, until: nearDay, worked: answer, excused: answer, note: prose(2000) })
  .refine(...endsAfter('from', 'until'));

/** A claim of a study grant, child benefit or maintenance, and its answer. */
export const saveClaim = kept
  .extend({
    kind: claimKinds,
    claimedOn: nearDay,
    outcome: claimOutcomes,
    answeredOn: nearDay.nullable(),
    note: prose(2000),
  })
  .refine(({ outcome, answeredOn }) => outcome === 'pending' || answeredOn !== null, {
    path: ['answeredOn'],
    error: 'required',
  })
  .refine(...endsAfter('claimedOn', 'answeredOn'));

/** The ties with the parents and the inquiry into who owes maintenance (STU-4, STU-6). */
export const saveMaintenance = kept
  .extend({
    tiesBroken: answer,
    reason: prose(4000),
    inquiredOn: nearDay.nullable(),
    recoveryDecidedOn: nearDay.nullable(),
    recoveryNotifiedOn: nearDay.nullable(),
  })
  .refine(...endsAfter('recoveryDecidedOn', 'recoveryNotifiedOn'));
