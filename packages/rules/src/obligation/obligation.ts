import { type CivilDate, day } from '../calendar/civil-date.ts';
import { type Day, dayOf, monthsLater } from '../calendar/day.ts';
import { byDay, type Dated } from '../dated.ts';
import {
  answerTo,
  type Decision,
  decision,
  type Truths,
  truthIn,
  truthsOf,
  verdictOf,
} from '../decision.ts';
import type { Dossier } from '../facts/dossier.ts';
import { type Spell, spellOn } from '../right/spell.ts';
import { type FileTimeline, fileTimelineOf } from '../timeline/timeline.ts';
import type { Outcome, Truth, Verdict } from '../verdict.ts';
import {
  askedByAParty,
  isNew,
  noRightLastThreeMonths,
  type ObligationCondition,
  type ObligationSubject,
  rightRuns,
  rightUnderTheLaw,
  topsUpPaidWork,
  underTwentyFiveAtAward,
  underTwentyFiveStudies,
  underTwentyFiveWorkTrack,
} from './conditions.ts';

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

const outcomes = {
  mandatory: 'met',
  'binding-on-request': 'met',
  optional: 'not-met',
  'outside-the-law': 'not-applicable',
  'no-current-right': 'not-applicable',
} as const;

/** Since the reform of 2016: at any age when the right is new; studies and work tracks under 25. */
const sinceReform: Decision<ObligationSubject, ObligationCondition, ObligationAnswer> = decision({
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
const beforeReform: Decision<ObligationSubject, ObligationCondition, ObligationAnswer> = decision({
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
  return obligationVerdict(obligationOn(fileTimelineOf(dossier).knownOn(asked), asked));
}

/** The verdict about the obligation with every reason. */
export const obligationVerdict = ({ of, subject, truths }: Obligation): Verdict<ObligationAnswer> =>
  verdictOf(of, subject, truths);
