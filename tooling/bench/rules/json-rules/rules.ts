import type { RuleProperties } from 'json-rules-engine';
import { FAR_DAY } from '../flat.ts';
import { all, any, before, is, isNot, isOneOf, not, rule, the, upTo } from './language.ts';

/*
 * The two decisions for json-rules-engine: rules in stages, each establishing facts for the stages after it. A truth
 * that no rule established is not there.
 */

const on = 'day.on';
const isKnown = (award: string) => upTo(`${award}.decided`, on);
const isUnderLaw = (award: string) =>
  all(isKnown(award), isNot(`${award}.kind`, 'equivalent-living-wage'));
const awards = ['right', 'earlier1', 'earlier2'];

const studyRuns = (study: string) => [isKnown(study), upTo(on, `${study}.until`)];
const isUnder25 = (day: string) => [is('person.ageKnown', true), before(day, 'person.turns25')];
const trackRuns = (track: string) => [isKnown(track), upTo('right.speaksFrom', `${track}.decided`)];
const wasAsked = (request: string) =>
  all(upTo(`${request}.asked`, on), upTo('right.speaksFrom', `${request}.asked`));
const requestDecided = (request: string) => all(wasAsked(request), isKnown(request));
const isOfRight = (project: string) => [
  upTo(`${project}.signed`, on),
  upTo('right.projectsFrom', `${project}.signed`),
  upTo(`${project}.signed`, 'right.until'),
];
const shownElsewhere = (consultation: string) =>
  all(
    upTo(`${consultation}.on`, on),
    before(`${consultation}.rightFrom`, 'right.from'),
    upTo('right.newSince', `${consultation}.rightUntil`),
  );
const runBefore = (award: string) =>
  all(isUnderLaw(award), upTo('right.newSince', `${award}.until`));
const askedAfter = (consultation: string) =>
  all(upTo('right.dayBefore', `${consultation}.on`), upTo(`${consultation}.on`, on));

const established = (fact: string) => is(fact, true);

/** What is known on the day. */
const facts: RuleProperties[] = [
  rule(0, 'anyAward', true, any(...awards.map(isKnown))),
  rule(0, 'anyRight', true, any(...awards.map(isUnderLaw))),
  rule(0, 'runs', true, all(isUnderLaw('right'), upTo(on, 'right.until'))),
  rule(
    0,
    'equivalentRuns',
    true,
    all(
      isKnown('right'),
      is('right.kind', 'equivalent-living-wage'),
      upTo('right.from', on),
      upTo(on, 'right.until'),
    ),
  ),
  ...(['study1', 'study2'] as const).flatMap((study) => [
    rule(
      0,
      `${study}Sure`,
      the(`${study}.term`),
      all(...studyRuns(study), is(`${study}.equity`, 'yes'), ...isUnder25(`${study}.accepted`)),
    ),
    rule(
      0,
      `${study}Possible`,
      the(`${study}.term`),
      all(
        ...studyRuns(study),
        isNot(`${study}.equity`, 'no'),
        before(`${study}.accepted`, 'person.turns25'),
      ),
    ),
  ]),
  ...(['track1', 'track2'] as const).flatMap((track) => [
    rule(
      0,
      `${track}Sure`,
      the(`${track}.term`),
      all(...trackRuns(track), ...isUnder25(`${track}.decided`)),
    ),
    rule(
      0,
      `${track}Possible`,
      the(`${track}.term`),
      all(...trackRuns(track), before(`${track}.decided`, 'person.turns25')),
    ),
  ]),
  rule(
    0,
    'rightBefore',
    true,
    any(
      runBefore('earlier1'),
      runBefore('earlier2'),
      shownElsewhere('consultation1'),
      shownElsewhere('consultation2'),
    ),
  ),
  rule(0, 'consulted', true, any(askedAfter('consultation1'), askedAfter('consultation2'))),
  rule(0, 'asked', true, any(wasAsked('request1'), wasAsked('request2'))),
  rule(0, 'request1Decided', the('request1.term'), requestDecided('request1')),
  rule(0, 'request2Decided', the('request2.term'), requestDecided('request2')),
  rule(
    0,
    'exempted',
    true,
    all(
      is('exemption.motivated', true),
      isKnown('exemption'),
      upTo('exemption.from', on),
      upTo(on, 'exemption.until'),
    ),
  ),
  ...(['project1', 'project2'] as const).flatMap((project) => [
    rule(0, `${project}OfRight`, the(`${project}.signed`), all(...isOfRight(project))),
    rule(
      0,
      `${project}OfStudies`,
      the(`${project}.signed`),
      all(is(`${project}.kind`, 'study'), ...isOfRight(project)),
    ),
  ]),
];

