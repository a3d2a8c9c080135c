import {
  and,
  choose,
  days,
  earliest,
  endOfMonth,
  filter,
  first,
  is,
  isNot,
  type Logic,
  latest,
  map,
  months,
  object,
  openOr,
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

export const until = val('until');
const decidedBy = (day: Logic) => upTo(val('decidedOn'), day);
const covers = (day: Logic) => and(upTo(val('from'), day), openOr(until, upTo(day, until)));
export const notOver = (day: Logic) => openOr(until, upTo(day, until));

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
