import {
  type NotKeptRow,
  notKeptOf,
  type ReadNotKept,
  readContract,
  readNotKept,
  writeStep,
} from '@traject/db';
import type { CivilDate } from '@traject/rules/calendar';
import type { z } from 'zod';
import type { Change } from '../file/change.ts';
import { Refusal } from '../refusal.ts';
import { asSeen } from '../versioned.ts';
import { aroundPaths } from './around.ts';
import { type AroundPath, pathRuns, standingDecision } from './facts.ts';
import type { beginNotKept, endNotKept, noteStep } from './input.ts';
import { mustLieBetween } from './refuse.ts';

/** A path with all that belongs to it, as the reader saw it, and what it is judged with. */
export interface SeenPath {
  readonly row: NotKeptRow;
  readonly read: ReadNotKept;
  readonly around: AroundPath;
}

/** The path that is to be changed. Refuses one that has ended. */
export async function seenPath(
  { transaction }: Change,
  input: { dossierId: string; id: string; version: number },
  today: CivilDate,
): Promise<SeenPath> {
  const row = asSeen(await notKeptOf(transaction, input.dossierId, input.id), input.version);
  if (row.endedOn !== null) throw new Refusal('path-ended', 'id');
  const all = await readNotKept(transaction, input.dossierId);
  const read = all.find(({ path }) => path.id === row.id);
  if (read === undefined) throw new Refusal('not-found', 'id');
  return { row, read, around: await aroundPaths(transaction, input.dossierId, all, today) };
}

/** Refuses a step on a path whose decision was notified: the decision rests on it. */
function mustNotBeNotified({ read }: SeenPath): void {
  if (standingDecision(read) !== undefined) throw new Refusal('decision-notified', 'id');
}

/** Refuses a path beside one that runs, on commitments that are not those of the person in a signed contract. */
export async function mayBegin(
  { transaction }: Change,
  input: z.infer<typeof beginNotKept>,
  today: CivilDate,
): Promise<void> {
  const others = await readNotKept(transaction, input.dossierId);
  if (others.some((other) => pathRuns(other, today))) throw new Refusal('path-runs');
  const contract = await readContract(transaction, input.dossierId, input.contractId);
  if (contract === undefined) throw new Refusal('not-found', 'contractId');
  if (!contract.frozen) throw new Refusal('contract-not-signed', 'contractId');
  const own = contract.text.commitments.filter(({ party }) => party === 'person');
  if (!input.commitmentIds.every((id) => own.some((commitment) => commitment.id === id)))
    throw new Refusal('commitment-not-in-contract', 'commitmentIds');
  const { person, centre } = contract.signatures;
  const signed = [person, centre]
    .flatMap((day) => day ?? [])
    .toSorted()
    .at(-1);
  if (signed !== undefined && input.failedOn < signed)
    throw new Refusal('before-other-date', 'failedOn', { day: signed });
  mustLieBetween(input.failedOn, null, today, 'failedOn');
}

interface Written {
  readonly days: Parameters<typeof writeStep>[4];
  readonly texts: Parameters<typeof writeStep>[5];
}

/** What a step writes. */
function writtenBy(input: z.infer<typeof noteStep>): Written {
  switch (input.step) {
    case 'weigh':
      return {
        days: { weighedOn: input.on, legitimate: input.legitimate },
        texts: { reasons: input.reasons, weighing: input.weighing },
      };
    case 'notice':
      return {
        days: { noticeOn: input.on, noticeBy: input.by },
        texts: { notice: input.notice },
      };
    case 'advise':
      return { days: { advisedOn: input.on }, texts: { advice: input.advice } };
    case 'offer-hearing':
      return { days: { hearingOfferedOn: input.on }, texts: {} };
    case 'hear': {
      const asked = input.answer === 'asked';
      return {
        days: {
          hearingAnswer: input.answer,
          hearingHeldOn: asked ? input.on : null,
          hearingWith: asked ? input.with : null,
        },
        texts: { hearing: input.hearing },
      };
    }
  }
}

/** Notes one step before the decision. */
export async function note(
  change: Change,
  input: z.infer<typeof noteStep>,
  today: CivilDate,
): Promise<void> {
  const seen = await seenPath(change, input, today);
  mustNotBeNotified(seen);
  const { row } = seen;
  const from = input.step === 'hear' ? (row.hearingOfferedOn ?? row.failedOn) : row.failedOn;
  if (input.on !== null) mustLieBetween(input.on, from, today, 'on');
  if (input.step === 'hear' && row.hearingOfferedOn === null)
    throw new Refusal('sanction-step-missing', 'answer', { step: 'hearing-offered' });
  const { days, texts } = writtenBy(input);
  await writeStep(change.transaction, change.reader, row, `not-kept.${input.step}`, days, texts);
}

/** Ends a path without a sanction: the project is adapted, or nothing follows. */
export async function end(
  change: Change,
  input: z.infer<typeof endNotKept>,
  today: CivilDate,
): Promise<void> {
  const seen = await seenPath(change, input, today);
  mustNotBeNotified(seen);
  await writeStep(
    change.transaction,
    change.reader,
    seen.row,
    'not-kept.end',
    { endedOn: today, endedAs: input.as },
    { ending: input.ending },
  );
}
