import { type CivilDate, monthOf } from '../src/calendar/index.ts';
import type { Dossier } from '../src/facts/index.ts';
import { claimOfMonth, judge } from '../src/index.ts';
import { answerSentence, type Language, subsidyKinds } from '../src/text.ts';
import { dayWords, euro, questionHeading } from './words.ts';

/** What the rules say of a file on a day, as far as two days are compared. */
function answersOn(dossier: Dossier, on: CivilDate) {
  const { obligation, deadline } = judge(dossier, { on });
  const { kind, considered, subsidyCents, verdict } = claimOfMonth(dossier, monthOf(on), on);
  return {
    obligation: { answer: obligation.answer },
    deadline: { answer: deadline.answer, until: deadline.due?.until ?? null },
    subsidy: { answer: verdict.answer, considered, kind, subsidyCents },
  };
}
type Answers = ReturnType<typeof answersOn>;
type Compared = keyof Answers;

const COMPARED: readonly Compared[] = ['obligation', 'deadline', 'subsidy'];

/** The answers of two days, and which of them are not the same. */
export interface Difference {
  readonly differs: readonly Compared[];
  readonly before: Answers;
  readonly after: Answers;
}

/** Judges a file on two days; null where the answers are the same. The facts grow older too: not all comes from the law. */
export function differenceOf(
  dossier: Dossier,
  before: CivilDate,
  after: CivilDate,
): Difference | null {
  const answers = { before: answersOn(dossier, before), after: answersOn(dossier, after) };
  const differs = COMPARED.filter(
    (question) =>
      JSON.stringify(answers.before[question]) !== JSON.stringify(answers.after[question]),
  );
  return differs.length === 0 ? null : { differs, ...answers };
}

/** One answer in a few words. */
function told(answers: Answers, question: Compared, language: Language): string {
  if (question === 'subsidy') {
    const { answer, considered, kind, subsidyCents } = answers.subsidy;
    const sentence = answerSentence({ question: `subsidy-${considered}`, answer }, language);
    return kind === null
      ? `${subsidyKinds[considered][language]}: ${sentence}`
      : `${subsidyKinds[kind][language]}: ${euro(subsidyCents, language)}`;
  }
  const sentence = answerSentence({ question, answer: answers[question].answer }, language);
  const until = question === 'deadline' ? answers.deadline.until : null;
  return until === null ? sentence : `${sentence} (${dayWords(until, language)})`;
}

/** What is not the same on two days, in words. */
export const tellDifference = (
  id: string,
  { differs, before, after }: Difference,
  first: CivilDate,
  second: CivilDate,
  language: Language,
): string =>
  [
    id,
    ...differs.flatMap((question) => [
      `  ${questionHeading(question, language)}`,
      `    ${dayWords(first, language)}: ${told(before, question, language)}`,
      `    ${dayWords(second, language)}: ${told(after, question, language)}`,
    ]),
  ].join('\n');
