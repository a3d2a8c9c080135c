import type { Question } from './question.ts';

/**
 * The document without the facts that neither decision reads, so that an engine that copies or converts what it is
 * given need not pay for them.
 */
export function lean({ dossier, on, month }: Question) {
  const { person, couple, awards, consultations, requests, studies, workTracks } = dossier;
  return {
    on,
    month,
    person,
    couple,
    awards: awards.map(({ kind, decidedOn, from, until, topsUpPaidWork }) => ({
      kind,
      decidedOn,
      from,
      until,
      topsUpPaidWork,
    })),
    consultations: consultations.map(({ consultedOn, rightElsewhere, firstSubsidy }) => ({
      consultedOn,
      rightElsewhere,
      firstSubsidy,
    })),
    requests: requests.map(({ askedOn, decidedOn }) => ({ askedOn, decidedOn })),
    studies: studies.map(({ decidedOn, until, onEquityGrounds }) => ({
      decidedOn,
      until,
      onEquityGrounds,
    })),
    workTracks: workTracks.map(({ decidedOn }) => ({ decidedOn })),
    exemptions: dossier.exemptions.map(({ decidedOn, from, until, projectMotivated }) => ({
      decidedOn,
      from,
      until,
      projectMotivated,
    })),
    contracts: dossier.contracts.map(
      ({ kind, signedByPersonOn, signedByCentreOn, endsOn, endedOn, interruptions }) => ({
        kind,
        signedByPersonOn,
        signedByCentreOn,
        endsOn,
        endedOn,
        interruptions,
      }),
    ),
  };
}
