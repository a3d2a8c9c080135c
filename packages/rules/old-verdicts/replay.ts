import {
  type CivilDate,
  firstOfMonth,
  lastOfMonth,
  month,
  overlaps,
  type Span,
} from '../src/calendar/index.ts';
import type { NamedChange } from './named-changes.ts';
import type { Store, VerdictLine } from './store.ts';

/** An answer that is not what it was. */
export interface ChangedAnswer {
  readonly file: string;
  readonly on: CivilDate;
  /** The question, with the contract or the month that it is about. */
  readonly about: string;
  readonly question: string;
  /** The month that it is about, else the day on which it is given. */
  readonly days: Span;
  readonly was: string;
  readonly is: string;
}

/** Nothing was said, as of a month without subsidy. */
const NOTHING = '(nothing)';

const daysOf = (about: string, on: CivilDate): Span => {
  const named = /\d{4}-\d\d$/.exec(about)?.[0];
  if (named === undefined) return { from: on, until: on };
  return { from: firstOfMonth(month(named)), until: lastOfMonth(month(named)) };
};

const changedAnswers = (before: VerdictLine, { file, on, answers }: VerdictLine): ChangedAnswer[] =>
  [...new Set([...Object.keys(before.answers), ...Object.keys(answers)])]
    .map((about) => ({
      file,
      on,
      about,
      question: about.replace(/ .*/, ''),
      days: daysOf(about, on),
      was: before.answers[about] ?? NOTHING,
      is: answers[about] ?? NOTHING,
    }))
    .filter(({ was, is }) => was !== is);

/** The answers of before that changed, with the lines that name the change. */
const replaced = (
  changed: readonly ChangedAnswer[],
  naming: (one: ChangedAnswer) => readonly NamedChange[],
) => ({
  answers: Object.fromEntries(changed.map(({ about, was }) => [about, was])),
  changedBy: [...new Set(changed.flatMap(naming).map(({ line }) => line))],
});

/** What a replay finds: the changed answers that nothing names, and the store with the new answers beside the old. */
export interface Replay {
  readonly unnamed: readonly ChangedAnswer[];
  readonly settled: Store;
}

/**
 * Lays the answers of today beside the stored ones. A changed answer is named when the version of the rules was raised
 * since, and a line for that version names its question and its days. A file without stored answers gets its first.
 */
export function replay(
  store: Store,
  now: readonly VerdictLine[],
  { rules, changes }: { rules: string; changes: readonly NamedChange[] },
): Replay {
  const counted = rules === store.rules ? [] : changes.filter((change) => change.rules === rules);
  const naming = ({ question, days }: ChangedAnswer) =>
    counted.filter((change) => change.question === question && overlaps(days, change));
  const keyOf = ({ file, on }: VerdictLine): string => `${file} ${on}`;
  const stored = new Map(store.lines.map((line) => [keyOf(line), line]));
  const compared = now.map((line) => {
    const before = stored.get(keyOf(line)) ?? line;
    const changed = changedAnswers(before, line);
    const was = [
      ...(before.was ?? []),
      ...(changed.length === 0 ? [] : [{ rules: store.rules, ...replaced(changed, naming) }]),
    ];
    return { changed, line: was.length === 0 ? line : { ...line, was } };
  });
  const changed = compared.flatMap((one) => one.changed);
  return {
    unnamed: changed.filter((one) => naming(one).length === 0),
    settled: {
      rules: changed.length === 0 ? store.rules : rules,
      files: store.files,
      lines: compared.map(({ line }) => line),
    },
  };
}

/** What to do about changed answers that nothing names: some of them, and the lines to add when they are meant. */
export function told(unnamed: readonly ChangedAnswer[], rules: string): string[] {
  const questions = [...new Set(unnamed.map(({ question }) => question))];
  return questions.flatMap((question) => {
    const changed = unnamed.filter((one) => one.question === question);
    const from = changed.map(({ days }) => days.from).toSorted()[0];
    const until = changed
      .map(({ days }) => days.until)
      .toSorted()
      .at(-1);
    return [
      `changed answers about ${question}: ${changed.length}`,
      ...changed
        .slice(0, 5)
        .map(({ file, on, about, was, is }) => `  ${file} on ${on}, ${about}: ${was} -> ${is}`),
      `  if meant: raise RULES_VERSION (now ${rules}), and add this line with the right RULE to a changeset:`,
      `  rules VERSION: RULE changes ${question}, days ${from}..${until}`,
    ];
  });
}
