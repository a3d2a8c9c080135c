import {
  columnProblems,
  dayInBrussels,
  IMPORTS,
  importRows,
  type RowProblem,
} from '@traject/api/server';
import { progressBar } from '../progress.ts';
import {
  type Command,
  CommandError,
  centreOf,
  languageOf,
  readOptions,
  withDatabase,
} from './command.ts';
import { readCsv } from './read-csv.ts';

type Kind = keyof typeof IMPORTS;

const isKind = (word: string | undefined): word is Kind => word !== undefined && word in IMPORTS;

/** The report that says of every bad line where it is and why. */
const report = (file: string, problems: readonly RowProblem[]): string =>
  problems
    .map(
      ({ line, column, reason }) =>
        `${file}:${line}${column === '' ? '' : ` ${column}`}: ${reason}`,
    )
    .join('\n');

/** Imports people, decisions or contracts from a CSV file: the whole file or nothing of it. */
export const importFile: Command = {
  usage: 'import people|decisions|contracts FILE [--centre NIS] [--language nl|fr|de]',
  what: 'reads a CSV file into the record: all of it, or nothing and a report',
  run: async (words) => {
    const { options, rest } = readOptions(words, ['centre', 'language']);
    const [kind, file] = rest;
    if (!isKind(kind))
      throw new CommandError('Say what is imported: people, decisions or contracts.');
    if (file === undefined) throw new CommandError('Name the file.');
    const language = languageOf(options.language);
    const { columns, rows } = readCsv(file);
    const wrongColumns = columnProblems(kind, columns, language);
    const refuse = (problems: readonly RowProblem[]): number => {
      process.stdout.write(`${report(file, problems)}\n`);
      process.stderr.write(`Nothing was imported: ${problems.length} problems.\n`);
      return 1;
    };
    if (wrongColumns.length > 0) return refuse(wrongColumns);
    return withDatabase(async (open) => {
      const { centreId, name } = await centreOf(open, options.centre);
      const bar = progressBar('Lines');
      const result = await importRows(open.database, {
        centreId,
        kind,
        rows,
        language,
        today: dayInBrussels(new Date()),
        onRow: bar.show,
      });
      bar.stop();
      if ('problems' in result) return refuse(result.problems);
      process.stdout.write(`${name}: ${result.written} lines of ${file} are imported.\n`);
      return 0;
    });
  },
};
