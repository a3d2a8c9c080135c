import { conditionsOfAreas } from './balance/areas.ts';
import { conditionsOfBalance } from './balance/completeness.ts';
import { addYears, type CivilDate } from './calendar/civil-date.ts';
import { carriedCode } from './carried-code.ts';
import { mentions } from './contract/mentions.ts';
import type { Dated } from './dated.ts';
import { decisionTables } from './decision-tables.ts';
import { conditionsOfEvaluations } from './evaluation/schedule.ts';
import { conditionsOfSignatures } from './inspection/contract-points.ts';
import { type LawTable, lawTables } from './law-tables.ts';
import { REFORM } from './obligation/obligation.ts';
import { by } from './order.ts';
import { settings } from './settings.ts';
import { conditionsOfChecklist } from './study/checklist.ts';
import type { Citation } from './verdict.ts';

/**
 * One place in the code that carries a rule: a condition, the step of a term, a calculation, a row of a table, or a
 * setting of the centre.
 */
export interface CarriedRule {
  readonly rule: string;
  readonly file: string;
  /** Null where the code names no article, as for a row that has a source instead. */
  readonly citation: Citation | null;
  readonly source: string | null;
  /** Null where the code does not date it: it is asked of every day on which its question is asked. */
  readonly from: CivilDate | null;
  readonly until: CivilDate | null;
  readonly by:
    | { readonly kind: 'condition'; readonly question: string; readonly condition: string }
    | { readonly kind: 'step'; readonly step: string }
    | { readonly kind: 'calculation'; readonly calculations: readonly string[] }
    | { readonly kind: 'setting'; readonly setting: string; readonly value: unknown }
    | { readonly kind: 'row'; readonly table: string; readonly value: unknown };
}

interface Cited {
  readonly id: string;
  readonly citation: Citation;
}

interface Holds {
  readonly from: CivilDate;
  readonly until?: CivilDate;
}

const conditionsOf = (
  question: string,
  file: string,
  conditions: readonly Cited[],
  holds?: Holds,
): CarriedRule[] =>
  conditions.map(({ id, citation }) => ({
    rule: citation.rule,
    file,
    citation,
    source: null,
    from: holds?.from ?? null,
    until: holds?.until ?? null,
    by: { kind: 'condition', question, condition: id },
  }));

/** What is asked in code and in no decision table. */
const askedInCode: readonly CarriedRule[] = [
  ...conditionsOf('contract-mentions', 'src/contract/mentions.ts', mentions),
  ...conditionsOf('balance', 'src/balance/completeness.ts', conditionsOfBalance),
  ...conditionsOf('balance-areas', 'src/balance/areas.ts', conditionsOfAreas),
  ...conditionsOf('evaluations', 'src/evaluation/schedule.ts', conditionsOfEvaluations),
  ...conditionsOf(
    'inspection-signatures',
    'src/inspection/contract-points.ts',
    conditionsOfSignatures,
  ),
  ...conditionsOf('student-checklist', 'src/study/checklist.ts', conditionsOfChecklist),
];

