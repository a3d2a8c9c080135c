import {
  cancelSuspensions,
  freezeDecision,
  type ReadNotKept,
  suspendPayment,
  writeDecision,
  writeStep,
} from '@traject/db';
import { planSanction, RULES_VERSION, type SanctionCase, wishedLastDay } from '@traject/rules';
import type { CivilDate } from '@traject/rules/calendar';
import type { z } from 'zod';
import type { Change } from '../file/change.ts';
import { Refusal } from '../refusal.ts';
import { type JudgedDecision, openDecision, sanctionFacts, standingDecision } from './facts.ts';
import type { breakDeferral, decideSanction, keepDeferral, notifySanction } from './input.ts';
import { followDecision, madeKnown } from './made-known.ts';
import {
  mayBeLessened,
  mustCarryOutInTime,
  mustHaveKeptSteps,
  mustLieBetween,
  mustNotLastTooLong,
  mustStartInWindow,
} from './refuse.ts';
import { type SeenPath, seenPath } from './steps.ts';

type DecisionInput = z.infer<typeof decideSanction>;
type Decision = ReadNotKept['decisions'][number];

/** What is judged of a decision that is being written. */
const judged = (input: DecisionInput, notifiedOn: CivilDate | null): JudgedDecision => ({
  ...input,
  notifiedOn,
  text: input,
});

/** The decision in the place of which a new one may come. Refuses one that has begun, or that nothing speaks for. */
function replaced(
  { read, around }: SeenPath,
  input: DecisionInput,
  today: CivilDate,
): Decision | undefined {
  const standing = standingDecision(read);
  if (standing === undefined) {
    if (input.kind === 'withdrawal') throw new Refusal('not-found', 'kind');
    return undefined;
  }
  const better = {
    ...standing,
    text: { ...standing.text, betterBehaviour: input.betterBehaviour },
  };
  mayBeLessened(sanctionFacts(read, around, better), today);
  return standing;
}

/** Refuses a decision that the law does not allow: steps, length, first day (SAN-1 to SAN-3). */
function mustBeLawful(seen: SeenPath, input: DecisionInput): void {
  const { read, around } = seen;
  const path = {
    ...read.path,
    elsewhere: input.elsewhere,
    elsewhereDecidedOn: input.elsewhereDecidedOn,
    brokenOn: null,
    carriedOutFrom: null,
  };
  // The earliest that it can be notified is the day of the decision itself.
  const best = sanctionFacts({ ...read, path }, around, judged(input, input.decidedOn));
  mustHaveKeptSteps(best, input.decidedOn);
  mustNotLastTooLong(best, input.decidedOn);
  mustStartInWindow(best, input.decidedOn, 'startsOn');
}

/** Writes what the committee decided; refuses what cannot be. A decision in the place of another points back to it. */
export async function decide(
  change: Change,
  input: DecisionInput,
  today: CivilDate,
): Promise<void> {
  const { transaction, reader } = change;
  const seen = await seenPath(change, input, today);
  const before = openDecision(seen.read);
  if (before !== undefined && before.id !== input.decisionId)
    throw new Refusal('changed-meanwhile', 'version', { version: String(seen.row.version) });
  if ((before?.version ?? 0) !== input.decisionVersion)
    throw new Refusal('changed-meanwhile', 'version', { version: String(seen.row.version) });
  mustLieBetween(input.decidedOn, seen.row.failedOn, today, 'decidedOn');
  const old = replaced(seen, input, today);
  const sanction = input.kind === 'sanction';
  if (sanction) mustBeLawful(seen, input);
  const { elsewhere, elsewhereDecidedOn } = input;
  await writeDecision(
    transaction,
    reader,
    input.dossierId,
    {
      id: input.decisionId,
      notKeptId: input.id,
      replacesId: old?.id ?? null,
      kind: input.kind,
      decidedOn: input.decidedOn,
      extent: sanction ? input.extent : null,
      lengthCount: sanction ? input.lengthCount : null,
      lengthUnit: sanction ? input.lengthUnit : null,
      percent: sanction && input.extent === 'part' ? input.percent : null,
      amountCents: sanction && input.extent === 'part' ? input.amountCents : null,
      startsOn: sanction && input.deferredPart !== 'whole' ? input.startsOn : null,
      deferredPart: sanction ? input.deferredPart : null,
      deferredUntil: sanction && input.deferredPart !== null ? input.deferredUntil : null,
      text: {
        reasonsInFact: input.reasonsInFact,
        reasonsInLaw: input.reasonsInLaw,
        conditions:
          input.deferredPart === null ? [] : input.conditions.filter((said) => said !== ''),
        betterBehaviour: input.betterBehaviour,
      },
    },
    before,
  );
  await followDecision(change, {
    id: input.decisionId,
    dossierId: input.dossierId,
    decidedOn: input.decidedOn,
    startsOn: sanction && input.deferredPart !== 'whole' ? input.startsOn : null,
  });
  await writeStep(transaction, reader, seen.row, 'not-kept.decide', {
    elsewhere,
    elsewhereDecidedOn: elsewhere === 'yes' ? elsewhereDecidedOn : null,
  });
}

/** What who pays is told of a decision: nothing of why. */
const suspendedFor = ({ id, dossierId, extent, percent, amountCents, decidedOn }: Decision) => ({
  decisionId: id,
  dossierId,
  extent,
  percent,
  amountCents,
  decidedOn,
});

