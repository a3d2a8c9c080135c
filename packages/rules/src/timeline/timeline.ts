import { type Day, dayOf, endOf, later, NEVER, textOf } from '../calendar/day.ts';
import { type DaySpan, daysOf } from '../calendar/day-span.ts';
import type { Period } from '../calendar/period.ts';
import { lastDayOf, signedOn } from '../contract/signed.ts';
import type { ContractLife } from '../facts/contract.ts';
import type { Dossier, SubsidyFacts } from '../facts/dossier.ts';
import type { Award } from '../facts/right.ts';
import { remember } from '../remember.ts';
import { allKnownFrom, cutDossier, cutSubsidyFacts, wholeKnownFrom } from './cut.ts';

/** An award on the line of time. */
export interface AwardSpan extends DaySpan {
  readonly decided: Day;
  readonly award: Award;
}

/** A contract that all parties signed, on the line of time. */
export interface SignedContract {
  readonly contract: ContractLife;
  /** The day of the last signature. */
  readonly signed: Day;
  /** The last day, FOREVER while it runs on. */
  readonly last: Day;
  readonly interruptions: readonly DaySpan[];
}

const NO_SPANS: readonly DaySpan[] = [];
const spansOf = (periods: readonly Period[]): readonly DaySpan[] =>
  periods.length === 0 ? NO_SPANS : periods.map(daysOf);

const awardSpan = (award: Award): AwardSpan => ({
  from: dayOf(award.from),
  until: endOf(award.until),
  decided: dayOf(award.decidedOn),
  award,
});

function signedContracts(contracts: readonly ContractLife[]): SignedContract[] {
  const signed: SignedContract[] = [];
  for (const contract of contracts) {
    const date = signedOn(contract);
    if (date === null) continue;
    const last = endOf(lastDayOf(contract));
    const interruptions = spansOf(contract.interruptions);
    signed.push({ contract, signed: dayOf(date), last, interruptions });
  }
  return signed;
}

const factsKnownOn = remember(cutSubsidyFacts<SubsidyFacts>);
const dossierKnownOn = remember(cutDossier);

/**
 * The facts of a file laid on the line of time: each day read once, as a number, in the shape in which the questions
 * about the right, the obligation and the subsidy ask for it. What follows from the facts alone is kept with it (see
 * `derived`), so that questions about many days and months share the work. Facts are never changed in place.
 */
export class Timeline {
  readonly facts: SubsidyFacts;
  readonly birth: Day | 'unknown';
  readonly awards: readonly AwardSpan[];
  /** Signed by all; any other contract does not count yet. */
  readonly contracts: readonly SignedContract[];
  /** The rights that the consultations showed in other centres. */
  readonly elsewhere: readonly DaySpan[];
  /** The day of the last consultation, NEVER when there was none. */
  readonly lastConsulted: Day;
  /** From this day on all of the facts are known. */
  readonly allKnownFrom: Day;
  /** What `derived` has found, each function at its own place. */
  readonly found: unknown[] = [];

  constructor(facts: SubsidyFacts, known = allKnownFrom(facts)) {
    const { person, awards, consultations, contracts } = facts;
    this.facts = facts;
    this.birth = person.birthDate === 'unknown' ? 'unknown' : dayOf(person.birthDate);
    this.awards = awards.map(awardSpan);
    this.contracts = signedContracts(contracts);
    let elsewhere = NO_SPANS;
    let lastConsulted = NEVER;
    for (const { consultedOn, rightElsewhere } of consultations) {
      lastConsulted = later(lastConsulted, dayOf(consultedOn));
      if (rightElsewhere.length > 0) elsewhere = [...elsewhere, ...spansOf(rightElsewhere)];
    }
    this.elsewhere = elsewhere;
    this.lastConsulted = lastConsulted;
    this.allKnownFrom = known;
  }

  /** The timeline as it was known on a day. */
  knownOn(on: Day): Timeline {
    return this.allKnownFrom <= on ? this : timelineOf(factsKnownOn(this.facts, textOf(on)));
  }
}

/** The timeline of a whole file: the questions about the obligation read more than those about the subsidy. */
export class FileTimeline extends Timeline {
  readonly dossier: Dossier;

  constructor(dossier: Dossier) {
    super(dossier, wholeKnownFrom(dossier));
    this.dossier = dossier;
  }

  override knownOn(on: Day): FileTimeline {
    return this.allKnownFrom <= on
      ? this
      : fileTimelineOf(dossierKnownOn(this.dossier, textOf(on)));
  }
}

const timelines = new WeakMap<SubsidyFacts, Timeline>();
const fileTimelines = new WeakMap<Dossier, FileTimeline>();

/** The timeline of some facts, made once for each. */
export function timelineOf(facts: SubsidyFacts): Timeline {
  const made = timelines.get(facts) ?? new Timeline(facts);
  timelines.set(facts, made);
  return made;
}

/** The timeline of a whole file, made once for each; it serves the questions about the subsidy as well. */
export function fileTimelineOf(dossier: Dossier): FileTimeline {
  const made = fileTimelines.get(dossier) ?? new FileTimeline(dossier);
  fileTimelines.set(dossier, made);
  timelines.set(dossier, made);
  return made;
}

let places = 0;

/**
 * A function of the timeline alone that finds its answer once for each. The answers lie in a list on the timeline, each
 * function at its own place, which costs less than a map of weak keys for every function.
 */
export function derived<Answer>(find: (timeline: Timeline) => Answer): (of: Timeline) => Answer {
  const place = places;
  places += 1;
  return (timeline) => {
    // Only this function writes at its place.
    const known = timeline.found[place] as Answer | undefined;
    if (known !== undefined) return known;
    const answer = find(timeline);
    timeline.found[place] = answer;
    return answer;
  };
}
