import { type CivilDate, isCivilDate } from '@traject/rules/calendar';
import { type Consultation, consultation } from '@traject/rules/facts';
import { insz } from '../person/insz.ts';

/** The columns of a file with what the KSZ/BCSS showed; the first line holds them. */
const COLUMNS = ['insz', 'consulted_on', 'what', 'from', 'until'] as const;
type Column = (typeof COLUMNS)[number];

/** What is wrong with a line. */
type LineFault =
  | 'column-missing'
  | 'insz-length'
  | 'other-person'
  | 'not-a-day'
  | 'in-the-future'
  | 'other-day'
  | 'not-a-choice'
  | 'required'
  | 'ends-before-it-starts'
  | 'twice'
  | 'wrong-form'
  | 'nothing-in-it';

/** One thing that is wrong, with its line, counted from 1. */
interface LineProblem {
  readonly line: number;
  readonly column: string;
  readonly code: LineFault;
}

type Shown = Omit<Consultation, 'id'>;

/** A file as it was read: what to record, or why it cannot be. */
export interface ReadConsultation {
  readonly shown: Shown | null;
  readonly problems: readonly LineProblem[];
}

interface Expected {
  /** The number of the person of the file: a file about somebody else is refused. */
  readonly insz: string;
  readonly today: CivilDate;
}

const WHAT = ['right', 'first-subsidy', 'extension'] as const;
type What = (typeof WHAT)[number];