const periodOf = (of: SanctionCase, on: CivilDate) => {
  const until = wishedLastDay({ of, on });
  return { from: of.wishedStart, until };
};

/** Closes a decision as it was notified, and tells who pays from when until when. */
export async function notify(
  change: Change,
  input: z.infer<typeof notifySanction>,
  today: CivilDate,
): Promise<void> {
  const { transaction, reader } = change;
  const seen = await seenPath(change, input, today);
  const decision = openDecision(seen.read);
  if (decision === undefined || decision.id !== input.decisionId)
    throw new Refusal('not-found', 'decisionId');
  if (decision.version !== input.decisionVersion)
    throw new Refusal('changed-meanwhile', 'version', { version: String(seen.row.version) });
  mustLieBetween(input.notifiedOn, decision.decidedOn, today, 'notifiedOn');
  const { notifiedOn, notifiedBy, mentions } = input;
  const whole = { ...decision, notifiedOn, notifiedBy, mentions: [...new Set(mentions)] };
  const path = { ...seen.read.path, brokenOn: null, carriedOutFrom: null };
  const facts = sanctionFacts({ ...seen.read, path }, seen.around, whole);
  const sanction = decision.kind === 'sanction';
  if (sanction) {
    mustHaveKeptSteps(facts, today);
    mustNotLastTooLong(facts, today);
    mustStartInWindow(facts, today, 'notifiedOn');
  }
  const old = standingDecision(seen.read);
  // What was to be lessened has to be so before it starts, also on the day of the notification (SAN-7).
  if (old !== undefined)
    mayBeLessened(
      sanctionFacts(seen.read, seen.around, {
        ...old,
        text: { ...old.text, betterBehaviour: decision.text.betterBehaviour },
      }),
      today,
    );
  await freezeDecision(
    transaction,
    reader,
    decision,
    { notifiedOn, notifiedBy, mentions: whole.mentions },
    {
      path: seen.read.path,
      said: seen.read.text,
      decision: whole,
      facts: sanction ? facts : null,
      verdict: sanction ? planSanction(facts, today).lawful : null,
    },
    RULES_VERSION,
  );
  await madeKnown(change, decision, { notifiedOn, notifiedBy, mentions });
  if (old !== undefined) await cancelSuspensions(transaction, reader, old, notifiedOn);
  const { from, until } = periodOf(facts, today);
  if (sanction && decision.deferredPart !== 'whole' && from !== null && until !== null)
    await suspendPayment(transaction, reader, suspendedFor(decision), {
      from,
      until,
      deferral: decision.deferredPart === null ? 'none' : 'part',
    });
  await writeStep(transaction, reader, seen.row, 'not-kept.notify', {
    brokenOn: null,
    carriedOutFrom: null,
    settledOn: null,
    ...(sanction ? {} : { endedOn: notifiedOn, endedAs: 'withdrawn' as const }),
  });
}

/** The notified decision whose deferral is watched. */
function deferred({ read, row }: SeenPath): Decision {
  const standing = standingDecision(read);
  if (standing === undefined || standing.deferredPart === null)
    throw new Refusal('not-deferred', 'id');
  if (row.settledOn !== null) throw new Refusal('path-ended', 'id');
  return standing;
}

/** Notes that a condition of the deferral was broken and, where it is chosen, from when the sanction is carried out. */
export async function broken(
  change: Change,
  input: z.infer<typeof breakDeferral>,
  today: CivilDate,
): Promise<void> {
  const { transaction, reader } = change;
  const seen = await seenPath(change, input, today);
  const decision = deferred(seen);
  mustLieBetween(input.brokenOn, decision.decidedOn, today, 'brokenOn');
  const { brokenOn, startsOn } = input;
  const path = { ...seen.read.path, brokenOn, carriedOutFrom: startsOn };
  const facts = sanctionFacts({ ...seen.read, path }, seen.around, decision);
  mustCarryOutInTime(facts, today);
  if (startsOn !== null) {
    mustNotLastTooLong({ ...facts, wishedStart: startsOn }, today);
    const until = wishedLastDay({
      of: { ...facts, deferral: null, wishedStart: startsOn },
      on: today,
    });
    if (until !== null)
      await suspendPayment(transaction, reader, suspendedFor(decision), {
        from: startsOn,
        until,
        deferral: 'carried-out',
      });
  }
  await writeStep(
    transaction,
    reader,
    seen.row,
    'not-kept.break',
    { brokenOn, carriedOutFrom: startsOn, settledOn: startsOn === null ? null : today },
    { breach: input.breach },
  );
}

/** Ends a path whose deferral was kept to its last day. */
export async function kept(
  change: Change,
  input: z.infer<typeof keepDeferral>,
  today: CivilDate,
): Promise<void> {
  const seen = await seenPath(change, input, today);
  const { deferredUntil } = deferred(seen);
  if (deferredUntil !== null && today <= deferredUntil)
    throw new Refusal('deferral-runs', 'id', { day: deferredUntil });
  if (seen.row.brokenOn !== null) throw new Refusal('deferral-broken', 'id');
  await writeStep(change.transaction, change.reader, seen.row, 'not-kept.keep', {
    settledOn: today,
    ...(seen.read.suspensions.some(({ cancelledOn }) => cancelledOn === null)
      ? {}
      : { endedOn: today, endedAs: 'deferral-kept' as const }),
  });
}
