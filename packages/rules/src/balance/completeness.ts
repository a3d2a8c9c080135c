import { type Balance, type LifeDomain, lifeDomain } from '../facts/balance.ts';
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

/** What the balance holds of a life domain. */
function saidOf(balance: Balance, domain: LifeDomain): 'content' | 'effort' | 'nothing' {
  if (balance.withContent.includes(domain)) return 'content';
  return balance.withEffort.includes(domain) ? 'effort' : 'nothing';
}

const isOpen = ({ consensus }: Balance['goals'][number]): boolean => consensus === 'open';

/** Whether a balance says enough of every life domain and leaves no goal open (BAL-4, BAL-5). */
export const saysEnough = (balance: Balance): boolean =>
  lifeDomain.options.every((domain) => saidOf(balance, domain) !== 'nothing') &&
  !balance.goals.some(isOpen);

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
  const domains = lifeDomain.options.map((domain): Finding => {
    const said = saidOf(balance, domain);
    return {
      condition: domain,
      truth: said === 'nothing' ? 'no' : 'yes',
      citation: CONTENT,
      facts: [
        { fact: 'balance.startedOn', value: balance.startedOn, record: balance.id },
        { fact: 'balance.domain', value: said, record: balance.id },
      ],
    };
  });
  const open = balance.goals.filter(isOpen);
  const goals: Finding = {
    condition: GOALS,
    truth: open.length === 0 ? 'yes' : 'no',
    citation: CONSENSUS,
    facts: [
      { fact: 'balance.goals', value: balance.goals.length, record: balance.id },
      { fact: 'balance.openGoals', value: open.length, record: balance.id },
    ],
  };
  const findings = [...domains, goals];
  const missing = findings
    .filter((finding) => finding.truth !== 'yes')
    .map(({ condition }) => condition);
  const complete = saysEnough(balance);
  return {
    question: 'balance',
    answer: complete ? 'complete' : 'incomplete',
    outcome: complete ? 'met' : 'not-met',
    findings,
    missing,
  };
}
