import { FAR_DAY } from '../flat.ts';
import { all, any, choose, type Expression, earliest, text } from './language.ts';

/*
 * The two decisions in publicodes. The facts are rules with a default, which a situation replaces; the language has
 * neither lists nor arithmetic of days, so each place of a sort has its own rules on days as whole numbers.
 */

const FAR = `${FAR_DAY}`;
const YES = text('yes');
const NO = text('no');
const UNKNOWN = text('unknown');
const isKnown = (group: string) => `${group} . decided <= day . on`;
const isUnderLaw = (award: string) =>
  all(isKnown(award), `${award} . kind != ${text('equivalent-living-wage')}`);
const shown = (consultation: string) =>
  all(
    `${consultation} . on <= day . on`,
    `${consultation} . rightFrom < right . from`,
    `right . newSince <= ${consultation} . rightUntil`,
  );

const study = (name: string): Record<string, Expression> => ({
  [`${name} . runs`]: all(isKnown(name), `day . on <= ${name} . until`),
  [`${name} . possible`]: all(
    `${name} . runs`,
    `${name} . equity != ${NO}`,
    `${name} . accepted < person . turns25`,
  ),
  [`${name} . sure`]: all(`${name} . possible`, `${name} . equity = ${YES}`, 'person . ageKnown'),
});

const track = (name: string): Record<string, Expression> => ({
  [`${name} . possible`]: all(
    isKnown(name),
    `right . speaksFrom <= ${name} . decided`,
    `${name} . decided < person . turns25`,
  ),
  [`${name} . sure`]: all(`${name} . possible`, 'person . ageKnown'),
});

const request = (name: string): Record<string, Expression> => ({
  [`${name} . speaks`]: all(`${name} . asked <= day . on`, `right . speaksFrom <= ${name} . asked`),
});

const project = (name: string): Record<string, Expression> => ({
  [`${name} . of right`]: all(
    `${name} . signed <= day . on`,
    `right . projectsFrom <= ${name} . signed`,
    `${name} . signed <= right . until`,
  ),
});

/** The ground that two places of a sort give together, and the term that follows from it. */
const ground = (name: string): Record<string, Expression> => {
  const [one, two] = [`${name}1`, `${name}2`];
  const first = (what: string) =>
    earliest(
      choose([[`${one} . ${what}`, `${one} . term`]], FAR),
      choose([[`${two} . ${what}`, `${two} . term`]], FAR),
    );
  return {
    [name]: choose(
      [
        [any(`${one} . sure`, `${two} . sure`), YES],
        [any(`${one} . possible`, `${two} . possible`), UNKNOWN],
      ],
      NO,
    ),
    // publicodes takes one minimum a rule.
    [`${name} sure term`]: first('sure'),
    [`${name} possible term`]: first('possible'),
    [`${name} term`]: choose([[`${name} = ${YES}`, `${name} sure term`]], `${name} possible term`),
  };
};

const TERMS = [
  { runs: 'new', until: 'right . term', signed: 'project' },
  { runs: 'study', until: 'study term', signed: 'study project' },
  { runs: 'track', until: 'track term', signed: 'project' },
  { runs: 'request', until: 'request term', signed: 'project' },
] as const;

/** The earliest last day of the terms that run for sure or may run, and that are open or late. */
const untilOf = (isCertain: boolean, state?: 'open' | 'late') =>
  earliest(
    ...TERMS.map(({ runs, until, signed }) => {
      const conditions: Expression[] = [isCertain ? `${runs} = ${YES}` : `${runs} != ${NO}`];
      if (state === 'open') conditions.push(`${signed} = ${FAR}`);
      if (state === 'late') conditions.push(`${signed} < ${FAR}`, `${until} < ${signed}`);
      return choose([[all(...conditions), until]], FAR);
    }),
  );

const stateOf = (name: string): Record<string, Expression> => ({
  [name]: choose(
    [
      [all(`${name} open < ${FAR}`, `${name} open < day . on`), text('overdue')],
      [`${name} open < ${FAR}`, text('open')],
      [`${name} late < ${FAR}`, text('concluded-late')],
      [any(`${name} any < ${FAR}`, `project < ${FAR}`), text('concluded-in-time')],
    ],
    text('open'),
  ),
  [`${name} open`]: untilOf(name === 'surely', 'open'),
  [`${name} late`]: untilOf(name === 'surely', 'late'),
  [`${name} any`]: untilOf(name === 'surely'),
});

