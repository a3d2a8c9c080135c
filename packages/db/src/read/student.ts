import { eq } from 'drizzle-orm';
import type { Transaction } from '../in-centre.ts';
import * as table from '../schema/index.ts';

/** Everything that is recorded of a student, with the version that an edit must carry. */
export async function readStudent(transaction: Transaction, dossierId: string) {
  const programmes = await transaction
    .select()
    .from(table.studyProgramme)
    .where(eq(table.studyProgramme.dossierId, dossierId))
    .orderBy(table.studyProgramme.startedOn, table.studyProgramme.id);
  const exams = await transaction
    .select()
    .from(table.examSession)
    .where(eq(table.examSession.dossierId, dossierId))
    .orderBy(table.examSession.startsOn, table.examSession.id);
  const holidays = await transaction
    .select()
    .from(table.holidayWork)
    .where(eq(table.holidayWork.dossierId, dossierId))
    .orderBy(table.holidayWork.validFrom, table.holidayWork.id);
  const claims = await transaction
    .select()
    .from(table.studentClaim)
    .where(eq(table.studentClaim.dossierId, dossierId))
    .orderBy(table.studentClaim.claimedOn, table.studentClaim.id);
  const [maintenance] = await transaction
    .select()
    .from(table.maintenanceInquiry)
    .where(eq(table.maintenanceInquiry.dossierId, dossierId));
  return { programmes, exams, holidays, claims, maintenance: maintenance ?? null };
}
