import {
  addDays,
  addMonths,
  type CivilDate,
  day,
  earliest,
  firstOfMonth,
  lastOfMonth,
  latest,
  monthOf,
} from '@traject/rules/calendar';
import type { Award, Contract, Dossier } from '@traject/rules/facts';
import { completeContract, SINGLE_2025 } from '@traject/rules/testing';
import { Chance } from './chance.ts';
import { about, type Edges, edgy, nearby } from './edges.ts';
import type { Question } from './question.ts';

const SEED = 20_261_121;
const FIRST_RIGHT = day('2019-06-01');
const DAYS_OF_RIGHTS = 3100;
const LAST_DAY = day('2028-03-31');

/**
 * The right that the question is about, and rights before it. They lie at least two months apart, so that no two make
 * one uninterrupted right; around three months, which newness asks about, more often than not.
 */
function awards({ chance, from, decidedOn }: Edges, on: CivilDate): Award[] {
  const make = (id: string, period: Pick<Award, 'from' | 'until' | 'decidedOn'>): Award => ({
    id,
    kind: chance.percent(88) ? 'living-wage' : ('equivalent-living-wage' as const),
    appliedOn: null,
    topsUpPaidWork: chance.percent(15),
    amounts: [{ from: period.from, category: 2, monthlyCents: SINGLE_2025 }],
    ...period,
  });
  const length = chance.one([20, 90, 364, 365, 366, chance.whole(30, 700)]);
  const end = chance.one([
    edgy(chance, addDays(from, length)),
    on,
    firstOfMonth(on),
    addMonths(firstOfMonth(on), 1),
  ]);
  const right = make('award-9', {
    from,
    decidedOn,
    until: chance.percent(70) ? null : latest(from, about(chance, end)),
  });
  let next = from;
  const before = chance.some(2, (at) => {
    const until = chance.one([
      about(chance, addMonths(next, -3)),
      addDays(next, -chance.whole(62, 130)),
    ]);
    next = addDays(until, -chance.whole(10, 250));
    return make(`award-${8 - at}`, { from: next, until, decidedOn: next });
  });
  return [...before.toReversed(), right];
}

function consultations({ chance, from }: Edges, on: CivilDate): Dossier['consultations'] {
  let asked = addDays(from, chance.one([-30, -3, -2]));
  const shown = () => {
    const start = chance.one([
      addMonths(firstOfMonth(on), -chance.whole(10, 13)),
      addDays(from, -chance.whole(100, 900)),
      addMonths(from, -1),
    ]);
    return { from: edgy(chance, start), until: addMonths(start, 13) };
  };
  return chance.some(2, (at) => {
    asked = addDays(asked, chance.one([1, 2, 3, 20]));
    const end = chance.one([about(chance, addMonths(from, -3)), addDays(from, -1), null]);
    return {
      id: `consultation-${at}`,
      consultedOn: asked,
      rightElsewhere: chance.percent(30)
        ? [{ from: addDays(from, -chance.whole(130, 300)), until: end }]
        : [],
      firstSubsidy: chance.one([null, null, null, null, 'unknown', shown()]),
      extension: null,
    };
  });
}

/** General and study projects around the right, in order of signature; two are never signed on the same day. */
function contracts(edges: Edges, on: CivilDate): Contract[] {
  const { chance } = edges;
  let last: CivilDate | undefined;
  return Array.from({ length: chance.one([0, 1, 1, 2, 2]) }, (_, at) => {
    const signed: CivilDate =
      last === undefined
        ? nearby(edges)
        : addDays(last, chance.one([1, 10, chance.whole(20, 400)]));
    last = signed;
    const pause = addDays(on, -chance.one([0, 1, 5, 31, 60]));
    return {
      ...completeContract,
      id: `contract-${at}`,
      kind: chance.one(['general', 'general', 'general', 'study']),
      startsOn: signed,
      endsOn: chance.one([null, null, 'unknown', latest(signed, about(chance, firstOfMonth(on)))]),
      endedOn: chance.percent(75)
        ? null
        : latest(signed, about(chance, chance.one([on, firstOfMonth(on)]))),
      signedByPersonOn: chance.percent(95) ? addDays(signed, -chance.one([0, 0, 1, 4])) : null,
      signedByCentreOn: chance.percent(95) ? signed : null,
      interruptions: chance.percent(25)
        ? [
            {
              from: pause,
              until: chance.one([null, latest(pause, about(chance, lastOfMonth(on)))]),
            },
          ]
        : [],
    };
  });
}

