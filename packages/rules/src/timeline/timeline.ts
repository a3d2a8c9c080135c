import type { CivilDate } from '../calendar/civil-date.ts';
import { type Day, dayOf, FOREVER, textOf, yearsLater } from '../calendar/day.ts';
import type { DaySpan } from '../calendar/day-span.ts';
import { truth } from '../decision.ts';
import type { Consultation } from '../facts/consultation.ts';
import type { Dossier, SubsidyFacts } from '../facts/dossier.ts';
import type { Exemption } from '../facts/exemption.ts';
import type { SubsidyDecision } from '../facts/subsidy-decision.ts';
import { someOf } from '../order.ts';
import type { Truth } from '../verdict.ts';
import { cutDossier, cutSubsidyFacts } from './cut.ts';
import { Known } from './known.ts';
import { passReviews, passTheRest } from './pass.ts';
import {
  type AwardSpan,
  awardSpans,
  decisionsTaken,
  lastConsultation,
  type RequestMade,
  requestsMade,
  rightsElsewhere,
  type SignedContract,
  type StudySpan,
  signedContracts,
  studySpans,
  type TrackDecided,
  tracksDecided,
} from './spans.ts';

export type { AwardSpan, SignedContract } from './spans.ts';

/**
 * The facts of a file laid on the line of time, as they were known on a day: each day read once, as a number, in the
 * shape in which the questions about the right, the obligation and the subsidy ask for it. What follows from the facts
 * alone is kept with it (see `derived`), so that questions about many months share the work. Facts are never changed
 * in place.
 */
export class Timeline {
  readonly birth: Day | 'unknown';
  readonly awards: readonly AwardSpan[];
  /** Signed by all; any other contract does not count yet. */
  readonly contracts: readonly SignedContract[];
  readonly consultations: readonly Consultation[];
  /** The rights that the consultations showed in other centres. */
  readonly elsewhere: readonly DaySpan[];
  /** The day of the last consultation, NEVER when there was none. */
  readonly lastConsulted: Day;
  readonly studies: readonly StudySpan[];
  readonly exemptions: readonly Exemption[];
  readonly couple: SubsidyFacts['couple'];
  readonly decisions: readonly SubsidyDecision[];
  /** What `derived` has found, each function at its own place. */
  readonly found: unknown[] = [];
  protected readonly known: Known;
  readonly #stated: SubsidyFacts;
  #facts: SubsidyFacts | undefined;
  #cut: Timeline | undefined;

  constructor(facts: SubsidyFacts, known = new Known(FOREVER)) {
    const { person, awards, consultations, contracts, studies, subsidyDecisions } = facts;
    this.#stated = facts;
    this.known = known;
    this.birth = person.birthDate === 'unknown' ? 'unknown' : dayOf(person.birthDate);
    this.awards = awardSpans(awards, known);
    this.contracts = signedContracts(contracts, known);
    this.consultations = someOf(consultations, ({ consultedOn }) => known.hasDate(consultedOn));
    this.lastConsulted = lastConsultation(this.consultations);
    this.elsewhere = rightsElsewhere(this.consultations);
    this.studies = studySpans(studies, known);
    this.exemptions = someOf(facts.exemptions, ({ decidedOn }) => known.hasDate(decidedOn));
    this.couple = facts.couple;
    this.decisions = decisionsTaken(subsidyDecisions, known);
    passReviews(facts, known);
  }

  /** The facts themselves, as they were known. */
  get facts(): SubsidyFacts {
    if (this.#facts === undefined) {
      const { leftOut, day } = this.known;
      this.#facts = leftOut ? cutSubsidyFacts(this.#stated, textOf(day)) : this.#stated;
      timelines.set(this.#facts, this);
    }
    return this.#facts;
  }

  /** The timeline as it was known on a day. */
  knownOn(on: Day): Timeline {
    if (this.known.last <= on) return this;
    if (this.#cut?.known.day !== on) this.#cut = new Timeline(this.#stated, new Known(on));
    return this.#cut;
  }
}

/** The timeline of a whole file: the questions about the obligation read more than those about the subsidy. */
export class FileTimeline extends Timeline {
  readonly workTracks: readonly TrackDecided[];
  readonly requests: readonly RequestMade[];
  readonly #stated: Dossier;
  #dossier: Dossier | undefined;
  #cut: FileTimeline | undefined;

  constructor(dossier: Dossier, known = new Known(FOREVER)) {
    super(dossier, known);
    this.#stated = dossier;
    this.workTracks = tracksDecided(dossier.workTracks, known);
    this.requests = requestsMade(dossier.requests, known);
    passTheRest(dossier, known);
  }

  /** The file itself, as it was known. */
  get dossier(): Dossier {
    if (this.#dossier === undefined) {
      const { leftOut, day } = this.known;
      this.#dossier = leftOut ? cutDossier(this.#stated, textOf(day)) : this.#stated;
      timelines.set(this.#dossier, this);
      fileTimelines.set(this.#dossier, this);
    }
    return this.#dossier;
  }

  override get facts(): SubsidyFacts {
    return this.dossier;
  }

  override knownOn(on: Day): FileTimeline {
    if (this.known.last <= on) return this;
    if (this.#cut?.known.day !== on) this.#cut = new FileTimeline(this.#stated, new Known(on));
    return this.#cut;
  }
}

const timelines = new WeakMap<SubsidyFacts, Timeline>();
const fileTimelines = new WeakMap<Dossier, FileTimeline>();

/** The timeline of some facts, made once for each. */
export function timelineOf(facts: SubsidyFacts): Timeline {
  const known = timelines.get(facts);
  if (known !== undefined) return known;
  const made = new Timeline(facts);
  timelines.set(facts, made);
  return made;
}

/** The timeline of a whole file, made once for each; it serves the questions about the subsidy as well. */
export function fileTimelineOf(dossier: Dossier): FileTimeline {
  const known = fileTimelines.get(dossier);
  if (known !== undefined) return known;
  const made = new FileTimeline(dossier);
  timelines.set(dossier, made);
  fileTimelines.set(dossier, made);
  return made;
}

/** The day of birth as a fact. */
export const birthText = ({ birth }: Timeline): CivilDate | 'unknown' =>
  birth === 'unknown' ? birth : textOf(birth);

/** Whether the person is younger than so many years on a day. */
export const youngerThan = ({ birth }: Timeline, years: number, on: Day): Truth =>
  birth === 'unknown' ? 'unknown' : truth(on < yearsLater(birth, years));

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
