import { formatMonth } from '@traject/i18n';
import type { MonthClaim } from '@traject/rules';
import type { CalendarMonth } from '@traject/rules/calendar';
import { answerSentence, conditionWords, type Language, subsidyKinds } from '@traject/rules/text';
import { stringify } from 'csv-stringify/sync';

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

type Column =
  | 'number'
  | 'insz'
  | 'name'
  | 'subsidy'
  | 'kind'
  | 'code'
  | 'base'
  | 'tenPercent'
  | 'article'
  | 'reason';

const HEADERS: Readonly<Record<Language, Readonly<Record<Column, string>>>> = {
  nl: {
    number: 'dossier',
    insz: 'INSZ',
    name: 'naam',
    subsidy: 'toelage',
    kind: 'soort',
    code: 'code',
    base: 'leefloon (EUR)',
    tenPercent: '10 % (EUR)',
    article: 'artikel',
    reason: 'reden',
  },
  fr: {
    number: 'dossier',
    insz: 'NISS',
    name: 'nom',
    subsidy: 'subvention',
    kind: 'type',
    code: 'code',
    base: 'revenu d’intégration (EUR)',
    tenPercent: '10 % (EUR)',
    article: 'article',
    reason: 'motif',
  },
  de: {
    number: 'Akte',
    insz: 'NISS',
    name: 'Name',
    subsidy: 'Zuschuss',
    kind: 'Art',
    code: 'Code',
    base: 'Eingliederungseinkommen (EUR)',
    tenPercent: '10 % (EUR)',
    article: 'Artikel',
    reason: 'Grund',
  },
};

const SUBSIDY_WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: { due: 'ja', 'not-due': 'nee', undetermined: 'nog niet bekend' },
  fr: { due: 'oui', 'not-due': 'non', undetermined: 'pas encore connu' },
  de: { due: 'ja', 'not-due': 'nein', undetermined: 'noch nicht bekannt' },
};

/** Cents as a spreadsheet in Belgium reads an amount: 131,42. */
const euros = (cents: number): string =>
  `${Math.trunc(cents / 100)},${String(cents % 100).padStart(2, '0')}`;

/**
 * A text that a spreadsheet does not run as a formula: what begins like one gets an apostrophe before it, for names come
 * from people.
 */
const inert = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** Why, in one cell: what was found to be not so or not known, else the answer. */
function reason({ verdict }: MonthClaim, language: Language): string {
  const lacking = verdict.findings.filter(({ truth }) => truth !== 'yes');
  return lacking.length === 0
    ? answerSentence(verdict, language)
    : lacking
        .map(({ condition, truth }) => {
          const words = conditionWords(verdict.question, condition, language);
          return truth === 'unknown' ? (words.asks ?? words.states) : `✗ ${words.states}`;
        })
        .join(' ');
}

/** The list of a month as CSV: UTF-8 with BOM, semicolons, decimal comma, as spreadsheets in Belgium open it. */
export function monthList(
  { month, centre }: { month: CalendarMonth; centre: string },
  claims: readonly ListedClaim[],
  language: Language,
): MadeFile {
  const headers = HEADERS[language];
  const rows = claims.map(({ number, insz, name, claim }) => [
    number,
    insz,
    inert(name),
    SUBSIDY_WORDS[language][claim.verdict.answer] ?? claim.verdict.answer,
    claim.kind === null ? '' : subsidyKinds[claim.kind][language],
    claim.code ?? '',
    claim.kind === null ? '' : euros(claim.baseCents),
    claim.kind === null ? '' : euros(claim.subsidyCents),
    claim.accountingArticle ?? '',
    reason(claim, language),
  ]);
  const content = stringify([Object.values(headers), ...rows], { delimiter: ';', bom: true });
  return {
    name: `${centre} ${formatMonth(month, language)}.csv`,
    mediaType: 'text/csv;charset=utf-8',
    content,
  };
}
