import { type Day, later, textOf } from '../calendar/day.ts';
import { spanHas } from '../calendar/day-span.ts';
import { anyOf, both, type Condition, truth } from '../decision.ts';
import { someOf } from '../order.ts';
import { noRightIn, type Spell, threeMonthsBefore } from '../right/spell.ts';
import type { RequestMade, StudySpan, TrackDecided } from '../timeline/spans.ts';
import { birthText, type FileTimeline, youngerThan } from '../timeline/timeline.ts';
import type { FactUsed, Truth } from '../verdict.ts';

export type ObligationCondition =
  | 'right-runs'
  | 'right-under-the-law'
  | 'under-25-studies'
  | 'under-25-work-track'
  | 'tops-up-paid-work'
  | 'no-right-last-three-months'
  | 'under-25'
  | 'asked-by-a-party';

/** What the conditions are asked of: a file as known on a day, and the right that the question is about. */
export interface ObligationSubject {
  readonly timeline: FileTimeline;
  readonly on: Day;
  readonly spell: Spell | undefined;
}
type Subject = ObligationSubject;

/** Something decided or asked of before this right does not speak for it. */
const speaksForRight = ({ spell }: Subject, date: Day): boolean =>
  spell !== undefined && spell.speaksFrom <= date;

export const underTwentyFive = ({ timeline }: Pick<Subject, 'timeline'>, on: Day): Truth =>
  youngerThan(timeline, 25, on);

const birthDateUsed = ({ timeline }: Subject): FactUsed => ({
  fact: 'person.birthDate',
  value: birthText(timeline),
});

const spellFacts = ({ spell }: Subject): FactUsed[] =>
  spell === undefined
    ? []
    : [
        { fact: 'award.kind', value: spell.opening.kind, record: spell.opening.id },
        { fact: 'award.decidedOn', value: spell.opening.decidedOn, record: spell.opening.id },
        { fact: 'award.from', value: textOf(spell.from), record: spell.opening.id },
      ];

/** Studies that have not run out; those that begin later speak already. */
const isNotOver = ({ until }: StudySpan, { on }: Subject): boolean => on <= until;

const studiesNow = (subject: Subject) =>
  someOf(subject.timeline.studies, (study) => isNotOver(study, subject));

const workTracksNow = (subject: Subject) =>
  someOf(subject.timeline.workTracks, ({ decided }) => speaksForRight(subject, decided));

/** The requests that speak for a right. */
export const requestsNow = (subject: ObligationSubject) =>
  someOf(subject.timeline.requests, ({ asked }) => speaksForRight(subject, asked));

/** The day of acceptance, or the first day of a later right in which the studies go on. */
const acceptedIn = ({ spell }: Subject, decided: Day): Day =>
  spell === undefined ? decided : later(decided, spell.speaksFrom);

/** Whether one acceptance of studies makes a project mandatory: on equity grounds, under 25 (OBL-2). */
const studyBinds = (accepted: StudySpan, subject: Subject): Truth =>
  isNotOver(accepted, subject)
    ? both(
        truth(accepted.onEquityGrounds),
        underTwentyFive(subject, acceptedIn(subject, accepted.decided)),
      )
    : 'no';

/** Whether one work track makes a project mandatory: decided in this right, under 25 (OBL-3). */
const trackBinds = ({ decided }: TrackDecided, subject: Subject): Truth =>
  speaksForRight(subject, decided) ? underTwentyFive(subject, decided) : 'no';

const isAskedFor = ({ asked }: RequestMade, subject: Subject): Truth =>
  truth(speaksForRight(subject, asked));

type ObligationRule = Condition<Subject, ObligationCondition>;

/** Only an equivalent living wage runs: the law does not speak of it, even where an older right did. */
function onlyEquivalentRuns({ timeline, on, spell }: Subject): boolean {
  if (spell !== undefined && on <= spell.until) return false;
  for (const award of timeline.awards)
    if (award.kind === 'equivalent-living-wage' && spanHas(award, on)) return true;
  return false;
}

export const rightRuns: ObligationRule = {
  id: 'right-runs',
  citation: { rule: 'OBL-1', source: 'law', article: '3' },
  // No award at all means that none was recorded yet, not that there is no right. An award that is decided already
  // binds before its first day, for the term runs from the decision.
  test: ({ timeline, on, spell }) =>
    timeline.awards.length === 0 ? 'unknown' : truth(spell !== undefined && on <= spell.until),
  reads: (subject) => spellFacts(subject),
};

