import {
  addDays,
  addMonths,
  type CivilDate,
  day,
  dayNumber,
  earliest,
  firstOfMonth,
  lastOfMonth,
  latest,
} from '@traject/rules/calendar';
import type { Award, Consultation, Contract, Dossier } from '@traject/rules/facts';
import type { Question } from './question.ts';

/**
 * A file without lists, for engines that have none: so many places of each sort, days as whole numbers, and the
 * arithmetic of days done. An open end, an empty place and a fact that is absent lie on the far day.
 */
export const FAR_DAY = 9_999_999;
const FAR_DATE = day('9000-01-01');

const number = (date: CivilDate | null | undefined): number =>
  date === null || date === undefined || date === FAR_DATE ? FAR_DAY : dayNumber(date);

/** The day three months after the later of two. */
const term = (date: CivilDate | null | undefined, right: Award | undefined): number =>
  date === null || date === undefined || right === undefined
    ? FAR_DAY
    : number(addMonths(latest(date, right.decidedOn), 3));

const speaksFrom = (right: Award): CivilDate => earliest(right.from, right.decidedOn);

const flatRight = (right: Award | undefined) => ({
  kind: right?.kind ?? 'none',
  decided: number(right?.decidedOn),
  from: number(right?.from),
  until: number(right?.until),
  topsUp: right?.topsUpPaidWork ?? false,
  speaksFrom: number(right && speaksFrom(right)),
  projectsFrom: number(right && earliest(firstOfMonth(right.from), right.decidedOn)),
  newSince: number(right && addMonths(right.from, -3)),
  dayBefore: number(right && addDays(right.from, -1)),
  term: term(right?.decidedOn, right),
});

const flatAward = (award: Award | undefined) => ({
  kind: award?.kind ?? 'none',
  decided: number(award?.decidedOn),
  until: number(award?.until),
});

const flatStudy = (study: Dossier['studies'][number] | undefined, right: Award | undefined) => ({
  decided: number(study?.decidedOn),
  until: number(study?.until),
  equity: study === undefined ? 'no' : EQUITY[`${study.onEquityGrounds}`],
  accepted: number(study && right && latest(study.decidedOn, speaksFrom(right))),
  term: term(study?.decidedOn, right),
});
const EQUITY = { true: 'yes', false: 'no', unknown: 'unknown' } as const;

const signedOn = ({ signedByPersonOn, signedByCentreOn }: Contract): CivilDate =>
  signedByPersonOn === null || signedByCentreOn === null
    ? FAR_DATE
    : latest(signedByPersonOn, signedByCentreOn);

function flatProject(contract: Contract | undefined) {
  const signed = contract === undefined ? FAR_DATE : signedOn(contract);
  const pause = contract?.interruptions[0];
  const month = firstOfMonth(signed);
  return {
    kind: contract?.kind ?? 'none',
    signed: number(signed),
    month: number(signed) === FAR_DAY ? FAR_DAY : number(month),
    monthEnd: number(signed) === FAR_DAY ? FAR_DAY : number(lastOfMonth(signed)),
    windowEnd: number(signed) === FAR_DAY ? FAR_DAY : number(addMonths(month, 12)),
    agreed: contract?.endsOn === 'unknown' ? FAR_DAY : number(contract?.endsOn),
    ended: number(contract?.endedOn),
    pauseFrom: number(pause?.from),
    pauseUntil: number(pause?.until),
  };
}

function flatConsultation(consultation: Consultation | undefined) {
  const first = consultation?.firstSubsidy ?? null;
  const right = consultation?.rightElsewhere[0];
  const month = first === null || first === 'unknown' ? null : firstOfMonth(first.from);
  return {
    on: number(consultation?.consultedOn),
    first: first === null ? 'none' : first === 'unknown' ? 'unknown' : 'period',
    month: number(month),
    windowEnd: number(month && addMonths(month, 12)),
    rightFrom: number(right?.from),
    rightUntil: number(right?.until),
  };
}

const flatCouple = (couple: Dossier['couple']) =>
  couple === null || couple === 'unknown'
    ? { known: couple === null ? 'none' : 'unknown', must: 'no', has: 'no', claimedOn: 'this-file' }
    : {
        known: 'yes',
        must: EQUITY[`${couple.partnerMustHaveProject}`],
        has: EQUITY[`${couple.partnerHasProject}`],
        claimedOn: couple.claimedOn,
      };

/** The file of a question without lists. */
export function flat({ dossier, on }: Question) {
  const [right, earlier1, earlier2] = dossier.awards.toReversed();
  const [exemption] = dossier.exemptions;
  const [project1, project2] = dossier.contracts.toSorted((a, b) =>
    signedOn(a) < signedOn(b) ? -1 : 1,
  );
  const { birthDate } = dossier.person;
  const track = (item: Dossier['workTracks'][number] | undefined) => ({
    decided: number(item?.decidedOn),
    term: term(item?.decidedOn, right),
  });
  const request = (item: Dossier['requests'][number] | undefined) => ({
    asked: number(item?.askedOn),
    decided: number(item?.decidedOn),
    term: term(item?.decidedOn, right),
  });
  return {
    day: {
      on: number(on),
      monthStart: number(firstOfMonth(on)),
      monthEnd: number(lastOfMonth(on)),
    },
    person: {
      ageKnown: birthDate !== 'unknown',
      turns25: birthDate === 'unknown' ? FAR_DAY : number(addMonths(birthDate, 300)),
    },
    couple: flatCouple(dossier.couple),
    right: flatRight(right),
    earlier1: flatAward(earlier1),
    earlier2: flatAward(earlier2),
    study1: flatStudy(dossier.studies[0], right),
    study2: flatStudy(dossier.studies[1], right),
    track1: track(dossier.workTracks[0]),
    track2: track(dossier.workTracks[1]),
    request1: request(dossier.requests[0]),
    request2: request(dossier.requests[1]),
    exemption: {
      decided: number(exemption?.decidedOn),
      from: number(exemption?.from),
      until: number(exemption?.until),
      motivated: exemption?.projectMotivated ?? false,
    },
    project1: flatProject(project1),
    project2: flatProject(project2),
    consultation1: flatConsultation(dossier.consultations[0]),
    consultation2: flatConsultation(dossier.consultations[1]),
  };
}

/** A whole number back to its day, null for the far one. */
export const dateOf = (count: number): CivilDate | null =>
  count === FAR_DAY ? null : addDays(EPOCH, count - dayNumber(EPOCH));
const EPOCH = day('2019-06-01');
