import type fc from 'fast-check';
import {
  addDays,
  addMonths,
  addYears,
  type CivilDate,
  day,
  firstOfMonth,
  lastOfMonth,
} from '../src/calendar/index.ts';
import type { Award, Contract, Dossier } from '../src/facts/index.ts';
import { cents } from '../src/money.ts';
import { aDossier, completeContract } from '../src/testing/index.ts';
import { chanceOf, Dice, thrown } from './chance.ts';

/** The years of a whole life with the centres. */
const YEARS = 30;
const MOST_AWARDS = 16;
const REFORM = day('2016-11-01');
const RATE_ENDS = day('2028-01-01');

type Part<K extends keyof Dossier> = Dossier[K] extends (infer Item)[] ? Item : never;

/** The lengths and gaps around which the law turns: a day, three months, a year. */
const gap = (dice: Dice) =>
  dice.oneOf(1, 1, 1, 2, 3, 20, 31, 90, 91, 92, 93, 200, 364, 365, 366, 367, 400, 900, -5, -40);
const length = (dice: Dice) =>
  dice.oneOf(0, 9, 30, 60, 90, 150, 200, 364, 365, 366, 400, 500, 730, 800, 1400, 2500);

/** A day near another one: where months begin and end, and a day before and after, rules go wrong most. */
function near(dice: Dice, date: CivilDate, earlier: number, later: number): CivilDate {
  const moved = addDays(date, dice.between(-earlier, later));
  switch (dice.between(0, 6)) {
    case 0:
      return firstOfMonth(moved);
    case 1:
      return lastOfMonth(moved);
    case 2:
      return addDays(date, dice.between(-1, 1));
    default:
      return moved;
  }
}

/** An award of a centre, with changes of category and of index inside a month. */
function award(dice: Dice, at: number, from: CivilDate, until: CivilDate | null): Award {
  const kind = dice.oneOf(
    'living-wage',
    'living-wage',
    'living-wage',
    'living-wage',
    'living-wage',
    'living-wage',
    'work-by-centre',
    'equivalent-living-wage',
  );
  const monthlyCents = () =>
    cents.parse(dice.oneOf(87617, 131420, 177607, dice.between(1, 300_000)));
  const changes = dice
    .some(3, () => addDays(from, dice.between(1, 700)))
    .filter((date) => until === null || date <= until);
  return {
    id: `award-${at}`,
    kind,
    appliedOn: dice.in(50) ? near(dice, from, 40, 0) : null,
    decidedOn: near(dice, from, 10, dice.oneOf(0, 30, 30, 200)),
    from,
    until,
    topsUpPaidWork: dice.in(15),
    amounts:
      kind === 'work-by-centre'
        ? []
        : [...new Set([from, ...changes])].toSorted().map((date) => ({
            from: date,
            category: dice.oneOf(1, 2, 3),
            monthlyCents: monthlyCents(),
          })),
  };
}

/** Awards that follow on each other with gaps, or overlap a little; the last one may run on. */
function awards(dice: Dice): Award[] {
  let from = near(dice, day(`${dice.between(1996, 2012)}-06-15`), 170, 170);
  const end = addYears(from, YEARS);
  const list: Award[] = [];
  while (from < end && list.length < MOST_AWARDS) {
    const last = addDays(from, length(dice));
    const until = dice.in(15) ? lastOfMonth(last) : last;
    list.push(award(dice, list.length, from, dice.in(3) ? null : until));
    const next = addDays(until, gap(dice));
    from = next > from ? next : addDays(from, 1);
    if (from < REFORM && dice.in(30)) from = near(dice, REFORM, 300, 300);
  }
  return list;
}

/** A day around which this life may turn: an award, a window of twelve months, the reform, the end of what is law. */
function turning(dice: Dice, from: readonly CivilDate[]): CivilDate {
  const date = dice.oneOf(REFORM, ...from);
  const months = dice.oneOf(0, 0, 0, 12, 12, 24, 3);
  return months === 0 ? date : addMonths(firstOfMonth(date), months);
}

function contract(dice: Dice, at: number, days: readonly CivilDate[]): Contract {
  const date = near(dice, turning(dice, days), 4, dice.oneOf(3, 30, 120, 400));
  const lasting = (percent: number) =>
    dice.in(percent) ? near(dice, addDays(date, length(dice)), 1, 1) : null;
  const other = dice.in(20) ? addDays(date, dice.between(1, 40)) : date;
  const notBefore = (end: CivilDate | null) => (end !== null && end < date ? date : end);
  return {
    ...completeContract,
    id: `contract-${at}`,
    kind: dice.oneOf('general', 'general', 'general', 'general', 'study'),
    startsOn: date,
    endsOn: dice.in(4) ? 'unknown' : notBefore(lasting(30)),
    endedOn: notBefore(lasting(30)),
    thirdParties: dice.in(8)
      ? [
          {
            id: 'third-1',
            extentStated: true,
            signedOn: dice.in(75) ? addDays(date, dice.between(-3, 20)) : null,
          },
        ]
      : [],
    interruptions: dice.in(25)
      ? dice.some(2, () => {
          const from = near(dice, addDays(date, dice.between(0, 420)), 1, 1);
          return { from, until: dice.in(10) ? null : addDays(from, dice.between(0, 90)) };
        })
      : [],
    notedOn: dice.in(50) ? addDays(date, dice.between(0, 40)) : null,
    signedByPersonOn: dice.in(5) ? null : date,
    signedByCentreOn: dice.in(3) ? null : other,
  };
}