export const rightUnderTheLaw: ObligationRule = {
  id: 'right-under-the-law',
  citation: { rule: 'OBL-8', source: 'explanation' },
  test: (subject) =>
    subject.timeline.awards.length === 0
      ? 'unknown'
      : truth(subject.spell !== undefined && !onlyEquivalentRuns(subject)),
  reads: ({ timeline }) =>
    timeline.dossier.awards.map(({ id, kind }) => ({
      fact: 'award.kind',
      value: kind,
      record: id,
    })),
};

export const underTwentyFiveStudies: ObligationRule = {
  id: 'under-25-studies',
  citation: { rule: 'OBL-2', source: 'law', article: '11 §2 a' },
  test: (subject) => anyOf(subject.timeline.studies, subject, studyBinds),
  reads: (subject) => [
    birthDateUsed(subject),
    ...studiesNow(subject).map(({ study: { id, decidedOn } }) => ({
      fact: 'study.decidedOn',
      value: decidedOn,
      record: id,
    })),
  ],
};

export const underTwentyFiveWorkTrack: ObligationRule = {
  id: 'under-25-work-track',
  citation: { rule: 'OBL-3', source: 'law', article: '11 §2 b' },
  test: (subject) => anyOf(subject.timeline.workTracks, subject, trackBinds),
  reads: (subject) => [
    birthDateUsed(subject),
    ...workTracksNow(subject).map(({ track: { id, decidedOn } }) => ({
      fact: 'workTrack.decidedOn',
      value: decidedOn,
      record: id,
    })),
  ],
};

export const topsUpPaidWork: ObligationRule = {
  id: 'tops-up-paid-work',
  citation: { rule: 'OBL-5', source: 'law', article: '13' },
  test: ({ spell }) => truth(spell?.topsUpPaidWork ?? false),
  reads: ({ spell }) =>
    spell === undefined
      ? []
      : [
          {
            fact: 'award.topsUpPaidWork',
            value: spell.opening.topsUpPaidWork,
            record: spell.opening.id,
          },
        ],
};

/** Whether a right is new: none ran in the three months before it, in any centre (OBL-1). */
export const isNew = (timeline: FileTimeline, spell: Spell): Truth =>
  noRightIn(timeline, threeMonthsBefore(spell.from));

export const noRightLastThreeMonths: ObligationRule = {
  id: 'no-right-last-three-months',
  citation: { rule: 'OBL-1', source: 'law', article: '11 §2 c' },
  test: ({ timeline, spell }) => (spell === undefined ? 'unknown' : isNew(timeline, spell)),
  reads: ({ timeline, spell }) => [
    ...(spell === undefined
      ? []
      : [
          { fact: 'award.from', value: textOf(spell.from), record: spell.opening.id },
          { fact: 'threeMonths.from', value: textOf(threeMonthsBefore(spell.from).from) },
        ]),
    ...timeline.consultations.flatMap(({ consultation: { id, consultedOn, rightElsewhere } }) => [
      { fact: 'consultation.consultedOn', value: consultedOn, record: id },
      ...rightElsewhere.map(({ until }) => ({
        fact: 'consultation.rightElsewhereUntil',
        value: until,
        record: id,
      })),
    ]),
  ],
};

export const askedByAParty: ObligationRule = {
  id: 'asked-by-a-party',
  citation: { rule: 'OBL-4', source: 'law', article: '11 §1' },
  test: (subject) => anyOf(subject.timeline.requests, subject, isAskedFor),
  reads: (subject) =>
    requestsNow(subject).flatMap(({ request: { id, by, askedOn } }) => [
      { fact: 'request.by', value: by, record: id },
      { fact: 'request.askedOn', value: askedOn, record: id },
    ]),
};

export const underTwentyFiveAtAward: ObligationRule = {
  id: 'under-25',
  citation: { rule: 'OBL-6', source: 'law', article: '6 (before 2016)' },
  test: (subject) =>
    subject.spell === undefined ? 'unknown' : underTwentyFive(subject, subject.spell.decided),
  reads: (subject) => [birthDateUsed(subject), ...spellFacts(subject)],
};

/** The acceptances of studies that make a project mandatory on a day, or may do so (OBL-2). */
export const bindingStudies = (subject: ObligationSubject, as: 'yes' | 'unknown') =>
  subject.timeline.studies.filter((study) => studyBinds(study, subject) === as);

/** The work tracks of a right that make a project mandatory, or may do so (OBL-3). */
export const bindingWorkTracks = (subject: ObligationSubject, as: 'yes' | 'unknown') =>
  subject.timeline.workTracks.filter((track) => trackBinds(track, subject) === as);
