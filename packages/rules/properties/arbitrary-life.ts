import type fc from 'fast-check';
import {
  addDays,
  addMonths,
  addYears,
  type CivilDate,
  day,
  firstOfMonth,
} from '../src/calendar/index.ts';
import type { Contract, Dossier } from '../src/facts/index.ts';
import { aDossier, completeContract } from '../src/testing/index.ts';
import { anyAwards, length, near, REFORM } from './arbitrary-awards.ts';
import { chanceOf, Dice, thrown } from './chance.ts';

const RATE_ENDS = day('2028-01-01');

type Part<K extends keyof Dossier> = Dossier[K] extends (infer Item)[] ? Item : never;

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

/** Somebody who turns 25 around a signature, or is of any other age. */
function birthDate(dice: Dice, contracts: readonly Contract[]): Dossier['person']['birthDate'] {
  if (dice.in(3)) return 'unknown';
  const signed = contracts.flatMap(({ signedByCentreOn }) => signedByCentreOn ?? []);
  if (dice.in(40)) return day(`${dice.between(1960, 2000)}-06-15`);
  const date = dice.oneOf(REFORM, ...signed);
  return addDays(addYears(date, -25), dice.between(-1, dice.oneOf(1, 400, 900)));
}

/** A life of thirty years with a centre, and with other centres as far as the KSZ showed them. */
function lifeBy(dice: Dice): Dossier {
  const granted = anyAwards(dice);
  const begins = granted.map(({ from }) => from);
  // Most of what is signed and decided lies where the subsidies are: from the reform to the end of the known rate.
  const underTheLaw = begins.filter((date) => REFORM <= date && date < RATE_ENDS);
  // Some were born on 29 February, and sign around the day on which they turn 25.
  const leapDay = dice.in(12) ? dice.oneOf('1992-02-29', '1996-02-29', '2000-02-29') : null;
  const turns25 = leapDay === null ? [] : [addYears(day(leapDay), 25)];
  const signedAround = [...(dice.in(80) ? underTheLaw : begins), ...turns25];
  const contracts = dice.some(9, (at) => contract(dice, at, signedAround));
  const signed = contracts.flatMap(({ signedByCentreOn }) => signedByCentreOn ?? []);
  const turns = [...underTheLaw, ...underTheLaw, ...begins, ...signed];
  const firstElsewhere = dice.in(15) ? near(dice, turning(dice, turns), 500, 3) : null;
  // Most centres ask the KSZ for every right; some never do, and then much is unknown.
  const asked = dice.in(70) ? begins : begins.filter(() => dice.in(25));
  return {
    ...aDossier().facts(),
    centre: { ...aDossier().facts().centre, secondChanceCode: dice.oneOf(null, '18') },
    person: { birthDate: leapDay === null ? birthDate(dice, contracts) : day(leapDay) },
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
