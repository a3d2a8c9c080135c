import fc from 'fast-check';
import { it } from 'vitest';
import { day, month } from '../src/calendar/index.ts';
import { claimsOfMonths, judge } from '../src/index.ts';
import { anyCase, anyDossier, forgetOne } from './arbitrary-dossier.ts';

it('stat', () => {
  const seen: Record<string, number> = {};
  const add = (k: string) => {
    seen[k] = (seen[k] ?? 0) + 1;
  };
  for (const d of fc.sample(anyDossier, 1000)) {
    for (const k of new Set(
      claimsOfMonths(d, month('2016-06'), 132, day('2028-01-01')).map(
        (c) => `${c.kind} ${c.verdict.answer}`,
      ),
    ))
      add(k);
  }
  for (const [[d, on], f] of fc.sample(fc.tuple(anyCase, forgetOne), 1000)) {
    const j = judge(d, { on });
    const u = judge(f(d), { on });
    add(`obl ${j.obligation.answer}`);
    add(`dl ${j.deadline.answer}`);
    if (j.obligation.answer !== u.obligation.answer) add('obl changed');
    if (j.deadline.answer !== u.deadline.answer) add('dl changed');
    if (j.subsidy.verdict.answer !== u.subsidy.verdict.answer) add('sub changed');
    add(`sub ${j.subsidy.kind}`);
  }
  console.log(seen);
});
