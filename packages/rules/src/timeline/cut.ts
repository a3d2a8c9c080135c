import type { CivilDate } from '../calendar/civil-date.ts';
import { type Day, dayOf, later, NEVER } from '../calendar/day.ts';
import type { ContractLife } from '../facts/contract.ts';
import type { Dossier, SubsidyFacts } from '../facts/dossier.ts';

/** A day that had not come yet was not known yet. */
const ifCome = (date: CivilDate | null, on: CivilDate): CivilDate | null =>
  date !== null && date > on ? null : date;

/** A contract as it stood on a day: later signatures, interruptions and its later end had not happened. */
function lifeKnownOn<Life extends ContractLife>(contract: Life, on: CivilDate): Life {
  return {
    ...contract,
    signedByPersonOn: ifCome(contract.signedByPersonOn, on),
    signedByCentreOn: ifCome(contract.signedByCentreOn, on),
    thirdParties: contract.thirdParties.map((third) => ({
      ...third,
      signedOn: ifCome(third.signedOn, on),
    })),
    interruptions: contract.interruptions.filter(({ from }) => from <= on),
    endedOn: ifCome(contract.endedOn, on),
  };
}

/** What the subsidy is judged on, without what came after a day. */
export const cutSubsidyFacts = <Facts extends SubsidyFacts>(
  facts: Facts,
  on: CivilDate,
): Facts => ({
  ...facts,
  consultations: facts.consultations.filter(({ consultedOn }) => consultedOn <= on),
  awards: facts.awards.filter(({ decidedOn }) => decidedOn <= on),
  studies: facts.studies.filter(({ decidedOn }) => decidedOn <= on),
  exemptions: facts.exemptions
    .filter(({ decidedOn }) => decidedOn <= on)
    .map((exemption) => ({
      ...exemption,
      reviewedOn: exemption.reviewedOn.filter((reviewed) => reviewed <= on),
    })),
  subsidyDecisions: facts.subsidyDecisions
    .filter(({ decidedOn }) => decidedOn <= on)
    .map((decision) => ({ ...decision, reportedOn: ifCome(decision.reportedOn, on) })),
  contracts: facts.contracts.map((contract) => lifeKnownOn(contract, on)),
});

/** A whole file without what came after a day. */
export const cutDossier = (dossier: Dossier, on: CivilDate): Dossier => ({
  ...cutSubsidyFacts(dossier, on),
  contracts: dossier.contracts.map((contract) => ({
    ...lifeKnownOn(contract, on),
    informedOn: ifCome(contract.informedOn, on),
    givenOn: ifCome(contract.givenOn, on),
    notedOn: ifCome(contract.notedOn, on),
  })),
  requests: dossier.requests
    .filter(({ askedOn }) => askedOn <= on)
    .map((request) => ({ ...request, decidedOn: ifCome(request.decidedOn, on) })),
  workTracks: dossier.workTracks.filter(({ decidedOn }) => decidedOn <= on),
  balance: dossier.balance !== null && dossier.balance.startedOn <= on ? dossier.balance : null,
  evaluations: dossier.evaluations.filter(({ heldOn }) => heldOn <= on),
  interviewRequests: dossier.interviewRequests
    .filter(({ askedOn }) => askedOn <= on)
    .map((request) => ({ ...request, grantedOn: ifCome(request.grantedOn, on) })),
});

type See = (date: CivilDate | null) => void;

/** Goes past every day on which something became known, and answers the last of them; NEVER when there is none. */
function lastSeen(show: (see: See) => void): Day {
  let last = NEVER;
  show((date) => {
    if (date !== null) last = later(last, dayOf(date));
  });
  return last;
}

function showSubsidyFacts(facts: SubsidyFacts, see: See): void {
  for (const { consultedOn } of facts.consultations) see(consultedOn);
  for (const { decidedOn } of facts.awards) see(decidedOn);
  for (const { decidedOn } of facts.studies) see(decidedOn);
  for (const { decidedOn, reviewedOn } of facts.exemptions) {
    see(decidedOn);
    for (const date of reviewedOn) see(date);
  }
  for (const { decidedOn, reportedOn } of facts.subsidyDecisions) {
    see(decidedOn);
    see(reportedOn);
  }
  for (const contract of facts.contracts) {
    see(contract.signedByPersonOn);
    see(contract.signedByCentreOn);
    for (const { signedOn } of contract.thirdParties) see(signedOn);
    for (const { from } of contract.interruptions) see(from);
    see(contract.endedOn);
  }
}

/** From this day on nothing of the facts is cut any more. */
export const allKnownFrom = (facts: SubsidyFacts): Day =>
  lastSeen((see) => showSubsidyFacts(facts, see));

/** The same of a whole file. */
export const wholeKnownFrom = (dossier: Dossier): Day =>
  lastSeen((see) => {
    showSubsidyFacts(dossier, see);
    for (const { informedOn, givenOn, notedOn } of dossier.contracts) {
      see(informedOn);
      see(givenOn);
      see(notedOn);
    }
    for (const { askedOn, decidedOn } of dossier.requests) {
      see(askedOn);
      see(decidedOn);
    }
    for (const { decidedOn } of dossier.workTracks) see(decidedOn);
    see(dossier.balance?.startedOn ?? null);
    for (const { heldOn } of dossier.evaluations) see(heldOn);
    for (const { askedOn, grantedOn } of dossier.interviewRequests) {
      see(askedOn);
      see(grantedOn);
    }
  });
