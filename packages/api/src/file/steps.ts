import { inForceOn, type Judgement, signedOn } from '@traject/rules';
import type { Dossier } from '@traject/rules/facts';

/** The steps of the trajectory, in the order in which the file draws them. */
const STEPS = ['award', 'balance', 'contract', 'follow-up', 'not-kept', 'end'] as const;
type StepId = (typeof STEPS)[number];

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
