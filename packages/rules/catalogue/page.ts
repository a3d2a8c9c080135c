import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type CarriedRule, catalogue } from '../src/catalogue.ts';
import { RULES_OF_THE_FIELD } from '../src/rules-of-the-field.ts';
import type { Citation } from '../src/verdict.ts';

const PACKAGE = resolve(import.meta.dirname, '..');

/** Tests about the words and the list of all rules: that they name a rule proves nothing of it. */
const ABOUT_NO_RULE =
  /^catalogue\/|^src\/(?:catalogue|text)\.test\.ts$|\.text\.test\.ts$|^command\/laws/;

/** The test files of the package that speak of rules, with their text. */
const tests = ['src', 'scenarios', 'properties', 'command', 'schema'].flatMap((folder) =>
  readdirSync(join(PACKAGE, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.test.ts') && !ABOUT_NO_RULE.test(path))
    .toSorted()
    .map((file) => ({ file, text: readFileSync(join(PACKAGE, file), 'utf8') })),
);

/** The test files that name a rule. */
export const testsOf = (rule: string): string[] =>
  tests.filter(({ text }) => new RegExp(`\\b${rule}\\b`).test(text)).map(({ file }) => file);

/** The ids of the field that no code, row or setting carries, and those that no test names. */
export function gaps(): { uncarried: string[]; untested: string[]; unknown: string[] } {
  const carried = new Set(catalogue.map(({ rule }) => rule));
  const ids = Object.keys(RULES_OF_THE_FIELD);
  return {
    uncarried: ids.filter((id) => !carried.has(id)),
    untested: ids.filter((id) => testsOf(id).length === 0),
    unknown: [...carried].filter((rule) => !ids.includes(rule)),
  };
}

const SOURCES: Readonly<Record<Citation['source'], string>> = {
  law: 'law',
  decree: 'decree',
  'case-law': 'judgment',
  explanation: 'official explanation',
  policy: 'policy of the centre',
};

const articleOf = ({ citation, source }: CarriedRule): string | null =>
  citation === null
    ? source
    : [SOURCES[citation.source], citation.article].filter(Boolean).join(' ');

function nameOf({ by }: CarriedRule): string {
  switch (by.kind) {
    case 'condition':
      return `${by.question}: ${by.condition}`;
    case 'step':
      return `step ${by.step}`;
    case 'calculation':
      return by.calculations.join(', ');
    case 'row':
      return `table ${by.table}`;
    case 'setting':
      return `setting ${by.setting} = ${JSON.stringify(by.value)}`;
  }
}

/** Conditions of one question after each other read as one: `obligation: right-runs, under-25-studies`. */
function joined(names: readonly string[]): string {
  const byQuestion = Map.groupBy(new Set(names), (name) => name.split(': ')[0] ?? name);
  return [...byQuestion]
    .map(([question, of]) =>
      of[0] === question
        ? question
        : `${question}: ${of.map((name) => name.slice(question.length + 2)).join(', ')}`,
    )
    .join('; ');
}

const each = (texts: readonly (string | null)[]): string =>
  [...new Set(texts)].filter((text) => text !== null).join('; ');

/** Rows of one table follow each other; the page shows the whole of their time. */
const timeOf = (entries: readonly CarriedRule[]): string => {
  const [first, last] = [entries[0], entries.at(-1)];
  if (first === undefined || first.from === null) return 'undated';
  const until = entries.some((entry) => entry.until === null) ? null : last?.until;
  return `${first.from} – ${until ?? ''}`.trimEnd();
};

/** What carries one rule in one file and at one time. */
const groupOf = ({ file, from, until, by }: CarriedRule): string =>
  by.kind === 'row' ? `${file} table ${by.table}` : `${file} ${from} ${until}`;

/** A bar would end the cell. */
const cell = (text: string): string => text.replaceAll('|', '\\|');

const linkTo = (file: string): string => `[${file.replace(/^src\//, '')}](${file})`;

function linesOf(rule: string): string[] {
  const groups = Map.groupBy(
    catalogue.filter((entry) => entry.rule === rule),
    groupOf,
  );
  return [...groups.values()].map((entries, at) => {
    const [first] = entries;
    const cells = [
      at === 0 ? rule : '',
      at === 0 ? (RULES_OF_THE_FIELD[rule] ?? '') : '',
      joined(entries.map(nameOf)),
      first === undefined ? '' : linkTo(first.file),
      each(entries.map(articleOf)),
      timeOf(entries),
      at === 0 ? testsOf(rule).map(linkTo).join(', ') : '',
    ];
    return `| ${cells.map(cell).join(' | ')} |`;
  });
}

const HEAD = `# The catalogue of rules

Made from the code by \`npm run catalogue\`; a test fails when it is stale, when a rule of the field is carried by nothing, or when
no test names it. \`undated\` = the code asks it of every day. \`policy of the centre\` and every setting are local choices, never law.
`;

const COLUMNS = `| id | rule | carried by | file | article or source | from – until | tests |
| --- | --- | --- | --- | --- | --- | --- |`;

/** The whole page: every rule with what carries it, where it stands, when it holds and which tests name it. */
export function cataloguePage(): string {
  const sections = Map.groupBy(Object.keys(RULES_OF_THE_FIELD), (rule) => rule.slice(0, 3));
  return [
    HEAD,
    ...[...sections].map(
      ([prefix, rules]) => `## ${prefix}\n\n${COLUMNS}\n${rules.flatMap(linesOf).join('\n')}\n`,
    ),
  ].join('\n');
}
