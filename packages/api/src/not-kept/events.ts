import type { ReadNotKept } from '@traject/db';
import { event, type FileEvent } from '../file/timeline.ts';

const ENDINGS = {
  adapted: 'project-adapted',
  'no-sanction': 'nothing-followed',
  withdrawn: 'sanction-withdrawn',
  'deferral-kept': 'deferral-kept',
} as const;

/** Who entered each path and when. */
export const notKeptSources = (
  paths: readonly ReadNotKept[],
): Readonly<Record<string, { by: string; at: string }>> =>
  Object.fromEntries(
    paths.map(({ path }) => [path.id, { by: path.recordedBy, at: path.recordedAt }]),
  );

/** What happened on the paths of commitments that were not kept, for the story of the file. */
export const notKeptEvents = (paths: readonly ReadNotKept[]): FileEvent[] =>
  paths.flatMap(({ path, decisions, suspensions }) => [
    ...event(path.failedOn, 'not-kept', path.id),
    ...event(path.noticeOn, 'formal-notice', path.id),
    ...event(path.hearingHeldOn, 'person-heard', path.id),
    ...decisions
      .filter(({ kind }) => kind === 'sanction')
      .flatMap((decision) => [
        ...event(decision.decidedOn, 'sanction-decided', path.id),
        ...event(decision.notifiedOn, 'sanction-notified', path.id),
      ]),
    ...event(path.brokenOn, 'deferral-broken', path.id),
    ...suspensions
      .filter(({ cancelledOn }) => cancelledOn === null)
      .flatMap(({ validFrom }) => event(validFrom, 'payment-suspended', path.id)),
    ...(path.endedAs === null ? [] : event(path.endedOn, ENDINGS[path.endedAs], path.id)),
  ]);
