import type { LifeDomain } from '@traject/rules/facts';
import { and, eq, sql } from 'drizzle-orm';
import { recordTrace } from '../audit/record-trace.ts';
import type { Reader, Transaction } from '../in-centre.ts';
import { guidingQuestion } from '../schema/guiding-question.ts';

type Row = typeof guidingQuestion.$inferSelect;

/** What the centre wrote itself, per life domain and language. */
export const guidingQuestionsOf = (transaction: Transaction) =>
  transaction
    .select({
      domain: guidingQuestion.domain,
      language: guidingQuestion.language,
      questions: guidingQuestion.questions,
      version: guidingQuestion.version,
    })
    .from(guidingQuestion);

/** What the centre wrote for one domain in one language, or undefined when it never did. */
export async function guidingQuestionOf(
  transaction: Transaction,
  domain: LifeDomain,
  language: Row['language'],
): Promise<Row | undefined> {
  const [row] = await transaction
    .select()
    .from(guidingQuestion)
    .where(and(eq(guidingQuestion.domain, domain), eq(guidingQuestion.language, language)));
  return row;
}

/** Writes the questions of a domain in a language, one version further, with its audit row; null = the shipped ones. */
export async function writeGuidingQuestions(
  transaction: Transaction,
  reader: Reader,
  before: Row | undefined,
  stated: Pick<Row, 'domain' | 'language' | 'questions'>,
): Promise<void> {
  const row = {
    ...stated,
    centreId: reader.centreId,
    version: (before?.version ?? 0) + 1,
    savedBy: reader.staffId,
  };
  await transaction
    .insert(guidingQuestion)
    .values(row)
    .onConflictDoUpdate({
      target: [guidingQuestion.centreId, guidingQuestion.domain, guidingQuestion.language],
      set: { ...row, savedAt: sql`now()` },
    });
  await recordTrace(transaction, reader, {
    action: 'guiding-questions.save',
    dossierId: null,
    record: 'guiding_question',
    recordId: `${stated.domain}/${stated.language}`,
    before,
    after: row,
  });
}
