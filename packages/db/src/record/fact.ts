import { getTableName } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { recordTrace } from '../audit/record-trace.ts';
import type { Reader, Transaction } from '../in-centre.ts';
import * as table from '../schema/index.ts';

/** A row of a file without what every row has: its centre, its file and who entered it. */
type Stated<Row> = Omit<Row, 'centreId' | 'dossierId' | 'recordedBy' | 'recordedAt' | 'version'>;

/** The facts of a file that are put right or completed as more becomes known, by the action that writes them. */
export const KEPT_FACTS = {
  'consultation.record': table.consultation,
  'request.record': table.projectRequest,
  'study.accept': table.studyAcceptance,
  'work-track.decide': table.workTrack,
  'subsidy-decision.record': table.subsidyDecision,
  'interview.ask': table.interviewRequest,
  'move.save': table.residenceMove,
  'student.save-programme': table.studyProgramme,
  'student.save-exams': table.examSession,
  'student.save-holiday': table.holidayWork,
  'student.save-claim': table.studentClaim,
  'student.save-maintenance': table.maintenanceInquiry,
} as const;

/** All that is added to a file as one row, by the action that adds it. */
const FACTS = {
  ...KEPT_FACTS,
  'award.record': table.award,
} as const;
type FactTables = typeof FACTS;
export type FactAction = keyof FactTables;

/** What is stated of a fact. */
export type StatedFact<Action extends FactAction> = Stated<FactTables[Action]['$inferInsert']>;

/** Adds a fact to a file, with its audit row, in the transaction of the change. */
export async function recordFact<Action extends FactAction>(
  transaction: Transaction,
  reader: Reader,
  dossierId: string,
  action: Action,
  stated: StatedFact<Action>,
): Promise<void> {
  const into: PgTable = FACTS[action];
  const row = {
    ...stated,
    centreId: reader.centreId,
    dossierId,
    recordedBy: reader.staffId,
  };
  await transaction.insert(into).values(row);
  await recordTrace(transaction, reader, {
    action,
    dossierId,
    record: getTableName(into),
    recordId: stated.id,
    after: row,
  });
}
