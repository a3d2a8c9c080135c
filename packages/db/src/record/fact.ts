import { getTableName } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { recordTrace } from '../audit/record-trace.ts';
import type { Reader, Transaction } from '../in-centre.ts';
import * as table from '../schema/index.ts';

/** A row of a file without what every row has: its centre, its file and who entered it. */
type Stated<Row> = Omit<Row, 'centreId' | 'dossierId' | 'recordedBy' | 'recordedAt' | 'version'>;

/** The facts that are only ever added to a file, by the action that adds them. */
const FACTS = {
  'consultation.record': table.consultation,
  'award.record': table.award,
  'request.record': table.projectRequest,
  'study.accept': table.studyAcceptance,
  'work-track.decide': table.workTrack,
  'subsidy-decision.record': table.subsidyDecision,
  'interview.ask': table.interviewRequest,
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
