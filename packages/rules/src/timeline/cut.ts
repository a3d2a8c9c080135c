import type { CivilDate } from '../calendar/civil-date.ts';
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

/** The balances that had begun on a day: the last of them is the one that was worked with then. */
function balancesKnownOn(
  { balance, earlierBalances }: Pick<Dossier, 'balance' | 'earlierBalances'>,
  on: CivilDate,
): Pick<Dossier, 'balance' | 'earlierBalances'> {
  const begun = [...earlierBalances, ...(balance === null ? [] : [balance])].filter(
    ({ startedOn }) => startedOn <= on,
  );
  return { balance: begun.at(-1) ?? null, earlierBalances: begun.slice(0, -1) };
}

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
  ...balancesKnownOn(dossier, on),
  evaluations: dossier.evaluations.filter(({ heldOn }) => heldOn <= on),
  interviewRequests: dossier.interviewRequests
    .filter(({ askedOn }) => askedOn <= on)
    .map((request) => ({ ...request, grantedOn: ifCome(request.grantedOn, on) })),
  sanctionDeferrals: dossier.sanctionDeferrals
    .filter(({ grantedOn }) => grantedOn <= on)
    .map((deferral) => ({
      ...deferral,
      brokenOn: ifCome(deferral.brokenOn, on),
      settledOn: ifCome(deferral.settledOn, on),
    })),
  receivedSanctions: dossier.receivedSanctions
    .filter(({ receivedOn }) => receivedOn <= on)
    .map((received) => {
      const chosenOn = ifCome(received.chosenOn, on);
      return {
        ...received,
        chosenOn,
        carriedFrom: chosenOn === null ? null : received.carriedFrom,
      };
    }),
  decisions: dossier.decisions
    .filter(({ decidedOn }) => decidedOn <= on)
    .map((decision) => ({
      ...decision,
      notifiedOn:
        decision.notifiedOn === 'unknown' ? decision.notifiedOn : ifCome(decision.notifiedOn, on),
      notifiedAgain: decision.notifiedAgain.filter((again) => again.notifiedOn <= on),
    })),
});
