import type { CivilDate } from '../src/calendar/index.ts';
import { carriedWords } from '../src/carried.text.ts';
import { type CarriedRule, catalogue, catalogueOn, lawChanges } from '../src/catalogue.ts';
import { calculationSteps, citationWords, conditionWords, type Language } from '../src/text.ts';
import { dayWords, heading } from './words.ts';

/** A value of the law in one line; a long one is cut, `--json` has the whole. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}

function titleOf({ rule, by }: CarriedRule, language: Language): string {
  switch (by.kind) {
    case 'condition':
      return conditionWords(by.question, by.condition, language).states;
    case 'step':
      return calculationSteps[by.step]?.[language] ?? by.step;
    case 'calculation':
      return `${carriedWords[rule]?.[language] ?? ''} (${by.calculations.join(', ')})`;
    case 'setting':
      return `${carriedWords[rule]?.[language] ?? ''} (${by.setting} = ${shown(by.value)})`;
    case 'row':
      return `${by.table}: ${shown(by.value)}`;
  }
}

const validity = ({ from, until }: CarriedRule, language: Language): string =>
  from === null
    ? heading('undated', language)
    : `${dayWords(from, language)} – ${until === null ? '' : dayWords(until, language)}`.trimEnd();

const articleOf = ({ citation, source }: CarriedRule, language: Language): string | null =>
  citation === null ? source : citationWords(citation, language);

/** The catalogue, or what of it holds on a day: id, what it says, article, validity, file. */
export function rules(on: CivilDate | undefined, language: Language, json: boolean): string {
  const entries = (on === undefined ? catalogue : catalogueOn(on)).map((entry) => ({
    id: entry.rule,
    title: titleOf(entry, language),
    article: articleOf(entry, language),
    from: entry.from,
    until: entry.until,
    file: entry.file,
    ...('value' in entry.by ? { value: entry.by.value } : {}),
    validity: validity(entry, language),
  }));
  if (json)
    return JSON.stringify(
      entries.map(({ validity: _, ...entry }) => entry),
      null,
      2,
    );
  return entries
    .map(
      ({ id, title, article, validity, file }) =>
        `${id.padEnd(7)} ${title}\n        ${[article, validity, file].filter((part) => part !== null).join(' · ')}`,
    )
    .join('\n');
}

/** The rows that begin or end between two days, as data. */
export const changes = (from: CivilDate, to: CivilDate) =>
  lawChanges(from, to).map(({ table, row, what, day }) => ({
    day,
    what,
    table: table.name,
    rules: table.rules,
    value: row.value,
    source: row.source,
    file: table.file,
  }));

/** The rows that begin or end between two days, in words. */
export function tellChanges(from: CivilDate, to: CivilDate, language: Language): string {
  const lines = changes(from, to).map(
    ({ day, what, table, rules, value, source, file }) =>
      `${dayWords(day, language)} ${heading(what, language)}: ${rules.join(', ')} ${table}: ${shown(value)}\n    ${source} · ${file}`,
  );
  return lines.length === 0 ? heading('nothingChanges', language) : lines.join('\n');
}
