import { day, dayNumber } from '@traject/rules/calendar';
import type { RuleProperties } from 'json-rules-engine';
import { all, any, before, is, isNot, isOneOf, not, rule, the, upTo } from './language.ts';

const on = 'day.on';
const established = (fact: string) => is(fact, true);

const serves = (project: string) =>
  all(
    is(`${project}.kind`, 'general'),
    upTo(`${project}.signed`, on),
    upTo(`${project}.signed`, 'right.until'),
    upTo('right.from', `${project}.monthEnd`),
  );
const showsPeriod = (consultation: string) =>
  all(upTo(`${consultation}.on`, on), is(`${consultation}.first`, 'period'));
const isKnown = (consultation: string) => upTo(`${consultation}.on`, on);

/** Which projects the living wage serves, which opens the window here, and what was shown of another centre. */
const openers: RuleProperties[] = [
  rule(
    4,
    'wage',
    true,
    all(
      upTo('right.decided', on),
      is('right.kind', 'living-wage'),
      upTo('right.from', 'day.monthEnd'),
      upTo('day.monthStart', 'right.until'),
    ),
  ),
  rule(4, 'project1Served', true, serves('project1')),
  rule(4, 'project2Served', true, serves('project2')),
  rule(4, 'begun', 'consultation2', showsPeriod('consultation2')),
  rule(
    4,
    'begun',
    'consultation1',
    all(not(showsPeriod('consultation2')), showsPeriod('consultation1')),
  ),
  rule(
    4,
    'toldNone',
    true,
    any(
      ...['consultation1', 'consultation2'].map((consultation) =>
        all(
          isKnown(consultation),
          is(`${consultation}.first`, 'none'),
          upTo('right.dayBefore', `${consultation}.on`),
        ),
      ),
    ),
  ),
  rule(
    4,
    'followsElsewhere',
    true,
    any(
      ...['consultation1', 'consultation2'].map((consultation) =>
        all(
          isKnown(consultation),
          before(`${consultation}.rightFrom`, 'right.from'),
          upTo('right.dayBefore', `${consultation}.rightUntil`),
        ),
      ),
    ),
  ),
];

const OPENERS = ['project1', 'project2'];
const BEGUN = ['consultation2', 'consultation1'];
const isBegun = any(...BEGUN.map((name) => is('begun', name)));

const opener: RuleProperties[] = [
  rule(5, 'opener', 'project1', all(established('project1Served'))),
  rule(5, 'opener', 'project2', all(isNot('project1Served', true), established('project2Served'))),
  rule(5, 'windowUnknown', true, all(not(isBegun), isNot('toldNone', true))),
];

/** Which of both windows comes first. */
const windows: RuleProperties[] = [
  rule(
    6,
    'openedHere',
    true,
    any(
      all(isOneOf('opener', OPENERS), not(isBegun)),
      ...OPENERS.flatMap((project) =>
        BEGUN.map((consultation) =>
          all(
            is('opener', project),
            is('begun', consultation),
            upTo(`${project}.month`, `${consultation}.month`),
          ),
        ),
      ),
    ),
  ),
];

const isResumed = all(isBegun, isNot('openedHere', true), isNot('followsElsewhere', true));

/** The day from which each project counts: the first of the month of signature, or the signature that resumes. */
const beginnings: RuleProperties[] = OPENERS.flatMap((project) => [
  rule(7, `${project}Begins`, the(`${project}.month`), all(is('opener', project), not(isResumed))),
  rule(
    7,
    `${project}Begins`,
    the(`${project}.signed`),
    all(established(`${project}Served`), any(isNot('opener', project), isResumed)),
  ),
]);

/** A project is carried out on some day of the month. */
function covers(project: string) {
  const begin = `${project}Begins`;
  const notEnded = (from: string) =>
    any(before(on, `${project}.ended`), upTo(from, `${project}.ended`));
  const pauseReaches = any(
    upTo('day.monthEnd', `${project}.pauseUntil`),
    upTo('right.until', `${project}.pauseUntil`),
    upTo(`${project}.agreed`, `${project}.pauseUntil`),
    all(upTo(`${project}.ended`, on), upTo(`${project}.ended`, `${project}.pauseUntil`)),
  );
  const pauseBegan = any(
    upTo(`${project}.pauseFrom`, 'right.from'),
    upTo(`${project}.pauseFrom`, 'day.monthStart'),
    upTo(`${project}.pauseFrom`, begin),
  );
  return all(
    upTo(begin, 'day.monthEnd'),
    upTo(begin, 'right.until'),
    ...[begin, 'right.from', 'day.monthStart'].flatMap((from) => [
      upTo(from, `${project}.agreed`),
      notEnded(from),
    ]),
    not(all(upTo(`${project}.pauseFrom`, on), pauseBegan, pauseReaches)),
  );
}

const inWindow = (group: string) =>
  all(upTo(`${group}.month`, 'day.monthStart'), before('day.monthStart', `${group}.windowEnd`));

/** The first month without a rate that is known. */
const NO_RATE_FROM = dayNumber(day('2028-01-01'));

/** The conditions of the first subsidy. */
const conditions: RuleProperties[] = [
  rule(8, 'project', true, any(...OPENERS.map(covers))),
  rule(
    8,
    'insideWindow',
    true,
    any(
      ...OPENERS.map((name) => all(established('openedHere'), is('opener', name), inWindow(name))),
      ...BEGUN.map((name) => all(isNot('openedHere', true), is('begun', name), inWindow(name))),
    ),
  ),
  rule(
    8,
    'partner',
    'no',
    all(is('couple.known', 'yes'), is('couple.must', 'yes'), is('couple.has', 'no')),
  ),
  rule(
    8,
    'partner',
    'unknown',
    any(
      is('couple.known', 'unknown'),
      all(
        is('couple.known', 'yes'),
        isNot('couple.must', 'no'),
        isNot('couple.has', 'yes'),
        any(is('couple.must', 'unknown'), is('couple.has', 'unknown')),
      ),
    ),
  ),
];

const isRefused = any(
  isNot('wage', true),
  isNot('project', true),
  all(isNot('windowUnknown', true), isNot('insideWindow', true)),
  is('partner', 'no'),
  is('couple.claimedOn', 'file-of-partner'),
);
const isOpen = any(
  not(before('day.monthStart', NO_RATE_FROM)),
  established('windowUnknown'),
  is('partner', 'unknown'),
);

const answers: RuleProperties[] = [
  rule(9, 'firstSubsidy', 'not-due', isRefused),
  rule(9, 'firstSubsidy', 'undetermined', all(not(isRefused), isOpen)),
  rule(9, 'firstSubsidy', 'due', all(not(isRefused), not(isOpen))),
];

export const subsidyRules = [
  ...openers,
  ...opener,
  ...windows,
  ...beginnings,
  ...conditions,
  ...answers,
];
