import { expressions, model, table } from './model.ts';

/*
 * The two decisions as a JSON Decision Model: expression nodes for what is worked out, decision tables for what
 * follows. ZEN cannot compare a day with nothing, so a day that is open or absent is the far day.
 */

const FAR = "d('9000-01-01')";
const NO_AWARD = `{kind: 'none', decided: ${FAR}, from: ${FAR}, until: ${FAR}, topsUp: false}`;
const orFar = (day: string) => `(${day} == null ? ${FAR} : d(${day}))`;
const earliest = (list: string) => `min(merge([[${FAR}], ${list}]))`;
const earlier = (a: string, b: string) => `(${a} < ${b} ? ${a} : ${b})`;
const later = (a: string, b: string) => `(${a} < ${b} ? ${b} : ${a})`;

/** The days of the question. */
const days = expressions('days', {
  today: 'd(on)',
  monthStart: "$.today.startOf('month')",
  monthEnd: "$.today.endOf('month').startOf('day')",
  ageKnown: "person.birthDate != 'unknown'",
  turns25: `person.birthDate == 'unknown' ? ${FAR} : d(person.birthDate).add(300, 'M')`,
  couple: 'couple',
});

/** What is known on the day. */
const known = expressions('known', {
  awards: `map(filter(awards, d(#.decidedOn) <= today), {
    kind: #.kind, decided: d(#.decidedOn), from: d(#.from), until: ${orFar('#.until')},
    topsUp: #.topsUpPaidWork
  })`,
  consultations: `map(filter(consultations, d(#.consultedOn) <= today), {
    on: d(#.consultedOn), first: #.firstSubsidy,
    rights: map(#.rightElsewhere, {from: d(#.from), until: ${orFar('#.until')}})
  })`,
  studies: `map(filter(studies, d(#.decidedOn) <= today and today <= ${orFar('#.until')}), {
    decided: d(#.decidedOn), equity: #.onEquityGrounds
  })`,
  tracks: 'map(filter(workTracks, d(#.decidedOn) <= today), d(#.decidedOn))',
  requests: `map(filter(requests, d(#.askedOn) <= today), {
    asked: d(#.askedOn), decided: ${orFar('#.decidedOn')}
  })`,
  exempted: `some(exemptions, #.projectMotivated and d(#.decidedOn) <= today and d(#.from) <= today
    and today <= ${orFar('#.until')})`,
  projects: `map(filter(contracts, ${orFar('#.signedByPersonOn')} <= today
    and ${orFar('#.signedByCentreOn')} <= today), {
    kind: #.kind,
    signed: max([d(#.signedByPersonOn), d(#.signedByCentreOn)]),
    agreed: #.endsOn == 'unknown' ? ${FAR} : ${orFar('#.endsOn')},
    ended: #.endedOn == null or d(#.endedOn) > today ? ${FAR} : d(#.endedOn),
    pauseFrom: len(#.interruptions) == 0 or d(#.interruptions[0].from) > today
      ? ${FAR} : d(#.interruptions[0].from),
    pauseUntil: len(#.interruptions) == 0 ? ${FAR} : ${orFar('#.interruptions[0].until')}
  })`,
});

/** The right and the living wage that the question is about. */
const right = expressions('right', {
  rights: "filter(awards, #.kind != 'equivalent-living-wage')",
  anyAward: 'len(awards) > 0',
  anyRight: 'len($.rights) > 0',
  right: `filter($.rights, today <= #.until)[0] ?? ${NO_AWARD}`,
  runs: "$.right.kind != 'none'",
  equivalentRuns: `some(awards, #.kind == 'equivalent-living-wage' and #.from <= today
    and today <= #.until)`,
  wage: `filter(awards, #.kind == 'living-wage' and #.from <= monthEnd
    and monthStart <= #.until)[0] ?? ${NO_AWARD}`,
  hasWage: "$.wage.kind != 'none'",
  speaksFrom: earlier('$.right.from', '$.right.decided'),
  projectsFrom: earlier("$.right.from.startOf('month')", '$.right.decided'),
  newSince: "$.right.from.sub(3, 'M')",
  dayBefore: "$.right.from.sub(1, 'd')",
  dayBeforeWage: "$.wage.from.sub(1, 'd')",
});

const accepted = later('#.decided', 'speaksFrom');

