import { FAR_DAY } from '../../flat.ts';
import {
  and,
  before,
  choose,
  is,
  isNot,
  type Logic,
  least,
  not,
  object,
  or,
  upTo,
  val,
} from '../language.ts';

const on = val('day', 'on');
const knownBy = (group: string) => upTo(val(group, 'decided'), on);
const isUnderLaw = (award: string) =>
  and(knownBy(award), isNot(val(award, 'kind'), 'equivalent-living-wage'));
const AWARDS = ['right', 'earlier1', 'earlier2'];
const CONSULTATIONS = ['consultation1', 'consultation2'];
const PROJECTS = ['project1', 'project2'];
const REQUESTS = ['request1', 'request2'];

const possible = (name: string): Logic =>
  name.startsWith('study')
    ? and(
        knownBy(name),
        upTo(on, val(name, 'until')),
        isNot(val(name, 'equity'), 'no'),
        before(val(name, 'accepted'), val('person', 'turns25')),
      )
    : and(
        knownBy(name),
        upTo(val('right', 'speaksFrom'), val(name, 'decided')),
        before(val(name, 'decided'), val('person', 'turns25')),
      );
const sure = (name: string): Logic =>
  name.startsWith('study')
    ? and(val('person', 'ageKnown'), is(val(name, 'equity'), 'yes'), possible(name))
    : and(val('person', 'ageKnown'), possible(name));
const termIf = (test: Logic, name: string) => choose(test, val(name, 'term'), FAR_DAY);
const termsOf = (names: readonly string[], test: (name: string) => Logic) =>
  least(...names.map((name) => termIf(test(name), name)));

const speaks = (request: string) =>
  and(upTo(val(request, 'asked'), on), upTo(val('right', 'speaksFrom'), val(request, 'asked')));
const isOfRight = (project: string) =>
  and(
    upTo(val(project, 'signed'), on),
    upTo(val('right', 'projectsFrom'), val(project, 'signed')),
    upTo(val(project, 'signed'), val('right', 'until')),
  );
const signedIf = (test: Logic, project: string) => choose(test, val(project, 'signed'), FAR_DAY);

/** What the obligation and its deadline rest on; a day is the far one where there is none. */
export const grounds: Logic = object({
  on,
  anyAward: or(...AWARDS.map(knownBy)),
  anyRight: or(...AWARDS.map(isUnderLaw)),
  runs: and(isUnderLaw('right'), upTo(on, val('right', 'until'))),
  equivalentRuns: and(
    knownBy('right'),
    is(val('right', 'kind'), 'equivalent-living-wage'),
    upTo(val('right', 'from'), on),
    upTo(on, val('right', 'until')),
  ),
  studySure: termsOf(['study1', 'study2'], sure),
  studyPossible: termsOf(['study1', 'study2'], possible),
  trackSure: termsOf(['track1', 'track2'], sure),
  trackPossible: termsOf(['track1', 'track2'], possible),
  isNew: choose(
    or(
      val('right', 'topsUp'),
      ...['earlier1', 'earlier2'].map((award) =>
        and(isUnderLaw(award), upTo(val('right', 'newSince'), val(award, 'until'))),
      ),
      ...CONSULTATIONS.map((name) =>
        and(
          upTo(val(name, 'on'), on),
          before(val(name, 'rightFrom'), val('right', 'from')),
          upTo(val('right', 'newSince'), val(name, 'rightUntil')),
        ),
      ),
    ),
    'no',
    or(
      ...CONSULTATIONS.map((name) =>
        and(upTo(val('right', 'dayBefore'), val(name, 'on')), upTo(val(name, 'on'), on)),
      ),
    ),
    'yes',
    'unknown',
  ),
  awardTerm: val('right', 'term'),
  asked: or(...REQUESTS.map(speaks)),
  requestTerm: termsOf(REQUESTS, (name) => and(speaks(name), knownBy(name))),
  project: least(...PROJECTS.map((name) => signedIf(isOfRight(name), name))),
  studyProject: least(
    ...PROJECTS.map((name) => signedIf(and(is(val(name, 'kind'), 'study'), isOfRight(name)), name)),
  ),
  exempted: and(
    val('exemption', 'motivated'),
    knownBy('exemption'),
    upTo(val('exemption', 'from'), on),
    upTo(on, val('exemption', 'until')),
  ),
});

const isDay = (name: string) => before(val(name), FAR_DAY);

/** Must there be a project? */
export const obligation: Logic = object({
  grounds: val(),
  answer: choose(
    not(val('anyAward')),
    'undetermined',
    or(not(val('anyRight')), and(not(val('runs')), val('equivalentRuns'))),
    'outside-the-law',
    not(val('runs')),
    'no-current-right',
    or(isDay('studySure'), isDay('trackSure'), is(val('isNew'), 'yes')),
    'mandatory',
    or(isDay('studyPossible'), isDay('trackPossible'), is(val('isNew'), 'unknown')),
    'undetermined',
    val('asked'),
    'binding-on-request',
    'optional',
  ),
});

const ground = (name: string) => val('grounds', name);
const exists = (name: string) => before(ground(name), FAR_DAY);
const TERMS = [
  {
    sure: is(ground('isNew'), 'yes'),
    possible: isNot(ground('isNew'), 'no'),
    until: ground('awardTerm'),
    signed: ground('project'),
  },
  ...(['study', 'track'] as const).map((name) => ({
    sure: exists(`${name}Sure`),
    possible: exists(`${name}Possible`),
    until: choose(exists(`${name}Sure`), ground(`${name}Sure`), ground(`${name}Possible`)),
    signed: ground(name === 'study' ? 'studyProject' : 'project'),
  })),
  {
    sure: is(val('answer'), 'binding-on-request'),
    possible: is(val('answer'), 'binding-on-request'),
    until: ground('requestTerm'),
    signed: ground('project'),
  },
];
const untilOf = (which: 'sure' | 'possible', state: 'open' | 'late' | 'any') =>
  least(
    ...TERMS.map((term) => {
      const isOpen = is(term.signed, FAR_DAY);
      const isLate = and(not(isOpen), before(term.until, term.signed));
      const inState = { open: [isOpen], late: [isLate], any: [] }[state];
      return choose(and(term[which], ...inState), term.until, FAR_DAY);
    }),
  );

/** The days that speak loudest: of the terms that run for sure, and of all that may run. */
export const pressing: Logic = object({
  obligation: val('answer'),
  on: ground('on'),
  runs: ground('runs'),
  project: ground('project'),
  exempted: ground('exempted'),
  openSure: untilOf('sure', 'open'),
  lateSure: untilOf('sure', 'late'),
  anySure: untilOf('sure', 'any'),
  open: untilOf('possible', 'open'),
  late: untilOf('possible', 'late'),
  any: untilOf('possible', 'any'),
});

const stateOf = (open: string, late: string, any: string) =>
  choose(
    isDay(open),
    choose(before(val(open), val('on')), 'overdue', 'open'),
    isDay(late),
    'concluded-late',
    or(isDay(any), isDay('project')),
    'concluded-in-time',
    'open',
  );

export const states: Logic = object({
  obligation: val('obligation'),
  exempted: val('exempted'),
  lastDay: choose(
    not(val('runs')),
    FAR_DAY,
    isDay('open'),
    val('open'),
    isDay('late'),
    val('late'),
    val('any'),
  ),
  sure: stateOf('openSure', 'lateSure', 'anySure'),
  possible: stateOf('open', 'late', 'any'),
});
