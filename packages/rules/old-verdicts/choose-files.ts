import fc from 'fast-check';
import { factsOf, storedCases } from '../cases/stored-cases.ts';
import { anyCase } from '../properties/arbitrary-dossier.ts';
import { forgetOne } from '../properties/forget-one.ts';
import {
  addCalendarMonths,
  addDays,
  addMonths,
  type CivilDate,
  day,
  monthOf,
} from '../src/calendar/index.ts';
import type { Dossier } from '../src/facts/index.ts';
import { IN_THE_END, judgedNow } from './judged-now.ts';
import { type StoredFile, shortDossier, wholeDossier } from './store.ts';

/** Days of judgement lie between these two, the last one left to the months. */
const FIRST_DAY = day('2014-01-01');
const LAST_DAY = addDays(IN_THE_END, -1);

const DAYS_OF_A_LIFE = 3;
/** Two years after the last event every window has passed that it could open. */
const MONTHS_AFTER = 25;

const factDays = (dossier: Dossier): CivilDate[] =>
  [...JSON.stringify(dossier).matchAll(/\d{4}-\d\d-\d\d/g)].map(([found]) => day(found));

/** The days around which answers turn: those of the facts, three months after them, a day before and after. */
const edges = (dossier: Dossier): CivilDate[] =>
  [...new Set(factDays(dossier).flatMap((date) => [date, addMonths(date, 3)]))]
    .flatMap((date) => [addDays(date, -1), date, addDays(date, 1)])
    .filter((date) => FIRST_DAY <= date && date <= LAST_DAY)
    .toSorted();

function stored(id: string, dossier: Dossier, days: readonly CivilDate[]): StoredFile {
  const events = [
    ...dossier.awards.map(({ from }) => from),
    ...dossier.contracts.flatMap(({ signedByPersonOn }) => signedByPersonOn ?? []),
  ].toSorted();
  const after = addCalendarMonths(monthOf(events.at(-1) ?? FIRST_DAY), MONTHS_AFTER);
  const end = monthOf(IN_THE_END);
  return {
    id,
    days: [...new Set(days)].toSorted(),
    months: { from: monthOf(events[0] ?? FIRST_DAY), until: after < end ? after : end },
    dossier: shortDossier(dossier),
  };
}

/** The answers of a file without days and amounts: two files with the same ones try the same of the rules. */
const shapeOf = (file: StoredFile): string =>
  judgedNow(file)
    .flatMap(({ answers }) => Object.entries(answers))
    .map(([about, answer]) => `${about} ${answer}`.replaceAll(/\d[\d-]*/g, '#'))
    .toSorted()
    .filter((shape, at, all) => shape !== all[at - 1])
    .join('; ');

/** Of one life in four something was never found out. */
const forgetful = fc.oneof(
  { weight: 3, arbitrary: fc.constant((dossier: Dossier) => dossier) },
  { weight: 1, arbitrary: forgetOne },
);

const life = fc.tuple(anyCase, forgetful).chain(([[known], forget]) => {
  const dossier = forget(known);
  const days = fc.subarray([...new Set(edges(dossier))], {
    minLength: DAYS_OF_A_LIFE,
    maxLength: DAYS_OF_A_LIFE,
  });
  return fc.tuple(fc.constant(dossier), days);
});

/** Random lives, each of which gets answers of a shape that no file had. */
export function chooseLives(count: number, files: readonly StoredFile[]): StoredFile[] {
  const shapes = new Set(files.map(shapeOf));
  const candidates = fc.sample(life, { seed: files.length, numRuns: count * 4 });
  const chosen: StoredFile[] = [];
  for (const [dossier, days] of candidates) {
    if (chosen.length === count) break;
    const file = stored(`life ${files.length + chosen.length + 1}`, dossier, days);
    const shape = shapeOf(file);
    if (!shapes.has(shape)) chosen.push(file);
    shapes.add(shape);
  }
  return chosen;
}

/** The dossiers of the official cases, on the days of their questions, as far as they are not stored. */
export function chooseCases(files: readonly StoredFile[]): StoredFile[] {
  const contentOf = (dossier: Dossier): string => JSON.stringify(shortDossier(dossier));
  const known = new Set(files.map(({ dossier }) => contentOf(wholeDossier(dossier))));
  const asked = storedCases().flatMap(({ read: { id, facts, situations } }) =>
    situations.flatMap((situation) => {
      const { dossier } = factsOf(facts, situation);
      const days = situation.questions.flatMap((question) => ('on' in question ? question.on : []));
      return dossier === undefined ? [] : [{ id, dossier, days }];
    }),
  );
  const byDossier = Map.groupBy(asked, ({ dossier }) => contentOf(dossier));
  return [...byDossier].flatMap(([content, [first, ...more]], at) =>
    first === undefined || known.has(content)
      ? []
      : [
          stored(
            `${first.id} ${files.length + at + 1}`,
            first.dossier,
            [first, ...more].flatMap(({ days }) => days).filter((on) => on <= LAST_DAY),
          ),
        ],
  );
}