/** What may make a project mandatory. */
const grounds = expressions('grounds', {
  sureStudies: `map(filter(studies, #.equity == true and ageKnown and ${accepted} < turns25), #.decided)`,
  possibleStudies: `map(filter(studies, #.equity != false and ${accepted} < turns25), #.decided)`,
  sureTracks: 'filter(tracks, speaksFrom <= # and ageKnown and # < turns25)',
  possibleTracks: 'filter(tracks, speaksFrom <= # and # < turns25)',
  law: `not anyAward ? 'unknown'
    : not anyRight or (not runs and equivalentRuns) ? 'no' : 'yes'`,
  runs: 'runs',
  study: "len($.sureStudies) > 0 ? 'yes' : len($.possibleStudies) > 0 ? 'unknown' : 'no'",
  track: "len($.sureTracks) > 0 ? 'yes' : len($.possibleTracks) > 0 ? 'unknown' : 'no'",
  topsUp: 'right.topsUp',
  isNew: `some(rights, #.from < right.from and newSince <= #.until)
    or some(consultations, some(#.rights, #.from < right.from and newSince <= #.until)) ? 'no'
    : some(consultations, dayBefore <= #.on) ? 'yes' : 'unknown'`,
  asked: 'some(requests, speaksFrom <= #.asked)',
});

const obligation = table(
  'obligation',
  ['law', 'runs', 'study', 'track', 'topsUp', 'isNew', 'asked'],
  'obligation',
  [
    [{ law: "'unknown'" }, "'undetermined'"],
    [{ law: "'no'" }, "'outside-the-law'"],
    [{ runs: 'false' }, "'no-current-right'"],
    [{ study: "'yes'" }, "'mandatory'"],
    [{ track: "'yes'" }, "'mandatory'"],
    [{ topsUp: 'false', isNew: "'yes'" }, "'mandatory'"],
    [{ study: "'unknown'" }, "'undetermined'"],
    [{ track: "'unknown'" }, "'undetermined'"],
    [{ topsUp: 'false', isNew: "'unknown'" }, "'undetermined'"],
    [{ asked: 'true' }, "'binding-on-request'"],
    [{ asked: 'false' }, "'optional'"],
  ],
);

const termFrom = (dates: string) => `(${later(earliest(dates), 'right.decided')}).add(3, 'M')`;
const untils = (test: string) => earliest(`map(filter($.terms, ${test}), #.until)`);
const ofRight = 'projectsFrom <= #.signed and #.signed <= right.until';
const stateOf = (open: string, late: string, any: string) => `
  $.${open} < ${FAR} ? (today > $.${open} ? 'overdue' : 'open')
  : $.${late} < ${FAR} ? 'concluded-late'
  : $.${any} < ${FAR} or $.project < ${FAR} ? 'concluded-in-time' : 'open'`;

/** The terms that run or may run, and what they come to. */
const terms = expressions('terms', {
  obligation: 'obligation',
  exempted: 'exempted',
  project: earliest(`map(filter(projects, ${ofRight}), #.signed)`),
  studyProject: earliest(`map(filter(projects, #.kind == 'study' and ${ofRight}), #.signed)`),
  requested: `filter(map(filter(requests, speaksFrom <= #.asked), #.decided), # <= today)`,
  terms: `filter([
    {runs: topsUp ? 'no' : isNew, until: right.decided.add(3, 'M'), signed: $.project},
    {runs: study, signed: $.studyProject,
      until: ${termFrom("study == 'yes' ? sureStudies : possibleStudies")}},
    {runs: track, until: ${termFrom("track == 'yes' ? sureTracks : possibleTracks")}, signed: $.project},
    {runs: obligation == 'binding-on-request' and len($.requested) > 0 ? 'yes' : 'no',
      until: ${termFrom('$.requested')}, signed: $.project}
  ], #.runs != 'no')`,
  openSure: untils(`#.runs == 'yes' and #.signed == ${FAR}`),
  lateSure: untils(`#.runs == 'yes' and #.signed != ${FAR} and #.until < #.signed`),
  anySure: untils(`#.runs == 'yes'`),
  open: untils(`#.signed == ${FAR}`),
  late: untils(`#.signed != ${FAR} and #.until < #.signed`),
  any: untils('true'),
  sure: stateOf('openSure', 'lateSure', 'anySure'),
  possible: stateOf('open', 'late', 'any'),
  agree: '$.sure == $.possible',
  lastDay: `obligation in ['mandatory', 'binding-on-request', 'undetermined'] and runs
    and $.any < ${FAR}
    ? ($.open < ${FAR} ? $.open : $.late < ${FAR} ? $.late : $.any).format('%Y-%m-%d') : null`,
});

