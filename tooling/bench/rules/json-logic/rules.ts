import {
  and,
  before,
  choose,
  days,
  earliest,
  earliestIn,
  either,
  endOfMonth,
  filter,
  first,
  is,
  isNot,
  type Logic,
  latest,
  map,
  months,
  not,
  object,
  openOr,
  or,
  outside,
  some,
  startOfMonth,
  upTo,
  val,
} from './language.ts';

/*
 * The two decisions in JSON Logic. The language has no names for what was worked out before, so the rules come in
 * stages: each stage is one compiled rule whose result is the context of the next.
 */

const until = val('until');
const decidedBy = (day: Logic) => upTo(val('decidedOn'), day);
const covers = (day: Logic) => and(upTo(val('from'), day), openOr(until, upTo(day, until)));
const notOver = (day: Logic) => openOr(until, upTo(day, until));

const knownRules: Readonly<Record<string, Logic>> = {
  on: val('on'),
  monthStart: startOfMonth(val('on')),
  monthEnd: endOfMonth(val('on')),
  couple: val('couple'),
  turns25: choose(
    is(val('person', 'birthDate'), 'unknown'),
    'unknown',
    months(val('person', 'birthDate'), 300),
  ),
  anyAward: some(val('awards'), decidedBy(outside('on'))),
  rights: filter(
    val('awards'),
    and(decidedBy(outside('on')), isNot(val('kind'), 'equivalent-living-wage')),
  ),
  equivalentRuns: some(
    val('awards'),
    and(decidedBy(outside('on')), is(val('kind'), 'equivalent-living-wage'), covers(outside('on'))),
  ),
  right: first(
    filter(
      val('awards'),
      and(
        decidedBy(outside('on')),
        isNot(val('kind'), 'equivalent-living-wage'),
        notOver(outside('on')),
      ),
    ),
  ),
  wage: first(
    filter(
      val('awards'),
      and(
        decidedBy(outside('on')),
        is(val('kind'), 'living-wage'),
        upTo(val('from'), endOfMonth(outside('on'))),
        notOver(startOfMonth(outside('on'))),
      ),
    ),
  ),
  consultations: filter(val('consultations'), upTo(val('consultedOn'), outside('on'))),
  studies: filter(val('studies'), and(decidedBy(outside('on')), notOver(outside('on')))),
  workTracks: filter(val('workTracks'), decidedBy(outside('on'))),
  requests: filter(val('requests'), upTo(val('askedOn'), outside('on'))),
  exempted: some(
    val('exemptions'),
    and(decidedBy(outside('on')), covers(outside('on')), val('projectMotivated')),
  ),
  projects: map(
    filter(
      val('contracts'),
      and(
        upTo(val('signedByPersonOn'), outside('on')),
        upTo(val('signedByCentreOn'), outside('on')),
      ),
    ),
    object({
      kind: val('kind'),
      signed: latest(val('signedByPersonOn'), val('signedByCentreOn')),
      endedOn: val('endedOn'),
      endsOn: choose(is(val('endsOn'), 'unknown'), null, val('endsOn')),
      pause: first(val('interruptions')),
    }),
  ),
};

/** What is known on the day, and which right and which living wage the question is about. */
export const known: Logic = object(knownRules);

/** The same with the days that are asked for more than once, so that no list works them out again for each item. */
export const frame: Logic = object({
  ...Object.fromEntries(Object.keys(knownRules).map((name) => [name, val(name)])),
  speaksFrom: earliest(val('right', 'from'), val('right', 'decidedOn')),
  projectsFrom: earliest(startOfMonth(val('right', 'from')), val('right', 'decidedOn')),
  threeMonthsBefore: months(val('right', 'from'), -3),
  dayBefore: days(val('right', 'from'), -1),
  dayBeforeWage: days(val('wage', 'from'), -1),
});

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

const isPresent = (value: Logic) => isNot(value, null);
const surely = (sure: Logic, maybe: Logic) =>
  choose(isPresent(sure), 'yes', isPresent(maybe), 'unknown', 'no');

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
