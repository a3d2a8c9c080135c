import { day, dayNumber } from '@traject/rules/calendar';
import { FAR_DAY } from '../flat.ts';
import { all, any, choose, type Expression, earliest, text } from './language.ts';

const FAR = `${FAR_DAY}`;
const YES = text('yes');
const NO = text('no');
const UNKNOWN = text('unknown');
const PROJECTS = ['project1', 'project2'];
const CONSULTATIONS = ['consultation1', 'consultation2'];
const NO_RATE_FROM = dayNumber(day('2028-01-01'));

const latest = (...of: Expression[]): Expression => ({ 'le maximum de': of });

/** Whether a living wage is served by a project, and on which days of the month. */
const served = (name: string): Record<string, Expression> => ({
  [`${name} . serves`]: all(
    `${name} . kind = ${text('general')}`,
    `${name} . signed <= day . on`,
    `${name} . signed <= right . until`,
    `right . from <= ${name} . monthEnd`,
  ),
  [`${name} . resumes`]: any(`${name} . signed != opener`, 'goes on'),
  [`${name} . begins`]: latest(
    'right . from',
    'day . monthStart',
    choose([[`${name} . resumes`, `${name} . signed`]], `${name} . month`),
  ),
  [`${name} . ends`]: earliest(
    'right . until',
    'day . monthEnd',
    `${name} . agreed`,
    choose([[`${name} . ended <= day . on`, `${name} . ended`]], FAR),
  ),
  [`${name} . paused`]: all(
    `${name} . pauseFrom <= day . on`,
    `${name} . pauseFrom <= ${name} . begins`,
    `${name} . ends <= ${name} . pauseUntil`,
  ),
  [`${name} . covers`]: all(
    `${name} . serves`,
    `${name} . begins <= ${name} . ends`,
    `${name} . paused = non`,
  ),
});

const known = (name: string): Record<string, Expression> => ({
  [`${name} . known`]: `${name} . on <= day . on`,
  [`${name} . period`]: all(`${name} . known`, `${name} . first = ${text('period')}`),
});

const opening = (what: string) =>
  choose(
    PROJECTS.map((name) => [`${name} . serves`, `${name} . ${what}`] as const),
    FAR,
  );
const begun = (what: string) =>
  choose(
    CONSULTATIONS.toReversed().map((name) => [`${name} . period`, `${name} . ${what}`] as const),
    FAR,
  );

export const subsidyRules: Record<string, Expression> = {
  ...served('project1'),
  ...served('project2'),
  ...known('consultation1'),
  ...known('consultation2'),
  opener: opening('signed'),
  own: opening('month'),
  'own end': opening('windowEnd'),
  begun: begun('month'),
  'begun end': begun('windowEnd'),
  'told none': any(
    ...CONSULTATIONS.map((name) =>
      all(
        `${name} . known`,
        `${name} . first = ${text('none')}`,
        `right . dayBefore <= ${name} . on`,
      ),
    ),
  ),
  'follows elsewhere': any(
    ...CONSULTATIONS.map((name) =>
      all(
        `${name} . known`,
        `${name} . rightFrom < right . from`,
        `right . dayBefore <= ${name} . rightUntil`,
      ),
    ),
  ),
  'goes on': all('begun < own', 'follows elsewhere = non'),
  'window known': any(`begun < ${FAR}`, 'told none'),
  rate: choose([[`day . monthStart < ${NO_RATE_FROM}`, YES]], UNKNOWN),
  wage: choose(
    [
      [
        all(
          'right . decided <= day . on',
          `right . kind = ${text('living-wage')}`,
          'right . from <= day . monthEnd',
          'day . monthStart <= right . until',
        ),
        YES,
      ],
    ],
    NO,
  ),
  'project in month': choose([[any('project1 . covers', 'project2 . covers'), YES]], NO),
  window: choose(
    [
      ['window known = non', UNKNOWN],
      [
        choose(
          [['own <= begun', all('own <= day . monthStart', 'day . monthStart < own end')]],
          all('begun <= day . monthStart', 'day . monthStart < begun end'),
        ),
        YES,
      ],
    ],
    NO,
  ),
  partner: choose(
    [
      [`couple . known = ${text('none')}`, YES],
      [`couple . known = ${UNKNOWN}`, UNKNOWN],
      [any(`couple . must = ${NO}`, `couple . has = ${YES}`), YES],
      [any(`couple . must = ${UNKNOWN}`, `couple . has = ${UNKNOWN}`), UNKNOWN],
    ],
    NO,
  ),
  'claimed here': choose(
    [
      [`couple . known = ${UNKNOWN}`, UNKNOWN],
      [`couple . claimedOn = ${text('file-of-partner')}`, NO],
    ],
    YES,
  ),
  'first subsidy': (() => {
    const asks = ['rate', 'wage', 'project in month', 'window', 'partner', 'claimed here'];
    return choose(
      [
        [any(...asks.map((name) => `${name} = ${NO}`)), text('not-due')],
        [any(...asks.map((name) => `${name} = ${UNKNOWN}`)), text('undetermined')],
      ],
      text('due'),
    );
  })(),
};