const undone = "'open', 'overdue'";
const deadline = table(
  'deadline',
  ['obligation', 'sure', 'possible', 'exempted', 'agree'],
  'deadline',
  [
    [{ obligation: "'undetermined'" }, "'undetermined'"],
    [{ obligation: "'optional', 'outside-the-law', 'no-current-right'" }, "'not-needed'"],
    [{ sure: undone, possible: undone, exempted: 'true' }, "'exempted'"],
    [{ agree: 'true' }, 'sure'],
    [{}, "'undetermined'"],
  ],
);

const pauseCovers = '#.pauseFrom <= #.from and #.until <= #.pauseUntil';

/** The conditions of the first subsidy. */
const subsidy = expressions('subsidy', {
  periods: "filter(map(consultations, #.first), # != null and # != 'unknown')",
  begun: `len($.periods) == 0 ? ${FAR} : d($.periods[len($.periods) - 1].from).startOf('month')`,
  served: `filter(projects, #.kind == 'general' and #.signed <= wage.until
    and wage.from <= #.signed.endOf('month'))`,
  opener: earliest('map($.served, #.signed)'),
  own: `$.opener == ${FAR} ? ${FAR} : $.opener.startOf('month')`,
  toldNone: 'some(consultations, #.first == null and dayBeforeWage <= #.on)',
  windowKnown: `$.begun < ${FAR} or $.toldNone`,
  begins: earlier('$.own', '$.begun'),
  resumes: `$.begun < $.own and not some(consultations, some(#.rights,
    #.from < wage.from and dayBeforeWage <= #.until))`,
  stretches: `map($.served, {
    from: max([wage.from, monthStart, $.resumes or #.signed != $.opener ? #.signed
      : #.signed.startOf('month')]),
    until: min([#.agreed, #.ended, wage.until, monthEnd]),
    pauseFrom: #.pauseFrom, pauseUntil: #.pauseUntil
  })`,
  rate: "monthStart <= d('2027-12-31') ? 'yes' : 'unknown'",
  wage: "hasWage ? 'yes' : 'no'",
  project: `some($.stretches, #.from <= #.until and not (${pauseCovers})) ? 'yes' : 'no'`,
  window: `not $.windowKnown ? 'unknown' : $.begins < ${FAR} and $.begins <= monthStart
    and monthStart < $.begins.add(12, 'M') ? 'yes' : 'no'`,
  partner: `couple == null ? 'yes' : couple == 'unknown' ? 'unknown'
    : couple.partnerMustHaveProject == false or couple.partnerHasProject == true ? 'yes'
    : couple.partnerMustHaveProject == 'unknown' or couple.partnerHasProject == 'unknown'
      ? 'unknown' : 'no'`,
  claimedHere: `couple == null ? 'yes' : couple == 'unknown' ? 'unknown'
    : couple.claimedOn == 'file-of-partner' ? 'no' : 'yes'`,
});

const asks = ['rate', 'wage', 'project', 'window', 'partner', 'claimedHere'];
const firstSubsidy = table('firstSubsidy', asks, 'firstSubsidy', [
  ...asks.map((name) => [{ [name]: "'no'" }, "'not-due'"] as const),
  ...asks.map((name) => [{ [name]: "'unknown'" }, "'undetermined'"] as const),
  [{}, "'due'"],
]);

/** Both decisions in one model, so that a file is handed over once. */
export const decisions = model(
  [days, known, right, grounds, obligation, terms, deadline, subsidy, firstSubsidy],
  {
    days: ['document'],
    known: ['document', 'days'],
    right: ['days', 'known'],
    grounds: ['days', 'known', 'right'],
    obligation: ['grounds'],
    terms: ['days', 'known', 'right', 'grounds', 'obligation'],
    deadline: ['terms'],
    subsidy: ['days', 'known', 'right'],
    firstSubsidy: ['subsidy'],
    answers: ['terms', 'deadline', 'firstSubsidy'],
  },
);
