import type { Finding, MonthClaim } from '@traject/rules';
import { type CalendarMonth, lengthInDays } from '@traject/rules/calendar';
import { answerSentence, conditionWords, type Language, subsidyKinds } from '@traject/rules/text';
import { csvFile, euros, type MadeFile, printedInsz } from './csv.ts';
import { type Column, type ListWords, listWords } from './month-list.text.ts';

/** One person in the list. */
export interface ListedClaim {
  readonly number: string;
  readonly insz: string;
  readonly name: string;
  readonly claim: MonthClaim;
}

/** The codes of answers, so that a new one cannot slip through without a word. */
const isKnownAnswer = (answer: string, words: ListWords): answer is keyof ListWords['answers'] =>
  answer in words.answers;

/** A window that no signature has opened yet says nothing beside the missing signature. */
const isUnopened = ({ condition, truth, facts }: Finding): boolean =>
  condition === 'inside-first-window' && truth === 'no' && facts.length === 0;

/** Why, in one cell: what does not hold and what would make it hold, what must be found out, else the answer. */
function reason({ kind, code, verdict }: MonthClaim, language: Language): string {
  const words = listWords[language];
  const missing =
    code === null && (kind === 'student' || kind === 'second-chance')
      ? [words.codeMissing[kind]]
      : [];
  const lacking = verdict.findings.filter(
    (finding) => finding.truth !== 'yes' && !isUnopened(finding),
  );
  if (lacking.length === 0) return [answerSentence(verdict, language), ...missing].join(' ');
  return lacking
    .flatMap(({ condition, truth }) => {
      const { states, asks, cure } = conditionWords(verdict.question, condition, language);
      if (truth === 'unknown') return [words.findOut, asks ?? states];
      return [words.notMet, states, ...(cure === null ? [] : [words.todo, cure])];
    })
    .join(' ');
}

function row(listed: ListedClaim, language: Language): Record<Column, string> {
  const words = listWords[language];
  const { claim } = listed;
  const { answer } = claim.verdict;
  const isDue = claim.kind !== null;
  return {
    number: listed.number,
    insz: printedInsz(listed.insz),
    name: listed.name,
    subsidy: isKnownAnswer(answer, words) ? words.answers[answer] : answer,
    kind: claim.kind === null ? '' : subsidyKinds[claim.kind][language],
    code: claim.code ?? '',
    days: isDue ? String(claim.days.reduce((sum, span) => sum + lengthInDays(span), 0)) : '',
    base: isDue ? euros(claim.baseCents) : '',
    tenPercent: isDue ? euros(claim.subsidyCents) : '',
    article: claim.accountingArticle ?? '',
    reason: reason(claim, language),
  };
}

/** The list of a month as CSV, as spreadsheets in Belgium open it. Its name sorts by month. */
export const monthList = (
  { month, centre }: { month: CalendarMonth; centre: string },
  claims: readonly ListedClaim[],
  language: Language,
): MadeFile =>
  csvFile(
    { centre, about: month },
    listWords[language].headers,
    claims.map((listed) => row(listed, language)),
  );
