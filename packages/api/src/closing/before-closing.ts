import { type Judgement, lastDayOf, signedOn } from '@traject/rules';
import type { CivilDate } from '@traject/rules/calendar';
import type { Dossier } from '@traject/rules/facts';

/** Something that is still open while a file is about to be closed. */
export interface OpenPoint {
  readonly kind:
    | 'right-runs'
    | 'project-runs'
    | 'draft-open'
    | 'no-evaluation'
    | 'notification-unknown'
    | 'duty';
  /** A file with a running right or project is not closed; the other points are for whoever closes to weigh. */
  readonly blocks: boolean;
  /** The record it is about, when there is one. */
  readonly record: string | null;
  /** For a duty: which, and by when. */
  readonly duty: Judgement['duties'][number] | null;
}

const point = (
  kind: OpenPoint['kind'],
  blocks: boolean,
  record: string | null,
  duty: OpenPoint['duty'] = null,
): OpenPoint => ({ kind, blocks, record, duty });

/**
 * What stays to be done before a file is closed on a day: a right or a project that still runs keeps it open; a draft, a
 * project that ended without any evaluation, a decision of which nobody knows whether it was made known, and every duty
 * of the rules are shown. A decision that was not sent, or not as the law asks, is such a duty.
 */
export function beforeClosing(facts: Dossier, judgement: Judgement, on: CivilDate): OpenPoint[] {
  const rights = facts.awards.filter(({ until }) => until === null || until > on);
  const running = facts.contracts.filter((contract) => {
    const until = lastDayOf(contract);
    return signedOn(contract) !== null && (until === null || until > on);
  });
  const drafts = facts.contracts.filter((contract) => signedOn(contract) === null);
  const unevaluated = facts.contracts.filter(
    (contract) =>
      signedOn(contract) !== null &&
      !facts.evaluations.some(({ contractId }) => contractId === contract.id),
  );
  const untold = judgement.decisions.filter(
    ({ notification, mentions }) =>
      notification.answer === 'undetermined' ||
      (notification.answer.startsWith('done') && mentions.answer === 'undetermined'),
  );
  return [
    ...rights.map(({ id }) => point('right-runs', true, id)),
    ...running.map(({ id }) => point('project-runs', true, id)),
    ...drafts.map(({ id }) => point('draft-open', false, id)),
    ...unevaluated.map(({ id }) => point('no-evaluation', false, id)),
    ...untold.map(({ decision }) => point('notification-unknown', false, decision)),
    ...judgement.duties.map((duty) => point('duty', false, duty.record, duty)),
  ];
}
