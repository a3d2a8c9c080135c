import type { DatedStep, ReadNotKept } from '@traject/db';
import {
  daysOfReceived,
  inForceOn,
  type Judgement,
  judge,
  lastDayOf,
  signedOn,
} from '@traject/rules';
import { addDays, type CivilDate, covers } from '@traject/rules/calendar';
import type { Dossier } from '@traject/rules/facts';
import { pathRuns } from '../not-kept/facts.ts';
import { STEPS, type StepId } from './input.ts';

export interface Step {
  readonly id: StepId;
  readonly state: 'done' | 'current' | 'ahead' | 'skipped';
}

/**
 * Where a file stands on its trajectory: one step is current, an exempted file skips the contract. Beside it "not kept"
 * is lit while such a path runs, and only then: nobody has to pass it.
 */
export function steps(facts: Dossier, judgement: Judgement, notKeptRuns = false): Step[] {
  const exempted = judgement.deadline.answer === 'exempted';
  const done: Readonly<Record<StepId, boolean>> = {
    award: facts.awards.length > 0,
    balance: judgement.balance.outcome === 'met',
    contract: facts.contracts.some((contract) => signedOn(contract) !== null),
    'follow-up': facts.contracts.some(
      (contract) => signedOn(contract) !== null && contract.endedOn !== null,
    ),
    'not-kept': false,
    end: judgement.obligation.answer === 'no-current-right',
  };
  const running = facts.contracts.some((contract) => inForceOn(contract, judgement.on));
  const current: StepId = done.end
    ? 'end'
    : !done.award
      ? 'award'
      : exempted || running
        ? 'follow-up'
        : !done.balance
          ? 'balance'
          : 'contract';
  const at = STEPS.indexOf(current);
  return STEPS.map((id, index) => ({
    id,
    state:
      id === 'not-kept'
        ? notKeptRuns
          ? 'current'
          : 'ahead'
        : index === at
          ? 'current'
          : index > at
            ? 'ahead'
            : done[id]
              ? 'done'
              : 'skipped',
  }));
}

/** The days on which sanctions of other centres ask something of this file, or are carried on here (SAN-5). */
const receivedDays = ({ receivedSanctions }: Dossier) =>
  receivedSanctions.flatMap((received) => daysOfReceived(received) ?? []);

/** Whether "not kept" is lit on a day: a path runs, or a sanction of another centre does. */
export const notKeptOn = (
  facts: Dossier,
  notKept: readonly ReadNotKept[],
  on: CivilDate,
): boolean =>
  notKept.some((read) => pathRuns(read, on)) ||
  receivedDays(facts).some((days) => covers(days, on));

/** The steps that are lit on a day: one of the trajectory, and "not kept" while such a path runs. */
const litOn = (facts: Dossier, notKept: readonly ReadNotKept[], on: CivilDate): StepId[] =>
  steps(facts, judge(facts, { on }), notKeptOn(facts, notKept, on)).flatMap(({ id, state }) =>
    state === 'current' ? [id] : [],
  );

const dayAfter = (last: CivilDate | null): CivilDate[] => (last === null ? [] : [addDays(last, 1)]);

/** The days after `today`, in order, on which a file may come to another step without anybody doing something. */
function turningDays(
  facts: Dossier,
  notKept: readonly ReadNotKept[],
  today: CivilDate,
): CivilDate[] {
  const { awards, exemptions, contracts } = facts;
  const days = [
    ...[...awards, ...exemptions].flatMap(({ decidedOn, from, until }) => [
      decidedOn,
      from,
      ...dayAfter(until),
    ]),
    ...contracts.flatMap((contract) => [
      ...(signedOn(contract) === null ? [] : [signedOn(contract)]),
      ...dayAfter(lastDayOf(contract)),
    ]),
    ...notKept.flatMap(({ suspensions }) =>
      suspensions.flatMap(({ validUntil }) => dayAfter(validUntil)),
    ),
    ...receivedDays(facts).flatMap(({ from, until }) => [from, ...dayAfter(until)]),
  ];
  return [...new Set(days)].flatMap((day) => (day !== null && day > today ? [day] : [])).toSorted();
}

/**
 * On which steps a file stands from a day on, with the days that the facts foresee: the list of files is kept to them,
 * and is right tomorrow as well.
 */
export function stepsFrom(
  facts: Dossier,
  notKept: readonly ReadNotKept[],
  today: CivilDate,
): DatedStep[] {
  const found: DatedStep[] = [];
  let running: { step: StepId; from: CivilDate }[] = [];
  for (const on of [today, ...turningDays(facts, notKept, today)]) {
    const lit = litOn(facts, notKept, on);
    const until = addDays(on, -1);
    for (const { step, from } of running)
      if (!lit.includes(step)) found.push({ step, from, until });
    running = lit.map((step) => running.find((item) => item.step === step) ?? { step, from: on });
  }
  return [...found, ...running.map((item) => ({ ...item, until: null }))];
}
