import {
  and,
  before,
  choose,
  earliest,
  earliestIn,
  endOfMonth,
  filter,
  gather,
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

const wage = (name: string) => outside('wage', name);
const shown = val('current', 'firstSubsidy');
const isPeriod = and(isNot(shown, null), isNot(shown, 'unknown'));

/** The general projects that the living wage of the month serves, and what was shown of another centre. */
export const served: Logic = object({
  known: val(),
  general: filter(
    val('projects'),
    and(
      is(val('kind'), 'general'),
      upTo(wage('from'), endOfMonth(val('signed'))),
      openOr(wage('until'), upTo(val('signed'), wage('until'))),
    ),
  ),
  begun: gather(val('consultations'), choose(isPeriod, shown, val('accumulator')), null),
  toldNone: some(
    val('consultations'),
    and(is(val('firstSubsidy'), null), upTo(outside('dayBeforeWage'), val('consultedOn'))),
  ),
  rightBefore: some(
    val('consultations'),
    some(
      val('rightElsewhere'),
      and(
        before(val('from'), { val: [[4], 'wage', 'from'] }),
        openOr(val('until'), upTo({ val: [[4], 'dayBeforeWage'] }, val('until'))),
      ),
    ),
  ),
});

/** The first project here, and the first day of its window and of the one begun elsewhere. */
export const openers: Logic = object({
  served: val(),
  opener: earliestIn(map(val('general'), val('signed'))),
  own: startOfMonth(earliestIn(map(val('general'), val('signed')))),
  begun: startOfMonth(val('begun', 'from')),
});

const ownIsFirst = and(isNot(val('own'), null), upTo(val('own'), val('begun')));

/** The window of the first subsidy: its first day, null when it has not begun, 'unknown' when nobody asked. */
export const firstWindow: Logic = object({
  known: val('served', 'known'),
  general: val('served', 'general'),
  opener: val('opener'),
  start: choose(
    isNot(val('begun'), null),
    choose(ownIsFirst, val('own'), val('begun')),
    val('served', 'toldNone'),
    val('own'),
    'unknown',
  ),
  resumes: and(isNot(val('begun'), null), not(ownIsFirst), not(val('served', 'rightBefore'))),
});

/** The days of the month that each project could cover. */
export const stretches: Logic = object({
  known: val('known'),
  start: val('start'),
  stretches: map(
    val('general'),
    object({
      from: latest(
        outside('known', 'wage', 'from'),
        outside('known', 'monthStart'),
        choose(
          or(outside('resumes'), isNot(val('signed'), outside('opener'))),
          val('signed'),
          startOfMonth(val('signed')),
        ),
      ),
      until: earliest(
        val('endsOn'),
        choose(upTo(val('endedOn'), outside('known', 'on')), val('endedOn'), null),
        outside('known', 'wage', 'until'),
        outside('known', 'monthEnd'),
      ),
      pause: val('pause'),
    }),
  ),
});

const pauseFrom = val('pause', 'from');
const pauseUntil = val('pause', 'until');
const isPaused = and(
  isNot(val('pause'), null),
  upTo(pauseFrom, outside('known', 'on')),
  upTo(pauseFrom, val('from')),
  openOr(pauseUntil, upTo(val('until'), pauseUntil)),
);
const couple = (name: string) => val('known', 'couple', name);
const isKnownCouple = isNot(val('known', 'couple'), null);

/** The conditions of the first subsidy. */
export const conditions: Logic = object({
  rate: choose(upTo(val('known', 'monthStart'), '2027-12-31'), 'yes', 'unknown'),
  wage: choose(is(val('known', 'wage'), null), 'no', 'yes'),
  project: choose(
    some(val('stretches'), and(upTo(val('from'), val('until')), not(isPaused))),
    'yes',
    'no',
  ),
  window: choose(
    is(val('start'), 'unknown'),
    'unknown',
    is(val('start'), null),
    'no',
    and(
      upTo(val('start'), val('known', 'monthStart')),
      before(val('known', 'monthStart'), months(val('start'), 12)),
    ),
    'yes',
    'no',
  ),
  partner: choose(
    not(isKnownCouple),
    'yes',
    is(val('known', 'couple'), 'unknown'),
    'unknown',
    or(is(couple('partnerMustHaveProject'), false), is(couple('partnerHasProject'), true)),
    'yes',
    or(is(couple('partnerMustHaveProject'), 'unknown'), is(couple('partnerHasProject'), 'unknown')),
    'unknown',
    'no',
  ),
  claimedHere: choose(
    is(val('known', 'couple'), 'unknown'),
    'unknown',
    and(isKnownCouple, is(couple('claimedOn'), 'file-of-partner')),
    'no',
    'yes',
  ),
});

const truths = ['rate', 'wage', 'project', 'window', 'partner', 'claimedHere'];

/** Due when all conditions hold; not due when one does not; else not determined. */
export const firstSubsidy: Logic = choose(
  or(...truths.map((name) => is(val(name), 'no'))),
  'not-due',
  or(...truths.map((name) => is(val(name), 'unknown'))),
  'undetermined',
  'due',
);
