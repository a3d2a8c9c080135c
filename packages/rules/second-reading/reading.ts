import type { SubsidyFacts } from '../src/facts/index.ts';
import { isIn, monthlyCentsOn } from './calendar-of-life.ts';
import { type DayNumber, daysOfMonth, type MonthNumber, monthNumber } from './days.ts';
import { type Life, lifeKnownOn } from './life.ts';
import { subsidiesOf } from './subsidies.ts';

/** What the second reading says of a month. */
export interface MonthRead {
  readonly kind: 'first' | 'student' | 'extension' | 'second-chance' | 'none' | 'unknown';
  readonly baseCents: number;
  readonly subsidyCents: number;
  readonly code: string | null;
  readonly article: string | null;
}

/** SUB-15: each day its part of the month, the sum rounded half up to a cent, and ten per cent of that likewise. */
function amountsOf(life: Life, month: MonthNumber, days: readonly DayNumber[]) {
  let cents = 0;
  for (const day of days) cents += monthlyCentsOn(life, day);
  const length = daysOfMonth(month).length;
  const baseCents = Math.floor((2 * cents + length) / (2 * length));
  return { baseCents, subsidyCents: Math.floor((baseCents + 5) / 10) };
}

/** Code 9, or 10 with income from work; null where that is not known (decisions/student-subsidy.md). */
function studentCode(life: Life, month: MonthNumber): string | null {
  const accepted = life.studies
    .filter((study) => daysOfMonth(month).some((day) => isIn(study, day)))
    .toSorted((one, other) => one.from - other.from)
    .at(-1);
  if (accepted === undefined || accepted.incomeFromWork === 'unknown') return null;
  return accepted.incomeFromWork === 'yes' ? '10' : '9';
}

/** The months of a life one by one, as they can be known on a day: kind, base, subsidy, code and article. */
export function readLife(facts: SubsidyFacts, on: string): (month: string) => MonthRead {
  const life = lifeKnownOn(facts, on);
  const monthOfLife = subsidiesOf(life);
  return (written) => {
    const month = monthNumber(written);
    const { kinds, hasProject } = monthOfLife(month);
    const answer = kinds.find(({ due }) => due !== 'no');
    if (answer?.due !== 'yes') {
      // EXE-3: code 8 while an exemption runs, with a living wage and without any project carried out.
      const isExempted =
        !hasProject &&
        daysOfMonth(month).some((day) => life.livingWages.some((award) => isIn(award, day))) &&
        life.exemptions.some((span) => daysOfMonth(month).some((day) => isIn(span, day)));
      return {
        kind: answer === undefined ? 'none' : 'unknown',
        baseCents: 0,
        subsidyCents: 0,
        code: isExempted ? '8' : null,
        article: null,
      };
    }
    const code = {
      first: '11',
      student: studentCode(life, month),
      extension: '17',
      'second-chance': life.secondChanceCode,
    };
    return {
      kind: answer.kind,
      ...amountsOf(life, month, answer.days),
      code: code[answer.kind],
      article: answer.kind === 'student' ? '133' : '132',
    };
  };
}
