/**
 * The fields of a line of the monthly statement with their lengths, in order (NOV-4). What comes after the name was not
 * seen in any source and is left aside.
 */
export const STATEMENT_FIELDS = [
  ['legislation', 1],
  ['centreNis', 5],
  ['month', 6],
  ['fileNumber', 11],
  ['suffix', 2],
  ['person', 11],
  ['reference', 12],
  ['type', 1],
  ['firstDay', 8],
  ['lastDay', 8],
  ['article', 6],
  ['sign', 1],
  ['amount', 8],
  ['category', 1],
  ['name', 30],
] as const;

/** Separates the fields of a line where the statement comes as CSV. */
const SEPARATOR = ';';

/** The texts of the fields of a line: by position in a text file, by separator in a CSV file. */
export function fieldsOf(line: string): Record<string, string> {
  const parts = line.includes(SEPARATOR) ? line.split(SEPARATOR) : null;
  let at = 0;
  const texts = STATEMENT_FIELDS.map(([field, length], index) => {
    const text = parts === null ? line.slice(at, at + length) : (parts[index] ?? '');
    at += length;
    return [field, text.trim()] as const;
  });
  return Object.fromEntries(texts);
}
