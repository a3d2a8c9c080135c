import { readFileSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';

/** A file as it was read: its columns and its lines with their place in the file. */
export interface ReadFile {
  readonly columns: string[];
  readonly rows: { line: number; cells: Record<string, string> }[];
}

/** The file cannot be read as CSV; the message says where and why. */
export class UnreadableFile extends Error {}

/** A semicolon or a comma: whichever the first line has more of. */
const delimiterOf = (text: string): string => {
  const [first = ''] = text.split(/\r?\n/, 1);
  return first.split(';').length >= first.split(',').length ? ';' : ',';
};

function textOf(path: string): string {
  const bytes = readFileSync(path);
  try {
    // The decoder takes the BOM away and refuses bytes that are not UTF-8, which would become wrong names.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile(`${path} is not in UTF-8; save it as "CSV UTF-8".`);
  }
}

/** Reads a CSV file: UTF-8 with BOM or not, semicolons or commas, quotes as spreadsheets write them. */
export function readCsv(path: string): ReadFile {
  const text = textOf(path);
  try {
    const lineOf = new Map<string[], number>();
    const records: string[][] = parse(text, {
      delimiter: delimiterOf(text),
      // The reader counts lines by itself only while it reads, and a quoted cell may hold several.
      on_record: (record: string[], { lines }) => {
        lineOf.set(record, lines);
        return record;
      },
      skip_empty_lines: true,
      trim: true,
      relax_column_count: true,
    });
    const [columns = [], ...lines] = records;
    return {
      columns,
      rows: lines.map((record) => ({
        line: lineOf.get(record) ?? 0,
        cells: Object.fromEntries(columns.map((column, at) => [column, record[at] ?? ''])),
      })),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UnreadableFile(`${path} cannot be read: ${error.message}`);
  }
}
