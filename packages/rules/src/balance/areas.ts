import { ACTION_AREAS, type ActionArea, actionArea, lifeDomain } from '../facts/balance.ts';
import type { Contract } from '../facts/contract.ts';
import type { Dossier } from '../facts/dossier.ts';
import type { Citation, Finding, Verdict } from '../verdict.ts';

export type AreasAnswer = 'carried-over' | 'not-carried-over' | 'nothing-ticked';

/** Where it stands that ticked areas carry over; the areas themselves are those of BAL-2. */
const AREAS_CITATION: Citation = { rule: 'BAL-7', source: 'policy' };

/** The action areas that were ticked in the balance, in the order of the conversation (BAL-2). */
export const tickedAreas = (balance: Dossier['balance']): ActionArea[] =>
  lifeDomain.options
    .flatMap((domain) => ACTION_AREAS[domain])
    .filter((area) => balance?.actionAreas.includes(area));

/** Whether every action area that was ticked in the balance carries over into the contract (BAL-7). */
export function areasVerdict(
  { balance }: Pick<Dossier, 'balance'>,
  contract: Pick<Contract, 'id' | 'actionAreas'>,
): Verdict<AreasAnswer> {
  const findings: Finding[] = tickedAreas(balance).map((area) => ({
    condition: area,
    truth: contract.actionAreas.includes(area) ? 'yes' : 'no',
    citation: AREAS_CITATION,
    facts: [],
  }));
  const missing = findings.filter(({ truth }) => truth === 'no').map(({ condition }) => condition);
  const question = 'balance-areas';
  if (findings.length === 0)
    return { question, answer: 'nothing-ticked', outcome: 'not-applicable', findings, missing };
  return missing.length === 0
    ? { question, answer: 'carried-over', outcome: 'met', findings, missing }
    : { question, answer: 'not-carried-over', outcome: 'not-met', findings, missing };
}

/** The conditions of the question, one an area. */
export const conditionsOfAreas = actionArea.options.map((id) => ({ id, citation: AREAS_CITATION }));
