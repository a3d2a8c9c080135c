import { type CivilDate, day } from '../calendar/civil-date.ts';
import { type Day, dayOf, endOf, later, monthsLater, textOf, yearsLater } from '../calendar/day.ts';
import { spanHas } from '../calendar/day-span.ts';
import { byDay, type Dated } from '../dated.ts';
import {
  all,
  answerTo,
  anyOf,
  type Condition,
  type Decision,
  decision,
  type Truths,
  truth,
  truthIn,
  truthsOf,
  verdictOf,
} from '../decision.ts';
import type { StudyAcceptance } from '../facts/course.ts';
import type { Dossier } from '../facts/dossier.ts';
import { someOf } from '../order.ts';
import { noRightIn, type Spell, spellOn, threeMonthsBefore } from '../right/spell.ts';
import { birthText, type FileTimeline, fileTimelineOf } from '../timeline/timeline.ts';
import type { FactUsed, Outcome, Truth, Verdict } from '../verdict.ts';

/** The law of 21 July 2016 came into force. */
export const REFORM = day('2016-11-01');
export const REFORM_DAY = dayOf(REFORM);
const SIX_MONTHS_BEFORE_REFORM = monthsLater(REFORM_DAY, -6);

/** Decided in the six months before the reform (TRA-1). */
export const decidedInTransition = (decided: Day): boolean =>
  SIX_MONTHS_BEFORE_REFORM <= decided && decided < REFORM_DAY;

export type ObligationAnswer =
  | 'mandatory'
  | 'binding-on-request'
  | 'optional'
  | 'outside-the-law'
  | 'no-current-right';

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

const underTwentyFive = ({ timeline: { birth } }: Subject, on: Day): Truth =>
  birth === 'unknown' ? 'unknown' : truth(on < yearsLater(birth, 25));

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

/** The acceptances of studies that have not run out; those of studies that begin later speak already. */
const studiesNow = ({ timeline, on }: Subject) =>
  someOf(timeline.studies, ({ until }) => on <= endOf(until));

const workTracksNow = (subject: Subject) =>
  someOf(subject.timeline.workTracks, ({ decidedOn }) => speaksForRight(subject, dayOf(decidedOn)));

const requestsNow = (subject: Subject) =>
  someOf(subject.timeline.requests, ({ askedOn }) => speaksForRight(subject, dayOf(askedOn)));

/** The day of acceptance, or the first day of a later right in which the studies go on. */
const acceptedIn = ({ spell }: Subject, decided: Day): Day =>
  spell === undefined ? decided : later(decided, spell.speaksFrom);

/** Whether one acceptance of studies makes a project mandatory: on equity grounds, under 25 (OBL-2). */
const studyBinds = (subject: Subject, study: StudyAcceptance): Truth =>
  all([
    truth(study.onEquityGrounds),
    underTwentyFive(subject, acceptedIn(subject, dayOf(study.decidedOn))),
  ]);

type ObligationRule = Condition<Subject, ObligationCondition>;

/** Only an equivalent living wage runs: the law does not speak of it, even where an older right did. */
const onlyEquivalentRuns = ({ timeline, on, spell }: Subject): boolean =>
  (spell === undefined || spell.until < on) &&
  timeline.awards.some(
    (award) => award.award.kind === 'equivalent-living-wage' && spanHas(award, on),
  );

const rightRuns: ObligationRule = {
  id: 'right-runs',
  citation: { rule: 'OBL-1', source: 'law', article: '3' },
  // No award at all means that none was recorded yet, not that there is no right. An award that is decided already
  // binds before its first day, for the term runs from the decision.
  test: ({ timeline, on, spell }) =>
    timeline.awards.length === 0 ? 'unknown' : truth(spell !== undefined && on <= spell.until),
  reads: (subject) => spellFacts(subject),
};

