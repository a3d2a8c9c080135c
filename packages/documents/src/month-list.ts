import type { Finding, MonthClaim } from '@traject/rules';
import { type CalendarMonth, lengthInDays } from '@traject/rules/calendar';
import { answerSentence, conditionWords, type Language, subsidyKinds } from '@traject/rules/text';
import { stringify } from 'csv-stringify/sync';
import { type Column, type ListWords, listWords } from './month-list.text.ts';

/** A file that a reader takes away. */
export interface MadeFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string;
}

/** One person in the list. */
export interface ListedClaim {
  readonly number: string;
  readonly insz: string;
  readonly name: string;
  readonly claim: MonthClaim;
}

/** Cents as a spreadsheet in Belgium reads an amount: 131,42. */
const euros = (cents: number): string =>
  `${Math.trunc(cents / 100)},${String(cents % 100).padStart(2, '0')}`;

/** An INSZ as it is printed: with its points a spreadsheet leaves the leading zeros of 2000 and later alone. */
const printedInsz = (insz: string): string =>
  insz.replace(/^(\d{2})(\d{2})(\d{2})(\d{3})(\d{2})$/, '$1.$2.$3-$4.$5');

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

/** A text as part of the name of a file on any system: no separators, no signs that a system keeps for itself. */
function forFileName(text: string): string {
  const plain = text
    .replaceAll(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[ .-]+/, '')
    .slice(0, 80);
  return plain.replace(/[ .]+$/, '');
}

/**
 * The list of a month as CSV: UTF-8 with BOM, semicolons, decimal comma, as spreadsheets in Belgium open it. What begins
 * like a formula gets an apostrophe before it, for names come from people. Its name sorts by month.
 */
export function monthList(
  { month, centre }: { month: CalendarMonth; centre: string },
  claims: readonly ListedClaim[],
  language: Language,
): MadeFile {
  const content = stringify(
    claims.map((listed) => row(listed, language)),
    {
      header: true,
      columns: listWords[language].headers,
      delimiter: ';',
      record_delimiter: 'windows',
      bom: true,
      escape_formulas: true,
      quoted_match: /[\r\n]/,
    },
  );
  return {
    name: `${`${forFileName(centre)} ${month}`.trim()}.csv`,
    mediaType: 'text/csv;charset=utf-8',
    content,
  };
}
