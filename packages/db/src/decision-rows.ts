import { decisionMention, type NotifiedDecision } from '@traject/rules/facts';
import { inArray } from 'drizzle-orm';
import { yesNo } from './dossier-rows.ts';
import type { Transaction } from './in-centre.ts';
import { notification } from './schema/notification.ts';
import { notificationLetter } from './schema/notification-letter.ts';

type LetterRow = typeof notificationLetter.$inferSelect;
type Sources = Record<string, { by: string; at: string }>;

/** The letters that hold: in order of their day, without those that were noted wrongly and stated anew. */
export function lettersThatHold<Row extends Pick<LetterRow, 'id' | 'correctsId' | 'notifiedOn'>>(
  letters: readonly Row[],
): Row[] {
  const corrected = new Set(letters.map(({ correctsId }) => correctsId));
  return letters
    .filter(({ id }) => !corrected.has(id))
    .toSorted((a, b) => (`${a.notifiedOn} ${a.id}` < `${b.notifiedOn} ${b.id}` ? -1 : 1));
}

const NOTHING_KNOWN = Object.fromEntries(
  decisionMention.options.map((mention) => [mention, 'unknown']),
) as NotifiedDecision['mentions'];

/** Of a decision that was not made known yet. */
const NOT_SENT: Pick<
  NotifiedDecision,
  'notifiedOn' | 'notifiedBy' | 'mentions' | 'reasonedInLaw' | 'reasonedInFact'
> = {
  notifiedOn: null,
  notifiedBy: 'unknown',
  mentions: NOTHING_KNOWN,
  reasonedInLaw: 'unknown',
  reasonedInFact: 'unknown',
};

const letterFacts = (row: LetterRow): NotifiedDecision['notifiedAgain'][number] => ({
  notifiedOn: row.notifiedOn,
  notifiedBy: row.notifiedBy,
  mentions: row.mentions,
  reasonedInLaw: yesNo(row.reasonedInLaw),
  reasonedInFact: yesNo(row.reasonedInFact),
});

/** The decisions towards the people of many files with the letters that made them known, by file; who entered them is put in `sources`. */
export async function loadDecisions(
  transaction: Transaction,
  ids: readonly string[],
  sources: Sources,
): Promise<Map<string, NotifiedDecision[]>> {
  const rows = await transaction
    .select()
    .from(notification)
    .where(inArray(notification.dossierId, [...ids]))
    .orderBy(notification.decidedOn, notification.id);
  const letters = Map.groupBy(
    await transaction
      .select()
      .from(notificationLetter)
      .where(inArray(notificationLetter.dossierId, [...ids])),
    ({ notificationId }) => notificationId,
  );
  const found = rows.map(
    ({ id, dossierId, subject, appliedOn, decidedOn, recordedBy, recordedAt }) => {
      sources[id] = { by: recordedBy, at: recordedAt };
      const [first, ...later] = lettersThatHold(letters.get(id) ?? []).map(letterFacts);
      const decision: NotifiedDecision = {
        id,
        subject,
        appliedOn,
        decidedOn,
        ...NOT_SENT,
        ...first,
        notifiedAgain: later,
      };
      return { dossierId, decision };
    },
  );
  return new Map(
    [...Map.groupBy(found, ({ dossierId }) => dossierId)].map(([dossierId, of]) => [
      dossierId,
      of.map(({ decision }) => decision),
    ]),
  );
}
