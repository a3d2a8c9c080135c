import { readStudent, type Transaction, yesNo } from '@traject/db';
import {
  checklistVerdict,
  signedOn,
  studentFactsOf,
  studyVerdict,
  turning25,
} from '@traject/rules';
import type { CivilDate } from '@traject/rules/calendar';
import type { Dossier } from '@traject/rules/facts';

/** What is recorded of a student, as rows become facts; texts and versions stand beside them. */
async function studentOf(transaction: Transaction, dossierId: string) {
  const { programmes, exams, holidays, claims, maintenance } = await readStudent(
    transaction,
    dossierId,
  );
  return {
    programmes: programmes.map((row) => ({
      id: row.id,
      version: row.version,
      programme: row.programme,
      school: row.school,
      form: row.form,
      leadsToDiploma: yesNo(row.leadsToDiploma),
      startedOn: row.startedOn,
      endsOn: row.endsOn,
      choseInConsultation: yesNo(row.choseInConsultation),
      attends: yesNo(row.attends),
    })),
    exams: exams.map((row) => ({
      id: row.id,
      version: row.version,
      kind: row.kind,
      startsOn: row.startsOn,
      endsOn: row.endsOn,
      sat: yesNo(row.sat),
      result: row.result,
      note: row.note,
    })),
    holidays: holidays.map((row) => ({
      id: row.id,
      version: row.version,
      from: row.validFrom,
      until: row.validUntil,
      worked: yesNo(row.worked),
      excused: yesNo(row.excused),
      note: row.note,
    })),
    claims: claims.map((row) => ({
      id: row.id,
      version: row.version,
      kind: row.kind,
      claimedOn: row.claimedOn,
      outcome: row.outcome,
      answeredOn: row.answeredOn,
      note: row.note,
    })),
    maintenance:
      maintenance === null
        ? null
        : {
            id: maintenance.id,
            version: maintenance.version,
            tiesBroken: yesNo(maintenance.tiesBroken),
            reason: maintenance.reason,
            inquiredOn: maintenance.inquiredOn,
            recoveryDecidedOn: maintenance.recoveryDecidedOn,
            recoveryNotifiedOn: maintenance.recoveryNotifiedOn,
          },
  };
}

/** The part of a file about studies: the record, the checklist of the centre, which project fits, turning 25. */
export async function studentView(
  transaction: Transaction,
  dossierId: string,
  facts: Dossier,
  on: CivilDate,
) {
  const record = await studentOf(transaction, dossierId);
  const programme = record.programmes.at(-1);
  const project = facts.contracts.findLast(
    (contract) => contract.kind === 'study' && signedOn(contract) !== null,
  );
  return {
    ...record,
    turning25: turning25(facts),
    checklist: record.programmes.length === 0 ? null : checklistVerdict(studentFactsOf(record, on)),
    fits:
      programme === undefined
        ? null
        : studyVerdict(
            {
              id: programme.id,
              form: programme.form,
              leadsToDiploma: programme.leadsToDiploma,
              concludedOn: project === undefined ? null : signedOn(project),
            },
            facts,
            on,
          ),
  };
}
export type StudentView = Awaited<ReturnType<typeof studentView>>;
