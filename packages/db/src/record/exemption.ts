import type { CivilDate } from '@traject/rules/calendar';
import { and, desc, eq } from 'drizzle-orm';
import { recordTrace } from '../audit/record-trace.ts';
import type { Reader, Transaction } from '../in-centre.ts';
import { dossier } from '../schema/dossier.ts';
import { exemption } from '../schema/exemption.ts';
import { exemptionReason } from '../schema/exemption-reason.ts';
import { exemptionReview } from '../schema/exemption-review.ts';

type ExemptionRow = typeof exemption.$inferSelect;

/** The decision, and apart from it its ground and motivations. */
export interface StatedExemption {
  readonly id: string;
  readonly decidedOn: CivilDate;
  readonly validFrom: CivilDate;
  readonly validUntil: CivilDate | null;
  readonly reason: Pick<
    typeof exemptionReason.$inferInsert,
    'ground' | 'projectMotivation' | 'willingnessMotivation'
  >;
}

/**
 * Records an exemption and, in its own table, why, or puts both right one version further than `before`, with one audit
 * row. It stays of who noted it first.
 */
export async function writeExemption(
  transaction: Transaction,
  reader: Reader,
  dossierId: string,
  before: ExemptionRow | undefined,
  { reason, ...decision }: StatedExemption,
): Promise<void> {
  const own = { centreId: reader.centreId, id: decision.id, dossierId };
  const row = {
    ...decision,
    projectMotivated: reason.projectMotivation !== '',
    willingnessMotivated: reason.willingnessMotivation !== '',
  };
  if (before === undefined)
    await transaction.insert(exemption).values({ ...row, ...own, recordedBy: reader.staffId });
  else
    await transaction
      .update(exemption)
      .set({ ...row, version: before.version + 1 })
      .where(eq(exemption.id, row.id));
  await transaction
    .insert(exemptionReason)
    .values({ ...reason, ...own })
    .onConflictDoUpdate({ target: [exemptionReason.centreId, exemptionReason.id], set: reason });
  await recordTrace(transaction, reader, {
    action: 'exemption.record',
    dossierId,
    record: 'exemption',
    recordId: row.id,
    ...(before === undefined ? {} : { before }),
    after: { ...own, ...row, reason },
  });
}

/** An exemption of a file, or undefined. */
export async function exemptionOf(
  transaction: Transaction,
  dossierId: string,
  id: string,
): Promise<ExemptionRow | undefined> {
  const [row] = await transaction
    .select()
    .from(exemption)
    .where(and(eq(exemption.id, id), eq(exemption.dossierId, dossierId)));
  return row;
}

/** A look at an exemption, with what was found. */
type StatedReview = Pick<
  typeof exemptionReview.$inferInsert,
  'id' | 'reviewedOn' | 'finding' | 'account'
>;

/** Records that an exemption was reviewed on a day and, in its own table, what was found, with one audit row. */
export async function reviewExemption(
  transaction: Transaction,
  reader: Reader,
  before: ExemptionRow,
  review: StatedReview,
): Promise<void> {
  const reviewedOn = [...new Set([...before.reviewedOn, review.reviewedOn])].toSorted();
  await transaction.insert(exemptionReview).values({
    ...review,
    centreId: reader.centreId,
    dossierId: before.dossierId,
    exemptionId: before.id,
    recordedBy: reader.staffId,
  });
  await changeExemption(transaction, reader, before, 'exemption.review', { reviewedOn }, review);
}

/** Ends an exemption on a day, or lets it run on, with its audit row. */
export const endExemption = (
  transaction: Transaction,
  reader: Reader,
  before: ExemptionRow,
  validUntil: CivilDate | null,
): Promise<void> =>
  changeExemption(transaction, reader, before, 'exemption.end', { validUntil }, null);

async function changeExemption(
  transaction: Transaction,
  reader: Reader,
  before: ExemptionRow,
  action: 'exemption.review' | 'exemption.end',
  values: Partial<Pick<ExemptionRow, 'reviewedOn' | 'validUntil'>>,
  review: StatedReview | null,
): Promise<void> {
  const after = { ...values, version: before.version + 1 };
  await transaction.update(exemption).set(after).where(eq(exemption.id, before.id));
  await recordTrace(transaction, reader, {
    action,
    dossierId: before.dossierId,
    record: 'exemption',
    recordId: before.id,
    before,
    after: review === null ? after : { ...after, review },
  });
}

/** What was found at each review of the exemptions of a file, for those who may read it; newest first. */
export const exemptionReviews = (transaction: Transaction, dossierId: string) =>
  transaction
    .select({
      id: exemptionReview.id,
      exemptionId: exemptionReview.exemptionId,
      reviewedOn: exemptionReview.reviewedOn,
      finding: exemptionReview.finding,
      account: exemptionReview.account,
    })
    .from(exemptionReview)
    .innerJoin(dossier, eq(dossier.id, exemptionReview.dossierId))
    .where(eq(exemptionReview.dossierId, dossierId))
    .orderBy(desc(exemptionReview.reviewedOn), desc(exemptionReview.id));

/** The grounds and motivations of the exemptions of a file, for those who may read them. */
export const exemptionReasons = (transaction: Transaction, dossierId: string) =>
  transaction
    .select({
      id: exemptionReason.id,
      ground: exemptionReason.ground,
      projectMotivation: exemptionReason.projectMotivation,
      willingnessMotivation: exemptionReason.willingnessMotivation,
    })
    .from(exemptionReason)
    .innerJoin(dossier, eq(dossier.id, exemptionReason.dossierId))
    .where(eq(exemptionReason.dossierId, dossierId));
