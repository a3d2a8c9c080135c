import type { Dossier } from '../facts/dossier.ts';
import type { Known } from './known.ts';

/**
 * The days of what the timeline does not hold, since no question about obligation or subsidy reads it in bulk: passed
 * all the same, for a file is whole on a day only when nothing of it came later.
 */
export function passTheRest(dossier: Dossier, known: Known): void {
  for (const { informedOn, givenOn, notedOn } of dossier.contracts) {
    known.hasDate(informedOn);
    known.hasDate(givenOn);
    known.hasDate(notedOn);
  }
  known.hasDate(dossier.balance?.startedOn ?? null);
  for (const { heldOn } of dossier.evaluations) known.hasDate(heldOn);
  for (const { askedOn, grantedOn } of dossier.interviewRequests) {
    known.hasDate(askedOn);
    known.hasDate(grantedOn);
  }
  for (const { grantedOn, brokenOn, settledOn } of dossier.sanctionDeferrals) {
    known.hasDate(grantedOn);
    known.hasDate(brokenOn);
    known.hasDate(settledOn);
  }
  for (const { receivedOn, chosenOn } of dossier.receivedSanctions) {
    known.hasDate(receivedOn);
    known.hasDate(chosenOn);
  }
  for (const { decidedOn, notifiedOn, notifiedAgain } of dossier.decisions) {
    known.hasDate(decidedOn);
    known.hasDate(notifiedOn === 'unknown' ? null : notifiedOn);
    for (const again of notifiedAgain) known.hasDate(again.notifiedOn);
  }
}
