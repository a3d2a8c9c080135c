import { type Database, inCentre, operatorOf, type Reader, type Transaction } from '@traject/db';
import { fieldSentence, type Language, problemSentence, problemWords } from '@traject/i18n';
import type { CivilDate } from '@traject/rules/calendar';
import { fieldProblems } from '../problem.ts';
import { Refusal } from '../refusal.ts';
import { columnsOf, IMPORTS, type ImportKind } from './input.ts';
import { writeContract, writeDecision, writePerson } from './write-row.ts';

/** One line of a file: where it stands and its cells by column. */
export interface ReadRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Why a line cannot be imported. */
export interface RowProblem {
  readonly line: number;
  /** Empty when it is about the whole line. */
  readonly column: string;
  readonly reason: string;
}

export interface ImportRequest {
  readonly centreId: string;
  readonly kind: ImportKind;
  readonly rows: readonly ReadRow[];
  readonly language: Language;
  readonly today: CivilDate;
  /** Told after each line, for a progress bar. */
  readonly onRow: (done: number, of: number) => void;
}

/** Thrown inside the transaction when a line is wrong, so that nothing of the file is written. */
class NothingWritten extends Error {}

/** The writer of each kind of row. */
const WRITERS = {
  people: (transaction: Transaction, reader: Reader, cells: unknown, today: CivilDate) =>
    writePerson(transaction, reader, IMPORTS.people.parse(cells), today),
  decisions: (transaction: Transaction, reader: Reader, cells: unknown, today: CivilDate) =>
    writeDecision(transaction, reader, IMPORTS.decisions.parse(cells), today),
  contracts: (transaction: Transaction, reader: Reader, cells: unknown, today: CivilDate) =>
    writeContract(transaction, reader, IMPORTS.contracts.parse(cells), today),
} as const;

/** What is wrong with the columns themselves; the first line holds them. */
export function columnProblems(
  kind: ImportKind,
  columns: readonly string[],
  language: Language,
): RowProblem[] {
  const wanted = columnsOf(kind);
  const of = problemWords[language];
  return [
    ...wanted
      .filter((column) => !columns.includes(column))
      .map((column) => ({ line: 1, column, reason: fieldSentence(of, 'column-missing') })),
    ...columns
      .filter((column) => !wanted.includes(column))
      .map((column) => ({ line: 1, column, reason: fieldSentence(of, 'column-unknown') })),
  ];
}

/** Every cell of every line that is not right by itself. */
function cellProblems({ kind, rows, language }: ImportRequest): RowProblem[] {
  const of = problemWords[language];
  return rows.flatMap(({ line, cells }) => {
    const read = IMPORTS[kind].safeParse(cells);
    return read.success
      ? []
      : fieldProblems(read.error).map(({ path, code }) => ({
          line,
          column: path.split('.')[0] ?? '',
          reason: fieldSentence(of, code),
        }));
  });
}

/**
 * Imports a whole file or nothing of it. The answer is the number of lines written, or every problem with its line,
 * column and reason in the reader's language: what is wrong in a cell first, then what does not fit the record.
 */
export async function importRows(
  database: Database,
  request: ImportRequest,
): Promise<{ written: number } | { problems: RowProblem[] }> {
  const wrongCells = cellProblems(request);
  if (wrongCells.length > 0) return { problems: wrongCells };
  const { kind, rows, language, today, onRow } = request;
  const reader = operatorOf(request.centreId);
  const problems: RowProblem[] = [];
  try {
    await inCentre(database, reader, async (transaction) => {
      for (const [at, { line, cells }] of rows.entries()) {
        try {
          await WRITERS[kind](transaction, reader, cells, today);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          const of = problemWords[language];
          problems.push({
            line,
            column: error.field ?? '',
            reason:
              error.code in of.fields
                ? fieldSentence(of, error.code)
                : problemSentence(of, error.code),
          });
        }
        onRow(at + 1, rows.length);
      }
      if (problems.length > 0) throw new NothingWritten();
    });
  } catch (error) {
    if (!(error instanceof NothingWritten)) throw error;
    return { problems };
  }
  return { written: rows.length };
}
