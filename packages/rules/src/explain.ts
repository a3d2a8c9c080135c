import { isCivilDate } from './calendar/civil-date.ts';
import { citationWords, conditionWords, factName, factValueWord } from './text.ts';
import type { FactUsed, Truth, Verdict } from './verdict.ts';
import type { Language, Words } from './words.ts';

/** One reason of a verdict in the words of a reader. */
export interface ReasonInWords {
  readonly id: string;
  readonly tone: 'met' | 'not-met' | 'unknown';
  readonly toneLabel: string;
  /** What the condition states. */
  readonly text: string;
  /** The facts used, each with its value and, where the caller knows it, who entered it and when. */
  readonly source: string | undefined;
  /** The article in words. */
  readonly article: string;
  /** What to find out, or what would make it hold; nothing when it holds. */
  readonly change: string | undefined;
}

/** What the caller knows of habits and sources: the rules know neither a locale nor who entered a fact. */
export interface Telling {
  readonly language: Language;
  /** A civil date in the reader's habit. */
  readonly day: (date: string) => string;
  /** Who entered a record and when, in words; undefined when it is not known. */
  readonly enteredBy?: (record: string) => string | undefined;
}

const TONES: Readonly<Record<Truth, ReasonInWords['tone']>> = {
  yes: 'met',
  no: 'not-met',
  unknown: 'unknown',
};

const TONE_LABELS: Readonly<Record<Truth, Words>> = {
  yes: { nl: 'ja', fr: 'oui', de: 'ja' },
  no: { nl: 'nee', fr: 'non', de: 'nein' },
  unknown: { nl: 'niet bekend', fr: 'pas connu', de: 'nicht bekannt' },
};

function factInWords({ fact, value, record }: FactUsed, telling: Telling): string {
  const { language, day, enteredBy } = telling;
  const shown =
    typeof value === 'string' && isCivilDate(value)
      ? day(value)
      : (factValueWord(value, language) ?? String(value));
  const entered = record === undefined ? undefined : enteredBy?.(record);
  const said = `${factName(fact, language)}: ${shown}`;
  return entered === undefined ? said : `${said} (${entered})`;
}

/** Every condition of a verdict in words: whether it holds, on which facts, by which article, what would change it. */
export function explain(verdict: Verdict, telling: Telling): ReasonInWords[] {
  const { language } = telling;
  return verdict.findings.map(({ condition, truth, citation, facts }) => {
    const words = conditionWords(verdict.question, condition, language);
    const used = [...new Set(facts.map((fact) => factInWords(fact, telling)))];
    return {
      id: condition,
      tone: TONES[truth],
      toneLabel: TONE_LABELS[truth][language],
      text: words.states,
      source: used.length === 0 ? undefined : used.join(' · '),
      article: citationWords(citation, language),
      change: (truth === 'unknown' ? words.asks : truth === 'no' ? words.cure : null) ?? undefined,
    };
  });
}