/** What another centre did, as the KSZ showed it. */
function consultation(
  dice: Dice,
  at: number,
  date: CivilDate,
  firstElsewhere: CivilDate | null,
): Part<'consultations'> {
  const from = firstElsewhere;
  const before = addDays(date, -dice.oneOf(1, 1, 2, 31, 200, 364, 365, 366, 367));
  return {
    id: `consultation-${at}`,
    consultedOn: near(dice, date, 3, dice.oneOf(2, 20)),
    rightElsewhere: dice.in(20) ? [{ from: addDays(before, -length(dice)), until: before }] : [],
    firstSubsidy: dice.in(5)
      ? 'unknown'
      : from === null
        ? null
        : { from, until: dice.in(50) ? null : addDays(addMonths(firstOfMonth(from), 12), -1) },
    extension: dice.in(5)
      ? 'unknown'
      : from !== null && dice.in(30)
        ? { from: addMonths(firstOfMonth(from), 12), until: null }
        : null,
  };
}

function subsidyDecision(
  dice: Dice,
  at: number,
  days: readonly CivilDate[],
): Part<'subsidyDecisions'> {
  const decidedOn = near(dice, turning(dice, days), 40, 100);
  return {
    id: `subsidy-decision-${at}`,
    kind: dice.oneOf('extension', 'second-chance', 'second-chance'),
    decidedOn,
    reasoned: dice.in(93),
    afterSocialInquiry: dice.in(93),
    reportedOn: dice.in(93) ? addDays(decidedOn, dice.between(-20, 5)) : null,
    needEstablished: dice.in(93),
    studentSubsidyEver: dice.oneOf(false, false, false, false, false, false, true, 'unknown'),
  };
}

const couple = (dice: Dice): Dossier['couple'] =>
  dice.in(85)
    ? null
    : dice.in(15)
      ? 'unknown'
      : {
          partnerMustHaveProject: dice.oneOf(true, true, false, 'unknown'),
          partnerHasProject: dice.oneOf(true, true, false, 'unknown'),
          claimedOn: dice.oneOf('this-file', 'this-file', 'this-file', 'file-of-partner'),
        };

/** Somebody who turns 25 around a signature, was born on 29 February, or is of any other age. */
function birthDate(dice: Dice, contracts: readonly Contract[]): Dossier['person']['birthDate'] {
  if (dice.in(3)) return 'unknown';
  const signed = contracts.flatMap(({ signedByCentreOn }) => signedByCentreOn ?? []);
  const date = dice.oneOf(day('1996-02-29'), day('1992-02-29'), ...signed, ...signed, ...signed);
  if (dice.in(60)) return addDays(addYears(date, -25), dice.between(-1, dice.oneOf(1, 400, 900)));
  return day(`${dice.between(1960, 2000)}-06-15`);
}

/** A life of thirty years with a centre, and with other centres as far as the KSZ showed them. */
export function lifeBy(dice: Dice): Dossier {
  const granted = awards(dice);
  const begins = granted.map(({ from }) => from);
  // Most of what is signed and decided lies where the subsidies are: from the reform to the end of the known rate.
  const underTheLaw = begins.filter((date) => REFORM <= date && date < RATE_ENDS);
  const signedAround = dice.in(80) ? underTheLaw : begins;
  const contracts = dice.some(9, (at) => contract(dice, at, signedAround));
  const signed = contracts.flatMap(({ signedByCentreOn }) => signedByCentreOn ?? []);
  const turns = [...underTheLaw, ...underTheLaw, ...begins, ...signed];
  const firstElsewhere = dice.in(15) ? near(dice, turning(dice, turns), 500, 3) : null;
  // Most centres ask the KSZ for every right; some never do, and then much is unknown.
  const asked = dice.in(70) ? begins : begins.filter(() => dice.in(25));
  return {
    ...aDossier().facts(),
    centre: { ...aDossier().facts().centre, secondChanceCode: dice.oneOf(null, '18') },
    person: { birthDate: birthDate(dice, contracts) },
    couple: couple(dice),
    awards: granted,
    contracts,
    consultations: asked.map((date, at) =>
      consultation(
        dice,
        at,
        date,
        firstElsewhere === null || (firstElsewhere > date && dice.in(80))
          ? null
          : dice.in(8)
            ? near(dice, firstElsewhere, 200, 3)
            : firstElsewhere,
      ),
    ),
    studies: dice.some(3, (at) => {
      const from = near(dice, turning(dice, signed), 60, 60);
      return {
        id: `study-${at}`,
        decidedOn: near(dice, from, 60, 30),
        from,
        until: dice.in(50) ? addDays(from, length(dice)) : null,
        onEquityGrounds: dice.oneOf(true, true, true, false, 'unknown'),
        incomeFromWork: dice.oneOf(true, false, false, 'unknown'),
      };
    }),
    requests: dice.some(2, (at) => ({
      id: `request-${at}`,
      by: dice.oneOf('person', 'centre'),
      askedOn: near(dice, turning(dice, begins), 10, 100),
      decidedOn: null,
    })),
    exemptions: dice.some(1, (at) => {
      const from = near(dice, turning(dice, begins), 10, 300);
      return {
        id: `exemption-${at}`,
        decidedOn: near(dice, from, 10, 30),
        from,
        until: dice.in(70) ? addDays(from, length(dice)) : null,
        projectMotivated: dice.in(85),
        willingnessMotivated: true,
        reviewedOn: [],
      };
    }),
    subsidyDecisions: dice.some(4, (at) => subsidyDecision(dice, at, turns)),
  };
}

/** Lives for fast-check, which can make a failing one smaller. */
export const anyLife: fc.Arbitrary<Dossier> = thrown(lifeBy);

/** The life with a number: the same for the same seed. */
export const lifeNumber = (seed: number, number: number): Dossier =>
  lifeBy(new Dice(chanceOf(Math.imul(seed, 2_654_435_761) + number * 7919)));
