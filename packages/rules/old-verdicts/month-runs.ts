import { addCalendarMonths, month } from '../src/calendar/index.ts';
import type { Answers } from './answers.ts';

const RUN = /^(.*\d{4}-\d\d)\.\.(\d{4}-\d\d)$/;

/** `subsidy 2026-03` when its month is 2026-02. */
const nextOf = (about: string): string =>
  about.replace(/\d{4}-\d\d$/, (found) => addCalendarMonths(month(found), 1));

/** Months one after the other with the same answer under one name: `subsidy 2026-03..2027-02`. */
export function inRuns(answers: Answers): Answers {
  const runs: { first: string; last: string; answer: string }[] = [];
  for (const [about, answer] of Object.entries(answers)) {
    const run = runs.at(-1);
    if (run?.answer === answer && about === nextOf(run.last) && about !== run.last)
      run.last = about;
    else runs.push({ first: about, last: about, answer });
  }
  return Object.fromEntries(
    runs.map(({ first, last, answer }) => [
      first === last ? first : `${first}..${last.slice(-'YYYY-MM'.length)}`,
      answer,
    ]),
  );
}

/** The opposite: each month under its own name. */
export function byMonth(answers: Answers): Answers {
  const months: Record<string, string> = {};
  for (const [about, answer] of Object.entries(answers)) {
    const [, first = about, until = ''] = RUN.exec(about) ?? [];
    let name = first;
    for (months[name] = answer; !name.endsWith(until); months[name] = answer) name = nextOf(name);
  }
  return months;
}
