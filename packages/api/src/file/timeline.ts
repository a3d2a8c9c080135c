import { signedOn } from '@traject/rules';
import type { CivilDate } from '@traject/rules/calendar';
import type { Dossier } from '@traject/rules/facts';

/** What happened on a file, as data; the screen makes the sentence. */
export interface FileEvent {
  readonly on: CivilDate;
  readonly kind:
    | 'consulted'
    | 'awarded'
    | 'award-corrected'
    | 'record-withdrawn'
    | 'right-ended'
    | 'right-revised'
    | 'decision-notified'
    | 'decision-notified-again'
    | 'project-asked'
    | 'studies-accepted'
    | 'exempted'
    | 'balance-started'
    | 'informed'
    | 'text-given'
    | 'signed-by-person'
    | 'signed-by-centre'
    | 'signed-by-third-party'
    | 'project-signed'
    | 'project-ended'
    | 'addendum-signed'
    | 'not-agreed'
    | 'could-not-answer'
    | 'paper-added'
    | 'paper-withdrawn'
    | 'evaluated'
    | 'interview-asked'
    | 'interview-granted'
    | 'talked'
    | 'absent-with-notice'
    | 'absent-without-notice'
    | 'commitment-ticked'
    | 'commitment-unticked'
    | 'noted-for-team'
    | 'noted-privately'
    | 'worker-replaced'
    | 'worker-changed'
    | 'letter-of-change-sent'
    | 'subsidy-decided'
    | 'studies-begun'
    | 'exams-over'
    | 'claim-made'
    | 'claim-answered'
    | 'moved-away'
    | 'transfer-sent'
    | 'transfer-received'
    | 'file-closed'
    | 'not-kept'
    | 'formal-notice'
    | 'person-heard'
    | 'sanction-decided'
    | 'sanction-notified'
    | 'deferral-broken'
    | 'payment-suspended'
    | 'project-adapted'
    | 'nothing-followed'
    | 'sanction-withdrawn'
    | 'deferral-kept'
    | 'sanction-decided-elsewhere'
    | 'sanction-received'
    | 'sanction-carried-on'
    | 'sanction-not-carried-on';
  /** The record it is about. */
  readonly record: string;
  /** A word of the record that the sentence needs, such as the kind of award. */
  readonly detail: string | null;
  /** What somebody wrote, as it stands there or its beginning; null where the sentence says it all. */
  readonly text: string | null;
}

/** More of a text than this is read where it stands. */
const LONGEST = 240;

const beginningOf = (text: string): string | null =>
  text === '' ? null : text.length <= LONGEST ? text : `${text.slice(0, LONGEST).trimEnd()}…`;

/** One event of a file; none when it has no day. */
export const event = (
  on: CivilDate | null,
  kind: FileEvent['kind'],
  record: string,
  detail: string | null = null,
  text = '',
): FileEvent[] => (on === null ? [] : [{ on, kind, record, detail, text: beginningOf(text) }]);

/** What is told of a file besides the facts that are judged, and when each record was entered. */
export interface Told {
  readonly events: readonly FileEvent[];
  readonly sources: Readonly<Record<string, { readonly at: string }>>;
}

/** The story of a file, newest first; of one day, what was entered last comes first. */
export function events(facts: Dossier, told: Told): FileEvent[] {
  const enteredAt = ({ record }: FileEvent): number => Date.parse(told.sources[record]?.at ?? '');
  return [
    ...told.events,
    ...facts.consultations.flatMap(({ id, consultedOn }) => event(consultedOn, 'consulted', id)),
    ...facts.awards.flatMap(({ id, decidedOn, until, kind }) => [
      ...event(decidedOn, 'awarded', id, kind),
      ...event(until, 'right-ended', id, kind),
    ]),
    ...facts.decisions.flatMap(({ id, subject, decidedOn, notifiedOn, notifiedAgain }) => [
      ...(subject === 'revision' ? event(decidedOn, 'right-revised', id) : []),
      ...event(notifiedOn === 'unknown' ? null : notifiedOn, 'decision-notified', id, subject),
      ...notifiedAgain.flatMap((letter) =>
        event(letter.notifiedOn, 'decision-notified-again', id, subject),
      ),
    ]),
    ...facts.requests.flatMap(({ id, askedOn, by }) => event(askedOn, 'project-asked', id, by)),
    ...facts.studies.flatMap(({ id, decidedOn }) => event(decidedOn, 'studies-accepted', id)),
    ...facts.exemptions.flatMap(({ id, decidedOn }) => event(decidedOn, 'exempted', id)),
    ...(facts.balance === null
      ? []
      : event(facts.balance.startedOn, 'balance-started', facts.balance.id)),
    ...facts.contracts.flatMap((contract) => [
      ...event(contract.informedOn, 'informed', contract.id),
      ...event(contract.givenOn, 'text-given', contract.id),
      ...event(contract.signedByPersonOn, 'signed-by-person', contract.id),
      ...event(contract.signedByCentreOn, 'signed-by-centre', contract.id),
      ...contract.thirdParties.flatMap(({ signedOn: on }) =>
        event(on, 'signed-by-third-party', contract.id),
      ),
      ...event(signedOn(contract), 'project-signed', contract.id, contract.kind),
      ...event(contract.endedOn, 'project-ended', contract.id),
    ]),
    ...facts.evaluations.flatMap(({ contractId, heldOn, manner }) =>
      event(heldOn, 'evaluated', contractId, manner),
    ),
    ...facts.interviewRequests.flatMap(({ id, askedOn, grantedOn }) => [
      ...event(grantedOn, 'interview-granted', id),
      ...event(askedOn, 'interview-asked', id),
    ]),
    ...facts.subsidyDecisions.flatMap(({ id, decidedOn, kind }) =>
      event(decidedOn, 'subsidy-decided', id, kind),
    ),
  ].toSorted((a, b) => (a.on === b.on ? enteredAt(b) - enteredAt(a) || 0 : a.on > b.on ? -1 : 1));
}
