import type {
  DueInWords,
  Explanation,
  FactInWords,
  ReasonInWords,
  RemedyInWords,
} from '../src/explain.ts';
import type { Language } from '../src/text.ts';
import { heading, questionHeading } from './words.ts';

/** What a reader asked for: the language, and the rule whose reasons are marked with a star. */
interface Asking {
  readonly language: Language;
  readonly marked?: string | undefined;
}

const inBrackets = (parts: readonly (string | undefined)[]): string => {
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? '' : ` (${known.join(', ')})`;
};

const factWords = ({ name, value, record, entered, calculation }: FactInWords): string =>
  `${name}: ${value}${inBrackets([record, entered, calculation])}`;

function dueLines({ from, until, calculation, rule, reminder }: DueInWords, language: Language) {
  const last = `${from} – ${until} (${calculation}; ${rule})`;
  return reminder === undefined ? [last] : [last, `${heading('reminder', language)}: ${reminder}`];
}

function remedyWords(
  { act, until, basis, record, conditions }: RemedyInWords,
  language: Language,
): string {
  const last = until === undefined ? undefined : `${heading('until', language)} ${until}`;
  const days = basis === undefined ? last : `${last}; ${basis}`;
  const named = conditions.map((condition) => condition.replace(/\.$/, '')).join('; ');
  const takesAway = named === '' ? '' : ` – ${heading('takesAway', language)}: ${named}`;
  return `→ ${act}${inBrackets([record, days])}${takesAway}`;
}

/** A section with its heading, or nothing where it is empty. */
const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`)];

/** The star stands before everything else, however deep the reason is. */
const STAR = '*';
const deeper = (line: string, by: string): string =>
  line.startsWith(STAR) ? `${STAR}${by}${line.slice(STAR.length)}` : `${by}${line}`;

function reasonLines(reason: ReasonInWords, isOpen: boolean, asking: Asking): string[] {
  const { toneLabel, text, facts, article, rule, change, restsOn } = reason;
  return [
    `${rule === asking.marked ? STAR : ''}[${toneLabel}] ${text}`,
    `    ${article}`,
    ...(facts.length === 0 ? [] : [`    ${facts.map(factWords).join(' · ')}`]),
    // Of an open question the advice stands together at the end.
    ...(isOpen || change === undefined ? [] : [`    → ${change}`]),
    ...(restsOn === undefined
      ? []
      : explanationLines(restsOn, asking).map((line) => deeper(line, '    '))),
  ];
}

function explanationLines(explanation: Explanation, asking: Asking, about = ''): string[] {
  const { question, outcome, outcomeLabel, answer, due, reasons, missing, remedies } = explanation;
  const { language } = asking;
  const isOpen = outcome === 'not-met' || outcome === 'undetermined';
  return [
    `${questionHeading(question, language)}${about}: ${answer} [${outcomeLabel}]`,
    ...[
      ...(due === undefined ? [] : dueLines(due, language)),
      ...reasons.flatMap((reason) => reasonLines(reason, isOpen, asking)),
      ...section(
        heading('toFindOut', language),
        missing.map(({ ask }) => ask),
      ),
      ...section(
        heading('whatHelps', language),
        remedies.map((remedy) => remedyWords(remedy, language)),
      ),
      ...(explanation.beyondRemedy === undefined ? [] : [explanation.beyondRemedy]),
    ].map((line) => deeper(line, '  ')),
  ];
}

/** A whole explanation: the answer, the days, the tree of reasons, what to find out and what helps. */
export const tellExplanation = (
  explanation: Explanation,
  asking: Asking,
  contract: string | null = null,
): string =>
  explanationLines(
    explanation,
    asking,
    contract === null ? '' : ` (${heading('contract', asking.language)} ${contract})`,
  ).join('\n');
