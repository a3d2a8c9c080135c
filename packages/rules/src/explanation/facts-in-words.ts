import { calculationSteps, factCalculation, factName, factValueWord } from '../text.ts';
import type { DueWindow, FactUsed, Verdict } from '../verdict.ts';
import { COLON, type Language, type Words } from '../words.ts';
import type { DueInWords, FactInWords, Telling } from './explanation.ts';

/** A fact was read by its schema, so what looks like a day is one. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const COUNTED_FROM: Words = { nl: 'geteld vanaf', fr: 'à compter du', de: 'gerechnet ab dem' };

/** How a last day was found: the step and the day that was counted from. */
function calculationWords({ start, step }: DueWindow['calculation'], telling: Telling): string {
  const { language, day } = telling;
  return `${calculationSteps[step]?.[language] ?? step}, ${COUNTED_FROM[language]} ${day(start)}`;
}

/** A fact in words; `verdict` knows how its own last day was found. */
export function factInWords(
  { fact, value, record }: FactUsed,
  { due }: Verdict,
  telling: Telling,
): FactInWords {
  const { language, day, enteredBy } = telling;
  const isLastDay = fact === 'deadline' && due !== undefined;
  return {
    name: factName(fact, language),
    value:
      typeof value === 'string' && DAY.test(value)
        ? day(value)
        : (factValueWord(value, language) ?? String(value)),
    record,
    entered: record === undefined ? undefined : enteredBy?.(record),
    calculation: isLastDay
      ? calculationWords(due.calculation, telling)
      : (factCalculation(fact, language) ?? undefined),
  };
}

function nameAndValue({ name, value, calculation }: FactInWords, language: Language): string {
  const said = `${name}${COLON[language]} ${value}`;
  return calculation === undefined ? said : `${said} (${calculation})`;
}

/** The facts in a line: "recht vanaf: 05/01/2026 · toegekend: leefloon"; what two records say alike stands once. */
export const factLine = (facts: readonly FactInWords[], language: Language): string =>
  [...new Set(facts.map((fact) => nameAndValue(fact, language)))].join(' · ');

/** The days of a verdict in words. */
export function dueInWords(due: DueWindow, telling: Telling): DueInWords {
  const { day } = telling;
  return {
    from: day(due.from),
    until: day(due.until),
    reminder: due.reminder === undefined ? undefined : day(due.reminder),
    calculation: calculationWords(due.calculation, telling),
    rule: due.calculation.rule,
  };
}
