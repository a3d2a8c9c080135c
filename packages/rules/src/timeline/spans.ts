import { type Day, dayOf, earlier, endOf, FOREVER, later, NEVER } from '../calendar/day.ts';
import { type DaySpan, daysOf } from '../calendar/day-span.ts';
import type { Period } from '../calendar/period.ts';
import { agreedEnd } from '../contract/signed.ts';
import type { Consultation } from '../facts/consultation.ts';
import type { ContractLife, ProjectKind } from '../facts/contract.ts';
import type { StudyAcceptance, WorkTrack } from '../facts/course.ts';
import type { Exemption } from '../facts/exemption.ts';
import type { ProjectRequest } from '../facts/request.ts';
import type { Award, AwardKind } from '../facts/right.ts';
import type { SubsidyDecision } from '../facts/subsidy-decision.ts';
import { by, NOTHING, someOf, withOne } from '../order.ts';
import type { Known } from './known.ts';

/** An award on the line of time. */
export interface AwardSpan extends DaySpan {
  readonly decided: Day;
  /** The day of the application; FOREVER where it is not recorded. */
  readonly applied: Day;
  readonly kind: AwardKind;
  readonly award: Award;
}

const byAwardId = by<AwardSpan>(({ award }) => award.id);

/** Sorts by decision; of the same day by the first day, then by id, so that the order of a list decides nothing. */
export const byDecision = (a: AwardSpan, b: AwardSpan): number =>
  a.decided - b.decided || a.from - b.from || byAwardId(a, b);

/** A contract that all parties signed, on the line of time. */
export interface SignedContract {
  readonly id: string;
  readonly kind: ProjectKind;
  readonly contract: ContractLife;
  /** The day of the last signature. */
  readonly signed: Day;
  /** The last day, FOREVER while it runs on. */
  readonly last: Day;
  readonly interruptions: readonly DaySpan[];
}

/** Sorts by signature; of the same day by id, so that the order of a list decides nothing. */
export const bySignature = (a: SignedContract, b: SignedContract): number =>
  a.signed - b.signed || (a.id < b.id ? -1 : 1);

/** The periods that had begun. */
function begunSpans(periods: readonly Period[], known: Known): readonly DaySpan[] {
  let found: DaySpan[] | undefined;
  for (const period of periods) {
    const span = daysOf(period);
    if (known.has(span.from)) found = withOne(found, span);
  }
  return found ?? NOTHING;
}

/** The awards that were decided. */
export function awardSpans(awards: readonly Award[], known: Known): readonly AwardSpan[] {
  let found: AwardSpan[] | undefined;
  for (const award of awards) {
    const decided = dayOf(award.decidedOn);
    if (known.has(decided))
      found = withOne(found, {
        from: dayOf(award.from),
        until: endOf(award.until),
        decided,
        applied: endOf(award.appliedOn),
        kind: award.kind,
        award,
      });
  }
  return found ?? NOTHING;
}

/** The day of the last of all signatures; FOREVER while one is missing. */
function lastSignature(contract: ContractLife, known: Known): Day {
  let last = later(known.dayOf(contract.signedByPersonOn), known.dayOf(contract.signedByCentreOn));
  for (const { signedOn } of contract.thirdParties) last = later(last, known.dayOf(signedOn));
  return last;
}

/** The contracts that were signed by all; each with the end and the interruptions that were known. */
export function signedContracts(
  contracts: readonly ContractLife[],
  known: Known,
): readonly SignedContract[] {
  let found: SignedContract[] | undefined;
  for (const contract of contracts) {
    const signed = lastSignature(contract, known);
    const ended = known.dayOf(contract.endedOn);
    const agreed = endOf(agreedEnd(contract));
    const interruptions = begunSpans(contract.interruptions, known);
    if (signed !== FOREVER)
      found = withOne(found, {
        id: contract.id,
        kind: contract.kind,
        contract,
        signed,
        last: earlier(ended, agreed),
        interruptions,
      });
  }
  return found ?? NOTHING;
}

/** A consultation on the line of time, with what it answered about a subsidy in another centre. */
export interface ConsultationMade extends Pick<Consultation, 'firstSubsidy' | 'extension'> {
  readonly consulted: Day;
  readonly consultation: Consultation;
}