const isUndone = (state: string) =>
  any(`${state} = ${text('open')}`, `${state} = ${text('overdue')}`);
const isNeeded = any(
  `obligation = ${text('mandatory')}`,
  `obligation = ${text('binding-on-request')}`,
);

export const obligationRules: Record<string, Expression> = {
  runs: all(isUnderLaw('right'), 'day . on <= right . until'),
  'any award': any(isKnown('right'), isKnown('earlier1'), isKnown('earlier2')),
  'any right': any(isUnderLaw('right'), isUnderLaw('earlier1'), isUnderLaw('earlier2')),
  'equivalent runs': all(
    isKnown('right'),
    `right . kind = ${text('equivalent-living-wage')}`,
    'right . from <= day . on',
    'day . on <= right . until',
  ),
  ...study('study1'),
  ...study('study2'),
  ...track('track1'),
  ...track('track2'),
  ...request('request1'),
  ...request('request2'),
  ...project('project1'),
  ...project('project2'),
  ...ground('study'),
  ...ground('track'),
  'right before': any(
    ...['earlier1', 'earlier2'].map((award) =>
      all(isUnderLaw(award), `right . newSince <= ${award} . until`),
    ),
    shown('consultation1'),
    shown('consultation2'),
  ),
  consulted: any(
    ...['consultation1', 'consultation2'].map((name) =>
      all(`right . dayBefore <= ${name} . on`, `${name} . on <= day . on`),
    ),
  ),
  new: choose(
    [
      [any('right . topsUp', 'right before'), NO],
      ['consulted', YES],
    ],
    UNKNOWN,
  ),
  asked: any('request1 . speaks', 'request2 . speaks'),
  obligation: choose(
    [
      ['any award = non', text('undetermined')],
      ['any right = non', text('outside-the-law')],
      [all('runs = non', 'equivalent runs'), text('outside-the-law')],
      ['runs = non', text('no-current-right')],
      [any(`study = ${YES}`, `track = ${YES}`, `new = ${YES}`), text('mandatory')],
      [any(`study = ${UNKNOWN}`, `track = ${UNKNOWN}`, `new = ${UNKNOWN}`), text('undetermined')],
      ['asked', text('binding-on-request')],
    ],
    text('optional'),
  ),
  project: earliest(
    choose([['project1 . of right', 'project1 . signed']], FAR),
    choose([['project2 . of right', 'project2 . signed']], FAR),
  ),
  'study project': earliest(
    ...['project1', 'project2'].map((name) =>
      choose(
        [[all(`${name} . of right`, `${name} . kind = ${text('study')}`), `${name} . signed`]],
        FAR,
      ),
    ),
  ),
  'request term': earliest(
    ...['request1', 'request2'].map((name) =>
      choose([[all(`${name} . speaks`, isKnown(name)), `${name} . term`]], FAR),
    ),
  ),
  request: choose(
    [[all(`obligation = ${text('binding-on-request')}`, `request term < ${FAR}`), YES]],
    NO,
  ),
  ...stateOf('surely'),
  ...stateOf('possibly'),
  exempted: all(
    'exemption . motivated',
    isKnown('exemption'),
    'exemption . from <= day . on',
    'day . on <= exemption . until',
  ),
  deadline: choose(
    [
      [`obligation = ${text('undetermined')}`, text('undetermined')],
      [
        isNeeded,
        choose(
          [
            [all('exempted', isUndone('surely'), isUndone('possibly')), text('exempted')],
            ['surely = possibly', 'surely'],
          ],
          text('undetermined'),
        ),
      ],
    ],
    text('not-needed'),
  ),
  'last day': choose(
    [
      [
        all('runs', any(isNeeded, `obligation = ${text('undetermined')}`)),
        choose(
          [
            [`possibly open < ${FAR}`, 'possibly open'],
            [`possibly late < ${FAR}`, 'possibly late'],
          ],
          'possibly any',
        ),
      ],
    ],
    FAR,
  ),
};
