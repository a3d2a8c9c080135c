import type { CivilDate } from '@traject/rules/calendar';
import { and, asc, eq, inArray } from 'drizzle-orm';
import { recordTrace } from '../audit/record-trace.ts';
import type { Reader, Transaction } from '../in-centre.ts';
import { dossier } from '../schema/dossier.ts';
import { notKept } from '../schema/not-kept.ts';
import { notKeptText } from '../schema/not-kept-text.ts';
import { paymentSuspension } from '../schema/payment-suspension.ts';
import { sanctionDecision } from '../schema/sanction-decision.ts';
import { sanctionDecisionText } from '../schema/sanction-decision-text.ts';

export type NotKeptRow = typeof notKept.$inferSelect;
type NotKeptTexts = Omit<typeof notKeptText.$inferSelect, 'centreId' | 'id' | 'dossierId'>;

/** The days and choices of a path that a step may write. */
type StepDays = Partial<
  Omit<
    NotKeptRow,
    | 'centreId'
    | 'id'
    | 'dossierId'
    | 'contractId'
    | 'commitmentIds'
    | 'failedOn'
    | 'version'
    | 'recordedBy'
    | 'recordedAt'
  >
>;

/** One path of a file, or undefined when it is not there for this reader. */
export async function notKeptOf(
  transaction: Transaction,
  dossierId: string,
  id: string,
): Promise<NotKeptRow | undefined> {
  const [row] = await transaction
    .select({ notKept })
    .from(notKept)
    .innerJoin(dossier, eq(dossier.id, notKept.dossierId))
    .where(and(eq(notKept.id, id), eq(notKept.dossierId, dossierId)));
  return row?.notKept;
}

/** The days of every path of a file, the oldest first; nothing of what was said. */
export const notKeptPaths = (transaction: Transaction, dossierId: string): Promise<NotKeptRow[]> =>
  transaction
    .select()
    .from(notKept)
    .where(eq(notKept.dossierId, dossierId))
    .orderBy(asc(notKept.failedOn), asc(notKept.id));

/** Begins a path: what was not kept, since when, and what was seen. */
export async function beginNotKept(
  transaction: Transaction,
  reader: Reader,
  dossierId: string,
  begun: {
    id: string;
    contractId: string;
    commitmentIds: string[];
    failedOn: CivilDate;
    seen: string;
  },
): Promise<void> {
  const { seen, ...facts } = begun;
  const row = { ...facts, centreId: reader.centreId, dossierId, recordedBy: reader.staffId };
  await transaction.insert(notKept).values(row);
  await transaction
    .insert(notKeptText)
    .values({ centreId: reader.centreId, id: begun.id, dossierId, seen });
  await recordTrace(transaction, reader, {
    action: 'not-kept.begin',
    dossierId,
    record: 'not_kept',
    recordId: begun.id,
    after: { ...row, seen },
  });
}

/** Writes a step of a path and what was said at it, one version further, with its audit row. */
export async function writeStep(
  transaction: Transaction,
  reader: Reader,
  before: NotKeptRow,
  action: string,
  days: StepDays,
  texts: Partial<NotKeptTexts> = {},
): Promise<void> {
  const after = { ...days, version: before.version + 1 };
  await transaction.update(notKept).set(after).where(eq(notKept.id, before.id));
  if (Object.keys(texts).length > 0)
    await transaction.update(notKeptText).set(texts).where(eq(notKeptText.id, before.id));
  await recordTrace(transaction, reader, {
    action,
    dossierId: before.dossierId,
    record: 'not_kept',
    recordId: before.id,
    before,
    after: { ...after, ...texts },
  });
}

/** Everything of the paths of a file for who may read them: what was said, the decisions, the suspended payments. */
export async function readNotKept(transaction: Transaction, dossierId: string) {
  const paths = await transaction
    .select({ path: notKept, text: notKeptText })
    .from(notKept)
    .innerJoin(dossier, eq(dossier.id, notKept.dossierId))
    .innerJoin(notKeptText, eq(notKeptText.id, notKept.id))
    .where(eq(notKept.dossierId, dossierId))
    .orderBy(asc(notKept.failedOn), asc(notKept.id));
  if (paths.length === 0) return [];
  const decisions = await transaction
    .select({ decision: sanctionDecision, text: sanctionDecisionText })
    .from(sanctionDecision)
    .innerJoin(sanctionDecisionText, eq(sanctionDecisionText.id, sanctionDecision.id))
    .where(
      inArray(
        sanctionDecision.notKeptId,
        paths.map(({ path }) => path.id),
      ),
    )
    // The client makes the ids in order of time, so a later version of one day comes later.
    .orderBy(asc(sanctionDecision.decidedOn), asc(sanctionDecision.id));
  const suspensions = await transaction
    .select()
    .from(paymentSuspension)
    .where(eq(paymentSuspension.dossierId, dossierId))
    .orderBy(asc(paymentSuspension.validFrom), asc(paymentSuspension.id));
  return paths.map(({ path, text }) => {
    const own = decisions.filter(({ decision }) => decision.notKeptId === path.id);
    const ids = own.map(({ decision }) => decision.id);
    return {
      path,
      text,
      decisions: own.map(({ decision, text: said }) => ({ ...decision, text: said })),
      suspensions: suspensions.filter(
        ({ decisionId }) => decisionId !== null && ids.includes(decisionId),
      ),
    };
  });
}

/** A path of a file with all that belongs to it. */
export type ReadNotKept = Awaited<ReturnType<typeof readNotKept>>[number];