const rightUnderTheLaw: ObligationRule = {
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

const underTwentyFiveStudies: ObligationRule = {
  id: 'under-25-studies',
  citation: { rule: 'OBL-2', source: 'law', article: '11 §2 a' },
  test: (subject) => anyOf(studiesNow(subject), (study) => studyBinds(subject, study)),
  reads: (subject) => [
    birthDateUsed(subject),
    ...studiesNow(subject).map(({ id, decidedOn }) => ({
      fact: 'study.decidedOn',
      value: decidedOn,
      record: id,
    })),
  ],
};

const underTwentyFiveWorkTrack: ObligationRule = {
  id: 'under-25-work-track',
  citation: { rule: 'OBL-3', source: 'law', article: '11 §2 b' },
  test: (subject) =>
    anyOf(workTracksNow(subject), ({ decidedOn }) => underTwentyFive(subject, dayOf(decidedOn))),
  reads: (subject) => [
    birthDateUsed(subject),
    ...workTracksNow(subject).map(({ id, decidedOn }) => ({
      fact: 'workTrack.decidedOn',
      value: decidedOn,
      record: id,
    })),
  ],
};

const topsUpPaidWork: ObligationRule = {
  id: 'tops-up-paid-work',
  citation: { rule: 'OBL-5', source: 'law', article: '13' },
  test: ({ spell }) => truth(spell?.opening.topsUpPaidWork ?? false),
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
const isNew = (timeline: FileTimeline, spell: Spell): Truth =>
  noRightIn(timeline, threeMonthsBefore(spell.from));

const noRightLastThreeMonths: ObligationRule = {
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
    ...timeline.consultations.flatMap(({ id, consultedOn, rightElsewhere }) => [
      { fact: 'consultation.consultedOn', value: consultedOn, record: id },
      ...rightElsewhere.map(({ until }) => ({
        fact: 'consultation.rightElsewhereUntil',
        value: until,
        record: id,
      })),
    ]),
  ],
};

const askedByAParty: ObligationRule = {
  id: 'asked-by-a-party',
  citation: { rule: 'OBL-4', source: 'law', article: '11 §1' },
  test: (subject) => truth(requestsNow(subject).length > 0),
  reads: (subject) =>
    requestsNow(subject).flatMap(({ id, by, askedOn }) => [
      { fact: 'request.by', value: by, record: id },
      { fact: 'request.askedOn', value: askedOn, record: id },
    ]),
};

const underTwentyFiveAtAward: ObligationRule = {
  id: 'under-25',
  citation: { rule: 'OBL-6', source: 'law', article: '6 (before 2016)' },
  test: (subject) =>
    subject.spell === undefined ? 'unknown' : underTwentyFive(subject, subject.spell.decided),
  reads: (subject) => [birthDateUsed(subject), ...spellFacts(subject)],
};

const outcomes = {
  mandatory: 'met',
  'binding-on-request': 'met',
  optional: 'not-met',
  'outside-the-law': 'not-applicable',
  'no-current-right': 'not-applicable',
} as const;

/** Since the reform of 2016: at any age when the right is new; studies and work tracks under 25. */
const sinceReform: Decision<Subject, ObligationCondition, ObligationAnswer> = decision({
  question: 'obligation',
  conditions: [
    rightUnderTheLaw,
    rightRuns,
    underTwentyFiveStudies,
    underTwentyFiveWorkTrack,
    topsUpPaidWork,
    noRightLastThreeMonths,
    askedByAParty,
  ],
  rows: (() => {
    const right = { 'right-under-the-law': true, 'right-runs': true };
    const neither = { ...right, 'under-25-studies': false, 'under-25-work-track': false };
    const notNew = { ...neither, 'tops-up-paid-work': false, 'no-right-last-three-months': false };
    const paidWork = { ...neither, 'tops-up-paid-work': true };
    return [
      { when: { 'right-under-the-law': false }, then: 'outside-the-law' },
      { when: { ...right, 'right-runs': false }, then: 'no-current-right' },
      { when: { ...right, 'under-25-studies': true }, then: 'mandatory' },
      {
        when: { ...right, 'under-25-studies': false, 'under-25-work-track': true },
        then: 'mandatory',
      },
      {
        when: { ...neither, 'tops-up-paid-work': false, 'no-right-last-three-months': true },
        then: 'mandatory',
      },
      { when: { ...notNew, 'asked-by-a-party': true }, then: 'binding-on-request' },
      { when: { ...notNew, 'asked-by-a-party': false }, then: 'optional' },
      { when: { ...paidWork, 'asked-by-a-party': true }, then: 'binding-on-request' },
      { when: { ...paidWork, 'asked-by-a-party': false }, then: 'optional' },
    ];
  })(),
  outcomes,
});

/** Before the reform a project was mandatory only for the under-25s (OBL-6). */
const beforeReform: Decision<Subject, ObligationCondition, ObligationAnswer> = decision({
  question: 'obligation',
  conditions: [rightUnderTheLaw, rightRuns, underTwentyFiveAtAward, askedByAParty],
  rows: (() => {
    const right = { 'right-under-the-law': true, 'right-runs': true };
    return [
      { when: { 'right-under-the-law': false }, then: 'outside-the-law' },
      { when: { ...right, 'right-runs': false }, then: 'no-current-right' },
      { when: { ...right, 'under-25': true }, then: 'mandatory' },
      {
        when: { ...right, 'under-25': false, 'asked-by-a-party': true },
        then: 'binding-on-request',
      },
      { when: { ...right, 'under-25': false, 'asked-by-a-party': false }, then: 'optional' },
    ];
  })(),
  outcomes,
});

/** The law's answer to "must there be a project?"; the day of the award decision picks the row. */
export const obligationRules: readonly Dated<typeof sinceReform>[] = [
  {
    from: day('2002-10-01'),
    until: day('2016-10-31'),
    value: beforeReform,
    source: 'Law of 26 May 2002, art. 6 (old text); technical fiche POD MI v02',
  },
  {
    from: day('2016-11-01'),
    value: sinceReform,
    source: 'Law of 26 May 2002, art. 11 and 13 as changed by the law of 21 July 2016',
  },
];

const ruleOn = byDay(obligationRules);

/**
 * TRA-1: the reform reaches back to a right that was decided in the six months before it, was new then, and still
 * runs. While it is not known whether the right was new it is treated as such, so that the term is not missed.
 */
export const inTransition = (timeline: FileTimeline, spell: Spell, on: Day): boolean =>
  on >= REFORM_DAY &&
  decidedInTransition(spell.decided) &&
  spell.until >= REFORM_DAY &&
  isNew(timeline, spell) !== 'no';

/** While it is not known whether the right was new, it is not known either whether the reform reaches back to it. */
export const mayNotBeInTransition = (timeline: FileTimeline, spell: Spell, on: Day): boolean =>
  inTransition(timeline, spell, on) && isNew(timeline, spell) === 'unknown';

/** The day that picks the version of the law: the decision that opened the right; see `decisions/`. */
function dayOfTheLaw(timeline: FileTimeline, spell: Spell | undefined, on: Day): Day {
  if (spell === undefined) return on;
  return inTransition(timeline, spell, on) ? REFORM_DAY : spell.decided;
}

/** The answer about the obligation with the truths of its conditions, whose reasons are not written out yet. */
export interface Obligation {
  readonly of: typeof sinceReform;
  readonly subject: ObligationSubject;
  readonly truths: Truths;
  readonly answer: ObligationAnswer | 'undetermined';
  readonly outcome: Outcome;
}

/** The obligation of a file whose timeline is as known on a day; see `obligation`. */
export function obligationOn(timeline: FileTimeline, on: Day): Obligation {
  const spell = spellOn(timeline, on);
  // A right of before the law of 2002 is judged by its oldest rule.
  const of = ruleOn(dayOfTheLaw(timeline, spell, on))?.value ?? beforeReform;
  const subject = { timeline, on, spell };
  const truths = truthsOf(of, subject);
  const answer = answerTo(of, truths);
  const outcome = answer === 'undetermined' ? 'undetermined' : outcomes[answer];
  return { of, subject, truths, answer, outcome };
}

/** The truth of a condition of the obligation; undefined where the law of that time does not ask it. */
export const truthOf = ({ of, truths }: Obligation, id: ObligationCondition): Truth | undefined =>
  truthIn(of, truths, id);

/**
 * Whether a project is mandatory, binding because a party asked, optional, outside the law, or not yet known
 * (OBL-1 to OBL-8). The answer is about the right that runs on the day, the next one that is decided, or the last.
 * What the subsidy would be plays no part in it (OBL-14).
 */
export function obligation(dossier: Dossier, on: CivilDate): Verdict<ObligationAnswer> {
  const asked = dayOf(on);
  const { of, subject, truths } = obligationOn(fileTimelineOf(dossier).knownOn(asked), asked);
  return verdictOf(of, subject, truths);
}

/** The acceptances of studies that make a project mandatory on a day, or may do so (OBL-2). */
export const bindingStudies = (subject: ObligationSubject, as: Truth) =>
  studiesNow(subject).filter((study) => studyBinds(subject, study) === as);

/** The work tracks of a right that make a project mandatory, or may do so (OBL-3). */
export const bindingWorkTracks = (subject: ObligationSubject, as: Truth) =>
  workTracksNow(subject).filter(
    ({ decidedOn }) => underTwentyFive(subject, dayOf(decidedOn)) === as,
  );
