import { and, eq } from 'drizzle-orm';
import { recordTrace } from '../audit/record-trace.ts';
import type { Reader, Transaction } from '../in-centre.ts';
import * as table from '../schema/index.ts';

/** The facts of a file that are corrected as they become known, by the action that writes them. */
const FACTS = {
  'move.save': table.residenceMove,
  'student.save-programme': table.studyProgramme,
  'student.save-exams': table.examSession,
  'student.save-holiday': table.holidayWork,
  'student.save-claim': table.studentClaim,
  'student.save-maintenance': table.maintenanceInquiry,
} as const;
type FactTables = typeof FACTS;
export type VersionedAction = keyof FactTables;

/** What is stated of such a fact: the row without its centre, its file, its source and its version. */
export type VersionedFact<Action extends VersionedAction> = Omit<
  FactTables[Action]['$inferInsert'],
  'centreId' | 'dossierId' | 'recordedBy' | 'recordedAt' | 'version'
>;

/** The row of such a fact of a file as it stands, or undefined. */
export async function versionedFact(
  transaction: Transaction,
  dossierId: string,
  action: VersionedAction,
  id: string,
): Promise<{ version: number } | undefined> {
  const from: FactTables[VersionedAction] = FACTS[action];
  const [row] = await transaction
    .select()
    .from(from)
    .where(and(eq(from.id, id), eq(from.dossierId, dossierId)));
  return row;
}

/** Adds such a fact, or writes it one version further than `before`, with its audit row. */
export async function writeVersionedFact<Action extends VersionedAction>(
  transaction: Transaction,
  reader: Reader,
  dossierId: string,
  action: Action,
  before: { version: number } | undefined,
  stated: VersionedFact<Action>,
): Promise<void> {
  const into: FactTables[VersionedAction] = FACTS[action];
  const after = { ...stated, version: (before?.version ?? 0) + 1 };
  const whose = { centreId: reader.centreId, dossierId, recordedBy: reader.staffId };
  await (before === undefined
    ? transaction.insert(into).values({ ...after, ...whose } as typeof into.$inferInsert)
    : transaction
        .update(into)
        .set(after)
        .where(and(eq(into.id, stated.id), eq(into.dossierId, dossierId))));
  await recordTrace(transaction, reader, {
    action,
    dossierId,
    record: action,
    recordId: stated.id,
    before,
    after,
  });
}
