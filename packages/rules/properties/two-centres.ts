import fc from 'fast-check';
import {
  addDays,
  type CalendarMonth,
  type CivilDate,
  firstOfMonth,
  month,
  monthOf,
  monthOfYear,
  yearOf,
} from '../src/calendar/index.ts';
import type { Award, Contract, Dossier } from '../src/facts/index.ts';
import { claimsOfMonths } from '../src/index.ts';
import { completeContract } from '../src/testing/index.ts';
import { lifeBy } from './arbitrary-life.ts';
import { Dice } from './chance.ts';

/** The files of one person in two centres, each of which asked the KSZ truly what the other had done. */
export interface TwoCentres {
  readonly files: readonly [Dossier, Dossier];
}

const FIRST_MONTH = month('2016-11');
export const MONTHS_OF_THE_LAW = 11 * 12 + 2;

const monthsBetween = (from: CalendarMonth, to: CalendarMonth): number =>
  (yearOf(to) - yearOf(from)) * 12 + monthOfYear(to) - monthOfYear(from);

/** Awards one after the other: a person has a living wage in one centre at a time. */
function oneAtATime(awards: readonly Award[]): Award[] {
  return awards.flatMap((award, at) => {
    const next = awards[at + 1];
    if (next === undefined) return [award];
    const before = addDays(next.from, -1);
    const until = award.until === null || award.until > before ? before : award.until;
    return until < award.from ? [] : [{ ...award, until }];
  });
}

/** The subsidies that a file had up to a day, as the KSZ would show them. */
function shownOf(file: Dossier, on: CivilDate) {
  const months = Math.max(0, monthsBetween(FIRST_MONTH, monthOf(on)) + 1);
  const claims = file.contracts.length === 0 ? [] : claimsOfMonths(file, FIRST_MONTH, months, on);
  const since = (kind: string) => {
    const first = claims.find((claim) => claim.kind === kind);
    return first === undefined ? null : { from: firstOfMonth(first.month), until: null };
  };
  return { firstSubsidy: since('first'), extension: since('extension') };
}

/** What a consultation shows on a day of what another centre did. */
const consulted = (other: Dossier, on: CivilDate): Dossier['consultations'][number] => ({
  id: `asked-${on}`,
  consultedOn: on,
  rightElsewhere: other.awards
    .filter(({ kind, from }) => kind !== 'equivalent-living-wage' && from <= on)
    .map(({ from, until }) => ({ from, until })),
  ...shownOf(other, on),
});

function twoCentresBy(dice: Dice): TwoCentres {
  const life = lifeBy(dice);
  // Decided and known at once, so that what one centre did the other can see.
  const awards = oneAtATime(life.awards).map((award) => ({ ...award, decidedOn: award.from }));
  const place = awards.map(() => dice.between(0, 1));
  const projects = awards.map(({ from }, at): Contract => {
    const signed = addDays(from, dice.between(0, 60));
    // A project ends by law when the person moves away (TRF-1).
    const moved = awards.find((_, later) => later > at && place[later] !== place[at]);
    return {
      ...completeContract,
      id: `project-${at}`,
      kind: dice.oneOf('general', 'general', 'general', 'general', 'study'),
      signedByPersonOn: signed,
      signedByCentreOn: signed,
      endedOn: moved === undefined || moved.from <= signed ? null : addDays(moved.from, -1),
    };
  });
  const isSigned = projects.map(() => dice.in(70));
  const fileOf = (centre: number): Dossier => ({
    ...life,
    couple: null,
    consultations: [],
    awards: awards.filter((_, at) => place[at] === centre),
    contracts: projects.filter((_, at) => place[at] === centre && isSigned[at] === true),
    subsidyDecisions: life.subsidyDecisions.map((decision) => ({ ...decision, kind: 'extension' })),
  });
  const files: [Dossier, Dossier] = [fileOf(0), fileOf(1)];
  awards.forEach(({ from }, at) => {
    const here = place[at] === 1 ? 1 : 0;
    const asked = consulted(files[1 - here] ?? files[0], from);
    files[here] = { ...files[here], consultations: [...files[here].consultations, asked] };
  });
  return { files };
}

/** Lives in two centres, for fast-check. */
export const anyTwoCentres: fc.Arbitrary<TwoCentres> = fc
  .gen()
  .map((gen) => twoCentresBy(new Dice((min, max) => gen(fc.integer, { min, max }))));