const days = (...names: string[]) => any(...names.map((name) => before(name, FAR_DAY)));

/** Is it a ground that holds, or one that may hold? */
const grounds: RuleProperties[] = [
  rule(1, 'study', 'yes', days('study1Sure', 'study2Sure')),
  rule(
    1,
    'study',
    'unknown',
    all(not(days('study1Sure', 'study2Sure')), days('study1Possible', 'study2Possible')),
  ),
  rule(1, 'track', 'yes', days('track1Sure', 'track2Sure')),
  rule(
    1,
    'track',
    'unknown',
    all(not(days('track1Sure', 'track2Sure')), days('track1Possible', 'track2Possible')),
  ),
  rule(
    1,
    'new',
    'yes',
    all(isNot('rightBefore', true), established('consulted'), is('right.topsUp', false)),
  ),
  rule(
    1,
    'new',
    'unknown',
    all(isNot('rightBefore', true), isNot('consulted', true), is('right.topsUp', false)),
  ),
];

const GROUNDS = ['study', 'track', 'new'];
const holds = any(...GROUNDS.map((name) => is(name, 'yes')));

/** Does any ground hold, or may one? */
const ground: RuleProperties[] = [
  rule(2, 'ground', 'yes', all(established('runs'), holds)),
  rule(
    2,
    'ground',
    'unknown',
    all(established('runs'), not(holds), any(...GROUNDS.map((name) => is(name, 'unknown')))),
  ),
  rule(
    2,
    'ground',
    'no',
    all(
      established('runs'),
      ...GROUNDS.flatMap((name) => [isNot(name, 'yes'), isNot(name, 'unknown')]),
    ),
  ),
];

/** Must there be a project? */
const obligation: RuleProperties[] = [
  rule(3, 'obligation', 'undetermined', any(isNot('anyAward', true), is('ground', 'unknown'))),
  rule(
    3,
    'obligation',
    'outside-the-law',
    all(
      established('anyAward'),
      any(isNot('anyRight', true), all(isNot('runs', true), established('equivalentRuns'))),
    ),
  ),
  rule(
    3,
    'obligation',
    'no-current-right',
    all(established('anyRight'), isNot('runs', true), isNot('equivalentRuns', true)),
  ),
  rule(3, 'obligation', 'mandatory', all(is('ground', 'yes'))),
  rule(3, 'obligation', 'binding-on-request', all(is('ground', 'no'), established('asked'))),
  rule(3, 'obligation', 'optional', all(is('ground', 'no'), isNot('asked', true))),
];

const isUndone = (state: string) => isOneOf(state, ['open', 'overdue']);

/** Was it concluded, in time, and if not what follows? The states of the terms are facts that are worked out. */
const deadline: RuleProperties[] = [
  rule(4, 'deadline', 'undetermined', all(is('obligation', 'undetermined'))),
  rule(
    4,
    'deadline',
    'not-needed',
    all(isOneOf('obligation', ['optional', 'outside-the-law', 'no-current-right'])),
  ),
  ...(() => {
    const needed = isOneOf('obligation', ['mandatory', 'binding-on-request']);
    const undone = all(isUndone('surely.state'), isUndone('possibly.state'));
    const agree = is('surely.state', the('possibly.state'));
    const exempted = all(undone, established('exempted'));
    return [
      rule(4, 'deadline', 'exempted', all(needed, exempted)),
      rule(4, 'deadline', the('surely.state'), all(needed, not(exempted), agree)),
      rule(4, 'deadline', 'undetermined', all(needed, not(exempted), not(agree))),
    ];
  })(),
  rule(
    4,
    'lastDay',
    the('possibly.until'),
    all(
      established('runs'),
      isOneOf('obligation', ['undetermined', 'mandatory', 'binding-on-request']),
    ),
  ),
];

export const obligationRules = [...facts, ...grounds, ...ground, ...obligation, ...deadline];