const couple = (chance: Chance): Dossier['couple'] =>
  chance.one([
    null,
    null,
    null,
    null,
    null,
    chance.percent(20)
      ? 'unknown'
      : {
          partnerMustHaveProject: chance.one([true, true, false, 'unknown']),
          partnerHasProject: chance.one([true, false, 'unknown']),
          claimedOn: chance.one(['this-file', 'this-file', 'file-of-partner']),
        },
  ]);

/** The day of the question: on an edge of a term, a window or a month more often than not. */
function dayOfQuestion(edges: Edges): CivilDate {
  const { chance, from, decidedOn } = edges;
  const on = about(
    chance,
    chance.one([
      addMonths(decidedOn, 3),
      addMonths(firstOfMonth(from), 12),
      nearby(edges),
      edgy(chance, addDays(from, chance.whole(0, 800))),
    ]),
  );
  return earliest(latest(on, addDays(from, -20)), LAST_DAY);
}

/** Somebody who turns 25 about a day that matters, on a leap day, or at any other age. */
function birthDate(
  { chance, decidedOn }: Edges,
  days: readonly CivilDate[],
): Dossier['person']['birthDate'] {
  const turning = chance.one([decidedOn, ...days]);
  return chance.one<Dossier['person']['birthDate']>([
    'unknown',
    about(chance, addMonths(turning, -300)),
    about(chance, addMonths(turning, -300)),
    day(chance.one(['1996-02-29', '2000-02-29', '1985-06-15', '2004-12-31'])),
  ]);
}

/** One question by its number: the same on every run. */
export function question(number: number): Question {
  const chance = new Chance(SEED + number * 7919);
  const from = edgy(chance, addDays(FIRST_RIGHT, chance.whole(0, DAYS_OF_RIGHTS)));
  const decidedOn = addDays(from, chance.one([0, 0, -10, -1, 1, 15, 31]));
  const edges = { chance, from, decidedOn };
  const on = dayOfQuestion(edges);
  const studies = chance.some(2, (at) => ({
    id: `study-${at}`,
    decidedOn: nearby(edges),
    from,
    until: chance.one([null, null, about(chance, on), addDays(on, 200)]),
    onEquityGrounds: chance.one([true, true, true, false, 'unknown' as const]),
    incomeFromWork: false,
  }));
  const workTracks = chance.percent(30)
    ? chance.some(2, (at) => ({ id: `track-${at}`, decidedOn: nearby(edges) }))
    : [];
  const started = nearby(edges);
  const dossier: Dossier = {
    centre: {
      remindsBeforeDeadline: true,
      reviewsExemptions: true,
      closingDays: [],
      secondChanceCode: null,
    },
    person: {
      birthDate: birthDate(
        edges,
        [...studies, ...workTracks].map((item) => item.decidedOn),
      ),
    },
    couple: couple(chance),
    consultations: consultations(edges, on),
    awards: awards(edges, on),
    requests: chance.some(2, (at) => {
      const askedOn = nearby(edges);
      return {
        id: `request-${at}`,
        by: 'person' as const,
        askedOn,
        decidedOn: chance.one([null, addDays(askedOn, chance.whole(0, 30))]),
      };
    }),
    studies: chance.percent(40) ? studies : [],
    workTracks,
    exemptions: chance.percent(25)
      ? [
          {
            id: 'exemption-0',
            decidedOn: about(chance, started),
            from: started,
            until: chance.one([null, latest(started, about(chance, on))]),
            projectMotivated: chance.percent(80),
            willingnessMotivated: true,
            reviewedOn: [],
          },
        ]
      : [],
    balance: null,
    earlierBalances: [],
    contracts: contracts(edges, on),
    evaluations: [],
    interviewRequests: [],
    subsidyDecisions: [],
    sanctionDeferrals: [],
    receivedSanctions: [],
    decisions: [],
  };
  // What comes in is plain JSON: nothing shared between two files, nothing but values.
  return JSON.parse(JSON.stringify({ dossier, on, month: monthOf(on) })) as Question;
}

/** The first so many questions. */
export const questions = (count: number): Question[] =>
  Array.from({ length: count }, (_, number) => question(number));
