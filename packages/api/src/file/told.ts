import {
  awardCorrections,
  papersOf,
  readConversations,
  readMarks,
  readNotes,
  refusalsOfFile,
  type Transaction,
  withdrawalsOf,
  workerChanges,
} from '@traject/db';
import type { CivilDate } from '@traject/rules/calendar';
import { dayInBrussels } from '../session/brussels.ts';
import { event, type FileEvent } from './timeline.ts';

/** What a record of the story says of itself: who entered it and when. */
interface Entered {
  readonly id: string;
  readonly recordedBy: string;
  readonly recordedAt: string;
}

const dayOf = ({ recordedAt }: Entered) => dayInBrussels(new Date(recordedAt));

/**
 * What is told on a day of a file besides the facts that are judged: conversations, ticks, notes, changes of worker, papers,
 * texts that were not agreed with, awards of which what was noted was put right, and what was taken out.
 */
export async function toldOf(transaction: Transaction, dossierId: string, on: CivilDate) {
  const conversations = await readConversations(transaction, dossierId);
  const marks = await readMarks(transaction, dossierId);
  const notes = await readNotes(transaction, dossierId);
  const changes = await workerChanges(transaction, dossierId);
  const papers = await papersOf(transaction, dossierId);
  const refusals = await refusalsOfFile(transaction, dossierId);
  const corrections = await awardCorrections(transaction, dossierId);
  const withdrawals = await withdrawalsOf(transaction, dossierId);
  const rows: readonly Entered[] = [
    ...conversations,
    ...marks,
    ...notes,
    ...changes,
    ...papers,
    ...refusals,
    ...corrections,
    ...withdrawals,
  ];
  const events: FileEvent[] = [
    ...conversations.flatMap(({ id, heldOn, channel, attendance, said, reason }) =>
      attendance === null || attendance === 'came'
        ? event(heldOn, 'talked', id, channel, said)
        : event(heldOn, attendance, id, channel, reason),
    ),
    ...marks.flatMap(({ id, done, markedOn, saidBy, commitment }) =>
      event(markedOn, done ? 'commitment-ticked' : 'commitment-unticked', id, saidBy, commitment),
    ),
    ...notes.flatMap((note) =>
      event(
        dayOf(note),
        note.tier === 'private' ? 'noted-privately' : 'noted-for-team',
        note.id,
        null,
        note.text,
      ),
    ),
    ...changes.flatMap(({ id, kind, startsOn, successor, letterSentOn, revokedOn }) => [
      ...event(letterSentOn, 'letter-of-change-sent', id, successor),
      // What is planned is told once it has come, and what was taken back never came.
      ...event(
        revokedOn !== null || (kind === 'definitive' && startsOn > on) ? null : startsOn,
        kind === 'definitive' ? 'worker-changed' : 'worker-replaced',
        id,
        successor,
      ),
    ]),
    ...papers.flatMap(({ withdrawnAt, withdrawnReason, ...paper }) => [
      ...event(
        withdrawnAt === null ? null : dayInBrussels(new Date(withdrawnAt)),
        'paper-withdrawn',
        paper.id,
        null,
        [paper.name, withdrawnReason ?? ''].join(': '),
      ),
      ...event(dayOf(paper), 'paper-added', paper.id, null, paper.name),
    ]),
    ...refusals.flatMap(({ id, kind, statedOn, reason }) =>
      event(statedOn, kind, id, null, reason),
    ),
    ...corrections.flatMap((correction) =>
      event(dayOf(correction), 'award-corrected', correction.id, null, correction.reason),
    ),
    ...withdrawals.flatMap((withdrawal) =>
      event(
        dayOf(withdrawal),
        'record-withdrawn',
        withdrawal.id,
        withdrawal.kind,
        withdrawal.reason,
      ),
    ),
  ];
  return {
    events,
    sources: Object.fromEntries(
      rows.map(({ id, recordedBy, recordedAt }) => [id, { by: recordedBy, at: recordedAt }]),
    ),
  };
}
