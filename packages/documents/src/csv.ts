import { stringify } from 'csv-stringify/sync';

/** A file that a reader takes away. */
export interface MadeFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string;
}

/** Cents as a spreadsheet in Belgium reads an amount: 131,42. */
export const euros = (cents: number): string =>
  `${Math.trunc(cents / 100)},${String(cents % 100).padStart(2, '0')}`;

/** An INSZ as it is printed: with its points a spreadsheet leaves the leading zeros of 2000 and later alone. */
export const printedInsz = (insz: string): string =>
  insz.replace(/^(\d{2})(\d{2})(\d{2})(\d{3})(\d{2})$/, '$1.$2.$3-$4.$5');

/** A text as part of the name of a file on any system: no separators, no signs that a system keeps for itself. */
function forFileName(text: string): string {
  const plain = text
    .replaceAll(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[ .-]+/, '')
    .slice(0, 80);
  return plain.replace(/[ .]+$/, '');
}

/**
 * A list as CSV: UTF-8 with BOM, semicolons, as spreadsheets in Belgium open it. What begins like a formula gets an
 * apostrophe before it, for names come from people. The name begins with that of the centre and sorts by what follows.
 */
export function csvFile<Column extends string>(
  { centre, about }: { readonly centre: string; readonly about: string },
  headers: Readonly<Record<Column, string>>,
  rows: readonly Readonly<Record<Column, string>>[],
): MadeFile {
  const content = stringify([...rows], {
    header: true,
    columns: headers,
    delimiter: ';',
    record_delimiter: 'windows',
    bom: true,
    escape_formulas: true,
    quoted_match: /[\r\n]/,
  });
  return {
    name: `${`${forFileName(centre)} ${about}`.trim()}.csv`,
    mediaType: 'text/csv;charset=utf-8',
    content,
  };
}
