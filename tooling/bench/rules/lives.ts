import { addDays, addMonths, type CivilDate, day, monthOf } from '@traject/rules/calendar';
import { aDossier, type DossierBuilder } from '@traject/rules/testing';
import { Chance } from './chance.ts';
import type { Question } from './question.ts';

const ON = day('2026-11-20');

/** A project signed in a right, with evaluations every four months. */
function withProject(
  life: DossierBuilder,
  signed: CivilDate,
  until: CivilDate | undefined,
): DossierBuilder {
  let told = life.signed(signed, until === undefined ? {} : { endedOn: until });
  for (let held = addMonths(signed, 4); held <= (until ?? ON); held = addMonths(held, 4))
    told = told.evaluated(held);
  return told;
}

/** A file with so many years of history: rights with gaps between them, the last of which runs on. */
export function life(number: number, years: number): Question {
  const chance = new Chance(number * 104_729);
  let from = addDays(addMonths(ON, -12 * years), chance.whole(0, 60));
  let told = aDossier()
    .bornOn(addDays(from, -chance.whole(18, 45) * 365))
    .balanced(from);
  for (;;) {
    const until = addDays(addMonths(from, chance.whole(6, 24)), -1);
    const next = addDays(until, chance.one([20, 92, 93, 200, 366, 400]));
    const isLast = addMonths(next, 2) > ON;
    told = told
      .consulted(addDays(from, 2))
      .awarded(from, { decidedOn: addDays(from, 12), ...(isLast ? {} : { until }) });
    const signed = addDays(from, chance.whole(20, 120));
    // Who never had a project before may still have the first subsidy now.
    if (isLast || chance.percent(40)) told = withProject(told, signed, isLast ? undefined : until);
    if (isLast) break;
    if (chance.percent(30)) told = told.decidedSubsidy('extension', addMonths(from, 11));
    if (chance.percent(20)) told = told.exempted(addMonths(from, 1), { until: addMonths(from, 2) });
    from = next;
  }
  const dossier = told.requested(addMonths(from, 1)).facts();
  return JSON.parse(JSON.stringify({ dossier, on: ON, month: monthOf(ON) })) as Question;
}
