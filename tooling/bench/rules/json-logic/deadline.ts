import { until } from './facts.ts';
import {
  and,
  before,
  choose,
  earliestIn,
  either,
  filter,
  is,
  isNot,
  type Logic,
  latest,
  map,
  months,
  not,
  object,
  or,
  val,
} from './language.ts';
import { isPresent } from './obligation.ts';

const surely = (sure: Logic, maybe: Logic) =>
  choose(isPresent(sure), 'yes', isPresent(maybe), 'unknown', 'no');

const ground = (name: string) => val('grounds', name);
const decidedOn = val('grounds', 'known', 'right', 'decidedOn');
const later = (day: Logic) => months(latest(day, decidedOn), 3);

/** The terms that run or may run, each with the project that meets it. */
export const terms: Logic = object({
  obligation: val('answer'),
  known: val('grounds', 'known'),
  project: ground('project'),
  terms: [
    object({
      runs: choose(val('grounds', 'known', 'right', 'topsUpPaidWork'), 'no', ground('isNew')),
      until: months(decidedOn, 3),
      signed: ground('project'),
    }),
    object({
      runs: surely(ground('studySure'), ground('studyMaybe')),
      until: later(either(ground('studySure'), ground('studyMaybe'))),
      signed: ground('studyProject'),
    }),
    object({
      runs: surely(ground('trackSure'), ground('trackMaybe')),
      until: later(either(ground('trackSure'), ground('trackMaybe'))),
      signed: ground('project'),
    }),
    object({
      runs: choose(
        and(is(val('answer'), 'binding-on-request'), isPresent(ground('requestDecided'))),
        'yes',
        'no',
      ),
      until: later(ground('requestDecided')),
      signed: ground('project'),
    }),
  ],
});

const untilOf = (test: Logic) => earliestIn(map(filter(val('terms'), test), until));
const isSure = is(val('runs'), 'yes');
const mayRun = isNot(val('runs'), 'no');
const isOpen = is(val('signed'), null);
const isLate = before(until, val('signed'));

/** The days that speak loudest: of the terms that run for sure, and of all that may run. */
export const pressing: Logic = object({
  obligation: val('obligation'),
  known: val('known'),
  project: val('project'),
  openSure: untilOf(and(isSure, isOpen)),
  lateSure: untilOf(and(isSure, isLate)),
  anySure: untilOf(isSure),
  open: untilOf(and(mayRun, isOpen)),
  late: untilOf(and(mayRun, isLate)),
  any: untilOf(mayRun),
});

const stateOf = (open: string, late: string, any: string) =>
  choose(
    isPresent(val(open)),
    choose(before(val(open), val('known', 'on')), 'overdue', 'open'),
    isPresent(val(late)),
    'concluded-late',
    or(isPresent(val(any)), isPresent(val('project'))),
    'concluded-in-time',
    'open',
  );

const lastDay = choose(
  is(val('known', 'right'), null),
  null,
  either(val('open'), val('late'), val('any')),
);
const isUndone = (state: Logic): Logic => ({ in: [state, ['open', 'overdue']] });

/** The state of the terms that are sure and of all that may run. */
export const states: Logic = object({
  obligation: val('obligation'),
  exempted: val('known', 'exempted'),
  lastDay,
  sure: stateOf('openSure', 'lateSure', 'anySure'),
  possible: stateOf('open', 'late', 'any'),
});

/** Was the project concluded, in time, and if not what follows? */
export const deadline: Logic = object({
  obligation: val('obligation'),
  deadline: choose(
    is(val('obligation'), 'undetermined'),
    'undetermined',
    not({ in: [val('obligation'), ['mandatory', 'binding-on-request']] }),
    'not-needed',
    and(isUndone(val('sure')), isUndone(val('possible')), val('exempted')),
    'exempted',
    is(val('sure'), val('possible')),
    val('sure'),
    'undetermined',
  ),
  lastDay: choose(
    { in: [val('obligation'), ['undetermined', 'mandatory', 'binding-on-request']] },
    val('lastDay'),
    null,
  ),
});