/** The consultations that were made. */
export function consultationsMade(
  consultations: readonly Consultation[],
  known: Known,
): readonly ConsultationMade[] {
  let found: ConsultationMade[] | undefined;
  for (const consultation of consultations) {
    const { consultedOn, firstSubsidy, extension } = consultation;
    const consulted = dayOf(consultedOn);
    if (known.has(consulted))
      found = withOne(found, { consulted, firstSubsidy, extension, consultation });
  }
  return found ?? NOTHING;
}

/** What the consultations that were made showed of rights in other centres. */
export function rightsElsewhere(consultations: readonly ConsultationMade[]): readonly DaySpan[] {
  let found: DaySpan[] | undefined;
  for (const { consultation } of consultations)
    for (const period of consultation.rightElsewhere) found = withOne(found, daysOf(period));
  return found ?? NOTHING;
}

/** The day of the last of some consultations; NEVER when there is none. */
export function lastConsultation(consultations: readonly ConsultationMade[]): Day {
  let last = NEVER;
  for (const { consulted } of consultations) last = later(last, consulted);
  return last;
}

/** An acceptance of studies on the line of time: the days of the studies, and that of the decision. */
export interface StudySpan extends DaySpan, Pick<StudyAcceptance, 'onEquityGrounds'> {
  readonly decided: Day;
  readonly study: StudyAcceptance;
}

/** The acceptances of studies that were decided. */
export function studySpans(
  studies: readonly StudyAcceptance[],
  known: Known,
): readonly StudySpan[] {
  let found: StudySpan[] | undefined;
  for (const study of studies) {
    const decided = dayOf(study.decidedOn);
    if (known.has(decided))
      found = withOne(found, {
        from: dayOf(study.from),
        until: endOf(study.until),
        decided,
        onEquityGrounds: study.onEquityGrounds,
        study,
      });
  }
  return found ?? NOTHING;
}

/** An exemption on the line of time: the days that it runs, and that of the decision. */
export interface ExemptionSpan extends DaySpan {
  readonly decided: Day;
  readonly exemption: Exemption;
}

/** An exemption with the reviews that were known; most have none that came later, and those are not copied. */
function reviewedSoFar(exemption: Exemption, known: Known): Exemption {
  const reviewedOn = someOf(exemption.reviewedOn, (reviewed) => known.hasDate(reviewed));
  return reviewedOn === exemption.reviewedOn
    ? exemption
    : { ...exemption, reviewedOn: [...reviewedOn] };
}

/** The exemptions that were decided; each with its reviews that were held. */
export function exemptionSpans(
  exemptions: readonly Exemption[],
  known: Known,
): readonly ExemptionSpan[] {
  let found: ExemptionSpan[] | undefined;
  for (const exemption of exemptions) {
    const decided = dayOf(exemption.decidedOn);
    if (known.has(decided))
      found = withOne(found, {
        from: dayOf(exemption.from),
        until: endOf(exemption.until),
        decided,
        exemption: reviewedSoFar(exemption, known),
      });
  }
  return found ?? NOTHING;
}

/** A work track on the line of time. */
export interface TrackDecided {
  readonly decided: Day;
  readonly track: WorkTrack;
}

/** The work tracks that were decided. */
export function tracksDecided(tracks: readonly WorkTrack[], known: Known): readonly TrackDecided[] {
  let found: TrackDecided[] | undefined;
  for (const track of tracks) {
    const decided = dayOf(track.decidedOn);
    if (known.has(decided)) found = withOne(found, { decided, track });
  }
  return found ?? NOTHING;
}

/** A request on the line of time. */
export interface RequestMade {
  readonly asked: Day;
  /** The day of the decision on it; FOREVER while there is none. */
  readonly decided: Day;
  readonly request: ProjectRequest;
}

/** The requests that were made; each with its decision when that was taken. */
export function requestsMade(
  requests: readonly ProjectRequest[],
  known: Known,
): readonly RequestMade[] {
  let found: RequestMade[] | undefined;
  for (const request of requests) {
    const asked = dayOf(request.askedOn);
    if (!known.has(asked)) continue;
    found = withOne(found, { asked, decided: known.dayOf(request.decidedOn), request });
  }
  return found ?? NOTHING;
}

/** The decisions on a subsidy that were taken; each with its report when that was written. */
export function decisionsTaken(
  decisions: readonly SubsidyDecision[],
  known: Known,
): readonly SubsidyDecision[] {
  let found: SubsidyDecision[] | undefined;
  for (const decision of decisions)
    if (known.hasDate(decision.decidedOn))
      found = withOne(
        found,
        known.hasDate(decision.reportedOn) ? decision : { ...decision, reportedOn: null },
      );
  return found ?? NOTHING;
}