interface Line {
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

const refused = (problems: readonly LineProblem[]): ReadConsultation => ({ shown: null, problems });

/** The lines of a table by column; the cells hold no separators, so quotes only stand around them. */
function linesOf(text: string): { lines: Line[]; problems: LineProblem[] } {
  const faulty = (problems: LineProblem[]) => ({ lines: [], problems });
  const rows = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((row, at) => ({ line: at + 1, row }))
    .filter(({ row }) => row.trim() !== '');
  const [head, ...rest] = rows;
  if (head === undefined) return faulty([{ line: 1, column: '', code: 'nothing-in-it' }]);
  const separator = head.row.includes(';') ? ';' : ',';
  const split = (row: string) =>
    row.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
  const names = split(head.row);
  const missing = COLUMNS.filter((column) => !names.includes(column));
  if (missing.length > 0)
    return faulty(missing.map((column) => ({ line: head.line, column, code: 'column-missing' })));
  if (rest.length === 0) return faulty([{ line: head.line, column: '', code: 'nothing-in-it' }]);
  const lines = rest.map(({ line, row }) => {
    const cells = split(row);
    const cell = (column: Column) => cells[names.indexOf(column)] ?? '';
    return {
      line,
      cells: {
        insz: cell('insz'),
        consulted_on: cell('consulted_on'),
        what: cell('what'),
        from: cell('from'),
        until: cell('until'),
      },
    };
  });
  return { lines, problems: [] };
}

const isWhat = (text: string): text is What => WHAT.some((what) => what === text);

/** What is wrong with one line by itself. */
function faultsOf({ line, cells }: Line, expected: Expected): LineProblem[] {
  const { from, until, what, consulted_on: consultedOn } = cells;
  const faults: (readonly [Column, LineFault])[] = [];
  const number = insz.safeParse(cells.insz);
  if (!number.success) faults.push(['insz', 'insz-length']);
  else if (number.data !== expected.insz) faults.push(['insz', 'other-person']);
  if (!isCivilDate(consultedOn)) faults.push(['consulted_on', 'not-a-day']);
  else if (consultedOn > expected.today) faults.push(['consulted_on', 'in-the-future']);
  if (!isWhat(what)) faults.push(['what', 'not-a-choice']);
  if (from !== '' && !isCivilDate(from)) faults.push(['from', 'not-a-day']);
  if (until !== '' && !isCivilDate(until)) faults.push(['until', 'not-a-day']);
  if (from === '' && until !== '') faults.push(['from', 'required']);
  if (isCivilDate(from) && isCivilDate(until) && until < from)
    faults.push(['until', 'ends-before-it-starts']);
  return faults.map(([column, code]) => ({ line, column, code }));
}

/** What lines contradict in each other: one day of consultation, one period of a subsidy. */
function contradictions(lines: readonly Line[]): LineProblem[] {
  const [first] = lines;
  return lines.flatMap(({ line, cells }, at) => {
    const otherDay = cells.consulted_on !== first?.cells.consulted_on;
    const again =
      cells.what !== 'right' && lines.slice(0, at).some((one) => one.cells.what === cells.what);
    return [
      ...(otherDay ? [{ line, column: 'consulted_on', code: 'other-day' as const }] : []),
      ...(again ? [{ line, column: 'what', code: 'twice' as const }] : []),
    ];
  });
}

/** A period of a line whose cells were checked; null where the KSZ shows none. */
function periodOf({
  cells: { from, until },
}: Line): { from: CivilDate; until: CivilDate | null } | null {
  if (!isCivilDate(from)) return null;
  return { from, until: isCivilDate(until) ? until : null };
}

/** A subsidy that no line speaks of was not looked up; a line without days says that none is shown. */
function subsidyOf(lines: readonly Line[], what: What): Shown['firstSubsidy'] {
  const line = lines.find(({ cells }) => cells.what === what);
  return line === undefined ? 'unknown' : periodOf(line);
}

function readTable(text: string, expected: Expected): ReadConsultation {
  const { lines, problems: faults } = linesOf(text);
  if (faults.length > 0) return refused(faults);
  const problems = [
    ...lines.flatMap((line) => faultsOf(line, expected)),
    ...contradictions(lines),
  ].toSorted((a, b) => a.line - b.line);
  const consultedOn = lines[0]?.cells.consulted_on;
  if (problems.length > 0 || consultedOn === undefined || !isCivilDate(consultedOn))
    return refused(problems);
  return {
    problems: [],
    shown: {
      consultedOn,
      rightElsewhere: lines.flatMap((line) =>
        line.cells.what === 'right' ? (periodOf(line) ?? []) : [],
      ),
      firstSubsidy: subsidyOf(lines, 'first-subsidy'),
      extension: subsidyOf(lines, 'extension'),
    },
  };
}

const inFile = consultation.omit({ id: true }).extend({ insz });

/** The line of a JSON text on which a name stands first; 1 where it is not in it. */
const lineOf = (text: string, name: string): number => {
  const at = text.indexOf(`"${name}"`);
  return at < 0 ? 1 : text.slice(0, at).split('\n').length;
};

function readObject(text: string, expected: Expected): ReadConsultation {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused([{ line: 1, column: '', code: 'wrong-form' }]);
  }
  const parsed = inFile.safeParse(value);
  if (!parsed.success)
    return refused(
      parsed.error.issues.map(({ path }) => ({
        line: lineOf(text, String(path[0] ?? '')),
        column: path.join('.'),
        code: path[0] === 'insz' ? ('insz-length' as const) : ('wrong-form' as const),
      })),
    );
  const { insz: number, ...shown } = parsed.data;
  const at = (column: string, code: LineFault): LineProblem => ({
    line: lineOf(text, column),
    column,
    code,
  });
  const problems = [
    ...(number === expected.insz ? [] : [at('insz', 'other-person')]),
    ...(shown.consultedOn > expected.today ? [at('consultedOn', 'in-the-future')] : []),
  ];
  return problems.length > 0 ? refused(problems) : { shown, problems };
}

/**
 * Reads a file with what the KSZ/BCSS showed of one person on one day, as a table or as an object (README, "A consultation
 * from a file"). There is no official form of such a file. Nothing is taken over while any line is wrong.
 */
export const readConsultation = (text: string, expected: Expected): ReadConsultation =>
  text.trim().startsWith('{') ? readObject(text, expected) : readTable(text, expected);
