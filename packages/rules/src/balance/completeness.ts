import { lifeDomain } from '../facts/balance.ts';
import type { Dossier } from '../facts/dossier.ts';
import type { Finding, Verdict } from '../verdict.ts';

const CONTENT = { rule: 'BAL-4', source: 'policy' } as const;
const CONSENSUS = { rule: 'BAL-5', source: 'policy' } as const;
const GOALS = 'goals-with-consensus-or-difference';

/** What is asked of a balance: every life domain, and the goals. */
export const conditionsOfBalance = [
  ...lifeDomain.options.map((id) => ({ id, citation: CONTENT })),
  { id: GOALS, citation: CONSENSUS },
];

export type BalanceAnswer = 'complete' | 'incomplete' | 'not-begun';

/**
 * Whether the social balance says enough of every life domain: content, or the effort made and the person's
 * reaction (BAL-4), and whether every goal has consensus or a named difference (BAL-5).
 */
export function balanceComplete(dossier: Dossier): Verdict<BalanceAnswer> {
  const { balance } = dossier;
  if (balance === null)
    return {
      question: 'balance',
      answer: 'not-begun',
      outcome: 'not-met',
      findings: [],
      missing: [...lifeDomain.options],
    };
  const domains: Finding[] = lifeDomain.options.map((domain) => ({
    condition: domain,
    truth:
      balance.withContent.includes(domain) || balance.withEffort.includes(domain) ? 'yes' : 'no',
    citation: CONTENT,
    facts: [{ fact: 'balance.startedOn', value: balance.startedOn, record: balance.id }],
  }));
  const goals: Finding = {
    condition: GOALS,
    truth: balance.goals.every(({ consensus }) => consensus !== 'open') ? 'yes' : 'no',
    citation: CONSENSUS,
    facts: [],
  };
  const findings = [...domains, goals];
  const missing = findings
    .filter((finding) => finding.truth !== 'yes')
    .map(({ condition }) => condition);
  const complete = missing.length === 0;
  return {
    question: 'balance',
    answer: complete ? 'complete' : 'incomplete',
    outcome: complete ? 'met' : 'not-met',
    findings,
    missing,
  };
}