/** The terms that the code counts: rule, step in the words of `text.ts`, file, and what else is known of it. */
const STEPS: readonly (readonly [
  rule: string,
  step: string,
  file: string,
  of?: Partial<CarriedRule>,
])[] = [
  ['OBL-6', 'three-months-from-application', 'src/obligation/terms.ts'],
  ['OBL-10', 'three-months-from-award', 'src/obligation/terms.ts'],
  ['OBL-10', 'three-months-from-acceptance', 'src/obligation/terms.ts'],
  ['OBL-10', 'three-months-from-decision-to-conclude', 'src/obligation/terms.ts'],
  [
    'TRA-1',
    'twelve-months-from-reform',
    'src/obligation/terms.ts',
    { source: 'Law of 21 July 2016, art. 12', from: REFORM, until: addYears(REFORM, 1) },
  ],
  ['EVA-2', 'every-four-months-from-signature', 'src/evaluation/schedule.ts'],
  ['EVA-2', 'years-from-signature', 'src/evaluation/schedule.ts'],
  ['EXE-6', 'every-four-months', 'src/exemption/exemption.ts'],
  ['CON-3', 'agreed-end', 'src/duty/duties.ts'],
  ['SUB-6', 'twelve-calendar-months', 'src/duty/duties.ts'],
  ['SUB-2', 'last-month-of-first', 'src/duty/subsidy-window.ts'],
  ['SUB-6', 'last-month-of-extension', 'src/duty/subsidy-window.ts'],
  ['SUB-7', 'last-month-of-second-chance', 'src/duty/subsidy-window.ts'],
  ['PRO-5', 'five-working-days', 'src/duty/duties.ts'],
  ['SAN-3', 'first-of-third-month', 'src/sanction/start.ts'],
  ['SAN-4', 'first-of-sixth-month', 'src/sanction/deferral.ts'],
  ['SAN-5', 'last-day-of-sanction', 'src/duty/duties.ts'],
  ['PRO-6', 'same-day', 'src/procedure/application.ts'],
  ['PRO-6', 'five-calendar-days', 'src/procedure/application.ts'],
  ['PRO-7', 'thirty-days', 'src/procedure/application.ts'],
  ['PRO-7', 'eight-days', 'src/procedure/application.ts'],
  ['PRO-8', 'three-months-next-working-day', 'src/procedure/appeal.ts'],
  ['INS-3', 'fifteen-days', 'src/inspection/report.ts'],
  ['EVA-4', 'a-year-from-decision-or-review', 'src/evaluation/living-wage-review.ts'],
  ['TRA-4', 'agreed-end', 'src/transition/local-transition.ts'],
  ['TRA-4', 'next-yearly-evaluation', 'src/transition/local-transition.ts'],
];

const steps: readonly CarriedRule[] = STEPS.map(([rule, step, file, of]) => ({
  rule,
  file,
  citation: null,
  source: null,
  from: null,
  until: null,
  by: { kind: 'step', step },
  ...of,
}));

const rows: readonly CarriedRule[] = lawTables.flatMap((table) =>
  table.rows.flatMap(({ from, until, value, source }) =>
    table.rules.map((rule) => ({
      rule,
      file: table.file,
      citation: null,
      source,
      from,
      until: until ?? null,
      by: { kind: 'row' as const, table: table.name, value },
    })),
  ),
);

const calculations: readonly CarriedRule[] = carriedCode.map(({ exported, ...carried }) => ({
  ...carried,
  until: null,
  by: { kind: 'calculation', calculations: Object.keys(exported) },
}));

const choices: readonly CarriedRule[] = settings.map(({ rule, file, name, value }) => ({
  rule,
  file,
  citation: { rule, source: 'policy' },
  source: null,
  from: null,
  until: null,
  by: { kind: 'setting', setting: name, value },
}));

/** `OBL-2` before `OBL-10`. */
const orderOf = ({ rule, from }: CarriedRule): string => {
  const [word, number] = rule.split('-');
  return `${word} ${String(number).padStart(3, '0')} ${from ?? ''}`;
};

/** Every rule that the code carries, in the order of the ids: what `rules` lists and where `diff` looks. */
export const catalogue: readonly CarriedRule[] = [
  ...decisionTables.flatMap(({ file, decision: { question, conditions }, holds }) =>
    conditionsOf(question, file, conditions, holds),
  ),
  ...askedInCode,
  ...steps,
  ...rows,
  ...calculations,
  ...choices,
].toSorted(by(orderOf));

/** What holds on a day; what the code does not date is always in it. */
export const catalogueOn = (on: CivilDate): CarriedRule[] =>
  catalogue.filter(
    ({ from, until }) => (from === null || from <= on) && (until === null || on <= until),
  );

/** A row that begins or ends between two days. */
export interface LawChange {
  readonly table: LawTable;
  readonly row: Dated<unknown>;
  readonly what: 'begins' | 'ends';
  /** Its first day, or its last. */
  readonly day: CivilDate;
}

/** The rows that are new after one day and up to another, and those whose last day falls from the one to before the other. */
export function lawChanges(after: CivilDate, to: CivilDate): LawChange[] {
  return lawTables
    .flatMap((table) =>
      table.rows.flatMap((row): LawChange[] => {
        const { from, until } = row;
        return [
          ...(after < from && from <= to
            ? [{ table, row, what: 'begins' as const, day: from }]
            : []),
          ...(until !== undefined && after <= until && until < to
            ? [{ table, row, what: 'ends' as const, day: until }]
            : []),
        ];
      }),
    )
    .toSorted(by(({ day, what, table }) => `${day} ${what === 'ends' ? 0 : 1} ${table.name}`));
}
