import { type Reader, type Transaction, writeVersionedFact } from '@traject/db';
import { addDays, addMonths, type CivilDate } from '@traject/rules/calendar';
import { v7 as newId } from 'uuid';

/** Where a made-up student is written. */
interface Into {
  readonly transaction: Transaction;
  readonly reader: Reader;
  readonly dossierId: string;
  readonly today: CivilDate;
}

/** Tells the studies of a student: three years of nursing, the exams behind and before, the grant, the summer. */
export async function tellStudies(
  { transaction, reader, dossierId, today }: Into,
  startedOn: CivilDate,
): Promise<void> {
  const write = <Action extends Parameters<typeof writeVersionedFact>[3]>(
    action: Action,
    stated: Parameters<typeof writeVersionedFact<Action>>[5],
  ) => writeVersionedFact<Action>(transaction, reader, dossierId, action, undefined, stated);
  await write('student.save-programme', {
    id: newId(),
    programme: 'Bachelor verpleegkunde',
    school: 'Hogeschool Voorbeeld',
    form: 'full-time-higher',
    leadsToDiploma: 'yes',
    startedOn,
    endsOn: addMonths(startedOn, 34),
    choseInConsultation: 'yes',
    attends: 'yes',
  });
  await write('student.save-exams', {
    id: newId(),
    kind: 'resit',
    startsOn: addDays(today, -24),
    endsOn: addDays(today, -12),
    sat: 'yes',
    result: 'in-part',
    note: 'Eén vak overgedragen naar volgend jaar.',
  });
  await write('student.save-exams', {
    id: newId(),
    kind: 'first',
    startsOn: addDays(today, 50),
    endsOn: addDays(today, 72),
    sat: 'unknown',
    result: 'unknown',
    note: '',
  });
  await write('student.save-claim', {
    id: newId(),
    kind: 'study-grant',
    claimedOn: addDays(today, -40),
    outcome: 'pending',
    answeredOn: null,
    note: '',
  });
  await write('student.save-holiday', {
    id: newId(),
    validFrom: addDays(today, -100),
    validUntil: addDays(today, -80),
    worked: 'yes',
    excused: 'no',
    note: 'Afwas in een woonzorgcentrum.',
  });
  await write('student.save-maintenance', {
    id: newId(),
    tiesBroken: 'no',
    reason: 'Ziet haar moeder elke maand.',
    inquiredOn: addDays(today, -60),
    recoveryDecidedOn: null,
    recoveryNotifiedOn: null,
  });
}
