import type { CivilDate } from '../calendar/civil-date.ts';
import { type Day, dayOf, FOREVER, textOf, yearsLater } from '../calendar/day.ts';
import type { DaySpan } from '../calendar/day-span.ts';
import { truth } from '../decision.ts';
import type { Dossier, SubsidyFacts } from '../facts/dossier.ts';
import type { SubsidyDecision } from '../facts/subsidy-decision.ts';
import type { Truth } from '../verdict.ts';
import { cutDossier, cutSubsidyFacts } from './cut.ts';
import { Known } from './known.ts';
import { passTheRest } from './pass.ts';
import { remember, remembered } from './remembered.ts';
import {
  type AwardSpan,
  awardSpans,
  type ConsultationMade,
  consultationsMade,
  decisionsTaken,
  type ExemptionSpan,
  exemptionSpans,
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
  readonly consultations: readonly ConsultationMade[];
  /** The rights that the consultations showed in other centres. */
  readonly elsewhere: readonly DaySpan[];
  /** The day of the last consultation, NEVER when there was none. */
  readonly lastConsulted: Day;
  readonly studies: readonly StudySpan[];
  readonly exemptions: readonly ExemptionSpan[];
  readonly couple: SubsidyFacts['couple'];
  readonly decisions: readonly SubsidyDecision[];
  /** What `derived` has found, each function at its own place. */
  readonly found: unknown[];
  protected readonly known: Known;
  protected readonly stated: SubsidyFacts;
  /** The facts as they were known, once somebody asked for them. */
  protected told: SubsidyFacts | undefined;
  /** The timeline of an earlier day that was asked for last. */
  protected cut: Timeline | undefined;

  constructor(facts: SubsidyFacts, known = new Known(FOREVER)) {
    const { person, awards, consultations, contracts, studies, subsidyDecisions } = facts;
    this.found = nothingFound.slice();
    this.stated = facts;
    this.known = known;
    this.told = undefined;
    this.cut = undefined;
    this.birth = person.birthDate === 'unknown' ? 'unknown' : dayOf(person.birthDate);
    this.awards = awardSpans(awards, known);
    this.contracts = signedContracts(contracts, known);
    this.consultations = consultationsMade(consultations, known);
    this.lastConsulted = lastConsultation(this.consultations);
    this.elsewhere = rightsElsewhere(this.consultations);
    this.studies = studySpans(studies, known);
    this.exemptions = exemptionSpans(facts.exemptions, known);
    this.couple = facts.couple;
    this.decisions = decisionsTaken(subsidyDecisions, known);
  }

  /** What was known, with every day of the facts gone past. */
  protected get allKnown(): Known {
    return this.known;
  }

  /** The facts themselves, as they were known. */
  get facts(): SubsidyFacts {
    if (this.told === undefined) {
      const { leftOut, day } = this.allKnown;
      this.told = leftOut ? cutSubsidyFacts(this.stated, textOf(day)) : this.stated;
      remember(this.told, this);
    }
    return this.told;
  }

  /** The timeline as it was known on a day. */
  knownOn(on: Day): Timeline {
    if (this.known.day <= on || this.allKnown.last <= on) return this;
    if (this.cut?.known.day !== on) this.cut = new Timeline(this.stated, new Known(on));
    return this.cut;
  }
}

/** The timeline of a whole file: the questions about the obligation read more than those about the subsidy. */
export class FileTimeline extends Timeline {
  readonly workTracks: readonly TrackDecided[];
  readonly requests: readonly RequestMade[];
  declare protected readonly stated: Dossier;
  declare protected told: Dossier | undefined;
  declare protected cut: FileTimeline | undefined;
  /** Whether the days of what no list holds were gone past as well. */
  private passed: boolean;

  constructor(dossier: Dossier, known = new Known(FOREVER)) {
    super(dossier, known);
    this.passed = false;
    this.workTracks = tracksDecided(dossier.workTracks, known);
    this.requests = requestsMade(dossier.requests, known);
  }

  /** The days of what no list holds are gone past when somebody asks whether all of the facts had come. */
  protected override get allKnown(): Known {
    if (!this.passed) {
      this.passed = true;
      passTheRest(this.stated, this.known);
    }
    return this.known;
  }

  /** The file itself, as it was known. */
  get dossier(): Dossier {
    if (this.told === undefined) {
      const { leftOut, day } = this.allKnown;
      this.told = leftOut ? cutDossier(this.stated, textOf(day)) : this.stated;
      remember(this.told, this);
    }
    return this.told;
  }

  override get facts(): SubsidyFacts {
    return this.dossier;
  }

  override knownOn(on: Day): FileTimeline {
    if (this.known.day <= on || this.allKnown.last <= on) return this;
    if (this.cut?.known.day !== on) this.cut = new FileTimeline(this.stated, new Known(on));
    return this.cut;
  }
}

/** The timeline of some facts, laid out once while they are asked about. */
export function timelineOf(facts: SubsidyFacts): Timeline {
  const known = remembered(facts);
  if (known !== undefined) return known;
  const made = new Timeline(facts);
  remember(facts, made);
  return made;
}

/** The timeline of a whole file; it serves the questions about the subsidy as well. */
export function fileTimelineOf(dossier: Dossier): FileTimeline {
  const known = remembered(dossier);
  if (known instanceof FileTimeline) return known;
  const made = new FileTimeline(dossier);
  remember(dossier, made);
  return made;
}

/** The day of birth as a fact. */
export const birthText = ({ birth }: Timeline): CivilDate | 'unknown' =>
  birth === 'unknown' ? birth : textOf(birth);

/** Whether the person is younger than so many years on a day. */
export const youngerThan = ({ birth }: Timeline, years: number, on: Day): Truth =>
  birth === 'unknown' ? 'unknown' : truth(on < yearsLater(birth, years));

/** An empty place for each function that `derived` made. */
const nothingFound: unknown[] = [];

/**
 * A function of the timeline alone that finds its answer once for each. The answers lie in a list on the timeline, each
 * function at its own place, which costs less than a map of weak keys for every function.
 */
export function derived<Answer>(find: (timeline: Timeline) => Answer): (of: Timeline) => Answer {
  const place = nothingFound.push(undefined) - 1;
  return (timeline) => {
    // Only this function writes at its place.
    const known = timeline.found[place] as Answer | undefined;
    if (known !== undefined) return known;
    const answer = find(timeline);
    timeline.found[place] = answer;
    return answer;
  };
}
