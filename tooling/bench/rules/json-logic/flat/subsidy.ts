import { day, dayNumber } from '@traject/rules/calendar';
import { FAR_DAY } from '../../flat.ts';
import {
  and,
  before,
  choose,
  is,
  isNot,
  type Logic,
  least,
  most,
  not,
  object,
  or,
  upTo,
  val,
} from '../language.ts';

const on = val('day', 'on');
const PROJECTS = ['project1', 'project2'];
const NO_RATE_FROM = dayNumber(day('2028-01-01'));

const serves = (project: string) =>
  and(
    is(val(project, 'kind'), 'general'),
    upTo(val(project, 'signed'), on),
    upTo(val(project, 'signed'), val('right', 'until')),
    upTo(val('right', 'from'), val(project, 'monthEnd')),
  );
const isShown = (name: string) => upTo(val(name, 'on'), on);
const showsPeriod = (name: string) => and(isShown(name), is(val(name, 'first'), 'period'));
const opening = (what: string) =>
  choose(...PROJECTS.flatMap((name) => [serves(name), val(name, what)]), FAR_DAY);
const begun = (what: string) =>
  choose(
    ...['consultation2', 'consultation1'].flatMap((name) => [showsPeriod(name), val(name, what)]),
    FAR_DAY,
  );

/** Which project opens the window here, and what was begun elsewhere. */
export const openers: Logic = object({
  flat: val(),
  project1Serves: serves('project1'),
  project2Serves: serves('project2'),
  opener: opening('signed'),
  own: opening('month'),
  ownEnd: opening('windowEnd'),
  begun: begun('month'),
  begunEnd: begun('windowEnd'),
  toldNone: or(
    ...['consultation1', 'consultation2'].map((name) =>
      and(
        is(val(name, 'first'), 'none'),
        and(upTo(val('right', 'dayBefore'), val(name, 'on')), isShown(name)),
      ),
    ),
  ),
  followsElsewhere: or(
    ...['consultation1', 'consultation2'].map((name) =>
      and(
        isShown(name),
        before(val(name, 'rightFrom'), val('right', 'from')),
        upTo(val('right', 'dayBefore'), val(name, 'rightUntil')),
      ),
    ),
  ),
});

const fact = (group: string, name: string) => val('flat', group, name);
const goesOn = and(before(val('begun'), val('own')), not(val('followsElsewhere')));

/** From when until when each project is carried out in the month. */
export const stretches: Logic = object({
  openers: val(),
  ...Object.fromEntries(
    PROJECTS.flatMap((name) => [
      [
        `${name}From`,
        most(
          fact('right', 'from'),
          fact('day', 'monthStart'),
          choose(
            or(isNot(fact(name, 'signed'), val('opener')), goesOn),
            fact(name, 'signed'),
            fact(name, 'month'),
          ),
        ),
      ],
      [
        `${name}Until`,
        least(
          fact('right', 'until'),
          fact('day', 'monthEnd'),
          fact(name, 'agreed'),
          choose(upTo(fact(name, 'ended'), fact('day', 'on')), fact(name, 'ended'), FAR_DAY),
        ),
      ],
    ]),
  ),
});

const opened = (name: string) => val('openers', name);
const flat = (group: string, name: string) => val('openers', 'flat', group, name);
const covers = (name: string) =>
  and(
    opened(`${name}Serves`),
    upTo(val(`${name}From`), val(`${name}Until`)),
    not(
      and(
        upTo(flat(name, 'pauseFrom'), flat('day', 'on')),
        upTo(flat(name, 'pauseFrom'), val(`${name}From`)),
        upTo(val(`${name}Until`), flat(name, 'pauseUntil')),
      ),
    ),
  );
const couple = (name: string) => flat('couple', name);
const monthStart = flat('day', 'monthStart');

/** The conditions of the first subsidy. */
export const conditions: Logic = object({
  rate: choose(before(monthStart, NO_RATE_FROM), 'yes', 'unknown'),
  wage: choose(
    and(
      upTo(flat('right', 'decided'), flat('day', 'on')),
      is(flat('right', 'kind'), 'living-wage'),
      upTo(flat('right', 'from'), flat('day', 'monthEnd')),
      upTo(monthStart, flat('right', 'until')),
    ),
    'yes',
    'no',
  ),
  project: choose(or(...PROJECTS.map(covers)), 'yes', 'no'),
  window: choose(
    and(is(opened('begun'), FAR_DAY), not(opened('toldNone'))),
    'unknown',
    choose(
      upTo(opened('own'), opened('begun')),
      and(upTo(opened('own'), monthStart), before(monthStart, opened('ownEnd'))),
      and(upTo(opened('begun'), monthStart), before(monthStart, opened('begunEnd'))),
    ),
    'yes',
    'no',
  ),
  partner: choose(
    is(couple('known'), 'none'),
    'yes',
    is(couple('known'), 'unknown'),
    'unknown',
    or(is(couple('must'), 'no'), is(couple('has'), 'yes')),
    'yes',
    or(is(couple('must'), 'unknown'), is(couple('has'), 'unknown')),
    'unknown',
    'no',
  ),
  claimedHere: choose(
    is(couple('known'), 'unknown'),
    'unknown',
    is(couple('claimedOn'), 'file-of-partner'),
    'no',
    'yes',
  ),
});
