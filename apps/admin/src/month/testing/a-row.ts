import { month } from '@traject/rules/calendar';
import { cents } from '@traject/rules/facts';
import type { MonthRow } from '../row.ts';

type Truths = Readonly<Record<string, 'yes' | 'no' | 'unknown'>>;

/** A row of October 2026 for a test; `cents` given = the first subsidy is due on them. */
export function aRow(
  name: string,
  { base, truths = {}, more = {} }: { base?: number; truths?: Truths; more?: Partial<MonthRow> },
): MonthRow {
  const unknown = Object.values(truths).includes('unknown');
  return {
    dossierId: name,
    number: `2026-${name}`,
    person: { firstName: 'Jan', lastName: name, insz: '85073003328' },
    blocked: base === undefined,
    change: 'same',
    claim: {
      month: month('2026-10'),
      kind: base === undefined ? null : 'first',
      considered: 'first',
      verdict: {
        question: 'subsidy-first',
        answer: base !== undefined ? 'due' : unknown ? 'undetermined' : 'not-due',
        outcome: base !== undefined ? 'met' : unknown ? 'undetermined' : 'not-met',
        findings: Object.entries(truths).map(([condition, truth]) => ({
          condition,
          truth,
          citation: { rule: 'SUB-1', source: 'law' },
          facts: [],
        })),
        missing: [],
      },
      baseCents: cents.parse(base ?? 0),
      subsidyCents: cents.parse((base ?? 0) / 10),
      code: base === undefined ? null : '11',
      accountingArticle: base === undefined ? null : '132',
      days: [],
    },
    ...more,
  };
}
