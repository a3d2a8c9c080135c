import { z } from 'zod';
import { calendarMonth, civilDate } from '../calendar/stated.ts';
import { cents } from '../money.ts';
import { fieldsOf } from './layout.ts';

const legislation = { '1': 'living-wage', '2': 'law-of-1965', '6': 'organic-law' } as const;

const type = {
  '1': 'grant',
  '2': 'arrears',
  '3': 'recovery',
  '4': 'regularised-grant',
  '5': 'regularised-arrears',
  '6': 'regularised-recovery',
} as const;

const dashed = (length: 6 | 8) =>
  z
    .string()
    .length(length)
    .transform((text) =>
      [text.slice(0, 4), text.slice(4, 6), text.slice(6)].filter(Boolean).join('-'),
    );

/** A line of the monthly statement of NovaPrima, of the fields that reconciling needs (NOV-4). */
const statementLine = z.object({
  legislation: z.enum(['1', '2', '6']).transform((code) => legislation[code]),
  month: dashed(6).pipe(calendarMonth),
  person: z.string().regex(/^\d{11}$/),
  reference: z.string(),
  type: z.enum(['1', '2', '3', '4', '5', '6']).transform((code) => type[code]),
  firstDay: dashed(8).pipe(civilDate),
  lastDay: dashed(8).pipe(civilDate),
  /** The accounting article without the zeros that fill it up. */
  article: z
    .string()
    .regex(/^\d+$/)
    .transform((text) => text.replace(/^0+(?=\d)/, '')),
  sign: z.enum(['', '+', '-']),
  /** In cents at 100 per cent. */
  amount: z.string().regex(/^\d+$/).transform(Number).pipe(cents),
});
export type StatementLine = z.infer<typeof statementLine>;

/** A line that cannot be read, with the fields at fault. */
interface UnreadLine {
  /** Counted from 1. */
  readonly line: number;
  readonly fields: readonly string[];
}

/** A monthly statement as far as it could be read. */
export interface Statement {
  readonly lines: readonly StatementLine[];
  readonly unread: readonly UnreadLine[];
}

/** Reads a monthly statement, text or CSV; a line that cannot be read is named and never left out in silence (NOV-4). */
export function readStatement(text: string): Statement {
  const lines: StatementLine[] = [];
  const unread: UnreadLine[] = [];
  text.split(/\r?\n/).forEach((line, at) => {
    if (line.trim() === '') return;
    const read = statementLine.safeParse(fieldsOf(line));
    if (read.success) lines.push(read.data);
    else
      unread.push({
        line: at + 1,
        fields: [...new Set(read.error.issues.map(({ path }) => path.join('.')))],
      });
  });
  return { lines, unread };
}
