import { notOver } from './facts.ts';
import {
  and,
  before,
  choose,
  earliestIn,
  filter,
  is,
  isNot,
  type Logic,
  latest,
  map,
  not,
  object,
  openOr,
  or,
  outside,
  some,
  upTo,
  val,
} from './language.ts';

const under25 = (day: Logic) =>
  and(isNot(outside('turns25'), 'unknown'), before(day, outside('turns25')));
const maybeUnder25 = (day: Logic) =>
  or(is(outside('turns25'), 'unknown'), before(day, outside('turns25')));
const speaksFrom = outside('speaksFrom');
const acceptedOn = latest(val('decidedOn'), speaksFrom);
const inRight = upTo(speaksFrom, val('decidedOn'));
const ofRight = and(
  upTo(outside('projectsFrom'), val('signed')),
  openOr(outside('right', 'until'), upTo(val('signed'), outside('right', 'until'))),
);
const signedDays = (list: Logic) => earliestIn(map(list, val('signed')));
const decisionDays = (list: Logic) => earliestIn(map(list, val('decidedOn')));

/** What makes a project mandatory, as days: those that are sure, and those that may be. */
export const grounds: Logic = object({
  known: val(),
  studySure: decisionDays(
    filter(val('studies'), and(is(val('onEquityGrounds'), true), under25(acceptedOn))),
  ),
  studyMaybe: decisionDays(
    filter(val('studies'), and(isNot(val('onEquityGrounds'), false), maybeUnder25(acceptedOn))),
  ),
  trackSure: decisionDays(filter(val('workTracks'), and(inRight, under25(val('decidedOn'))))),
  trackMaybe: decisionDays(filter(val('workTracks'), and(inRight, maybeUnder25(val('decidedOn'))))),
  asked: some(val('requests'), upTo(speaksFrom, val('askedOn'))),
  requestDecided: decisionDays(
    filter(
      val('requests'),
      and(upTo(speaksFrom, val('askedOn')), upTo(val('decidedOn'), outside('on'))),
    ),
  ),
  isNew: choose(
    or(
      some(
        val('rights'),
        and(before(val('from'), outside('right', 'from')), notOver(outside('threeMonthsBefore'))),
      ),
      some(
        val('consultations'),
        some(
          val('rightElsewhere'),
          and(
            before(val('from'), { val: [[4], 'right', 'from'] }),
            notOver({ val: [[4], 'threeMonthsBefore'] }),
          ),
        ),
      ),
    ),
    'no',
    some(val('consultations'), upTo(outside('dayBefore'), val('consultedOn'))),
    'yes',
    'unknown',
  ),
  project: signedDays(filter(val('projects'), ofRight)),
  studyProject: signedDays(filter(val('projects'), and(is(val('kind'), 'study'), ofRight))),
});

export const isPresent = (value: Logic) => isNot(value, null);
/** Must there be a project? The first row that fits. */
export const obligation: Logic = object({
  grounds: val(),
  answer: choose(
    not(val('known', 'anyAward')),
    'undetermined',
    or(
      not(some(val('known', 'rights'), true)),
      and(is(val('known', 'right'), null), val('known', 'equivalentRuns')),
    ),
    'outside-the-law',
    is(val('known', 'right'), null),
    'no-current-right',
    or(isPresent(val('studySure')), isPresent(val('trackSure'))),
    'mandatory',
    and(not(val('known', 'right', 'topsUpPaidWork')), is(val('isNew'), 'yes')),
    'mandatory',
    or(isPresent(val('studyMaybe')), isPresent(val('trackMaybe'))),
    'undetermined',
    and(not(val('known', 'right', 'topsUpPaidWork')), is(val('isNew'), 'unknown')),
    'undetermined',
    val('asked'),
    'binding-on-request',
    'optional',
  ),
});
