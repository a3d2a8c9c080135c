import { type BalanceAnswer, balanceComplete } from './balance/completeness.ts';
import { type CivilDate, monthOf } from './calendar/civil-date.ts';
import { contractMentions, type MentionsAnswer } from './contract/mentions.ts';
import {
  mayBeSigned,
  type ProcedureAnswer,
  type Reflection,
  reflectionOf,
} from './contract/procedure.ts';
import { draftsOf, signedOn } from './contract/signed.ts';
import { type Duty, duties } from './duty/duties.ts';
import { type EvaluationVerdict, evaluationsOf } from './evaluation/schedule.ts';
import { type ExemptionAnswer, exemptionOn, exemptionVerdict } from './exemption/exemption.ts';
import type { Dossier } from './facts/dossier.ts';
import { knownOn } from './known-on.ts';
import { type DeadlineAnswer, deadline } from './obligation/deadline.ts';
import { type ObligationAnswer, obligation } from './obligation/obligation.ts';
import { type DecisionJudgement, judgeDecision } from './procedure/decided.ts';
import { claimOfMonth, type MonthClaim } from './subsidy/month.ts';
import { type Opportunity, opportunities } from './subsidy/outlook.ts';
import type { Verdict } from './verdict.ts';
import { RULES_VERSION } from './version.ts';

/** What the rules say of one contract. */
export interface ContractJudgement {
  readonly contract: string;
  readonly mentions: Verdict<MentionsAnswer>;
  readonly procedure: Verdict<ProcedureAnswer>;
  readonly evaluations: EvaluationVerdict;
  /** Null while the text was not given to the person. */
  readonly reflection: Reflection | null;
}

/** Everything the rules say about one file on one day. */
export interface Judgement {
  readonly on: CivilDate;
  readonly rulesVersion: string;
  readonly obligation: Verdict<ObligationAnswer>;
  readonly deadline: Verdict<DeadlineAnswer>;
  readonly exemption: Verdict<ExemptionAnswer> | null;
  readonly balance: Verdict<BalanceAnswer>;
  readonly contracts: readonly ContractJudgement[];
  /** The decisions whose notification is followed. */
  readonly decisions: readonly DecisionJudgement[];
  /** The subsidy of the month of `on`. */
  readonly subsidy: MonthClaim;
  readonly opportunities: readonly Opportunity[];
  readonly duties: readonly Duty[];
}

/**
 * Judges a file on a day by the law that the facts point at, on what was known that day; the list of rules and
 * nothing else.
 */
export function judge(dossier: Dossier, { on }: { on: CivilDate }): Judgement {
  const known = knownOn(dossier, on);
  const exemption = exemptionOn(known, on);
  const [draft] = draftsOf(known.contracts);
  return {
    on,
    rulesVersion: RULES_VERSION,
    obligation: obligation(known, on),
    deadline: deadline(known, on),
    exemption: exemption === undefined ? null : exemptionVerdict(known, exemption),
    balance: balanceComplete(known),
    contracts: known.contracts.map((contract) => ({
      contract: contract.id,
      mentions: contractMentions(known, contract, signedOn(contract) ?? on),
      procedure: mayBeSigned(known, contract, signedOn(contract) ?? on),
      evaluations: evaluationsOf(known, contract, on),
      reflection: reflectionOf(contract),
    })),
    decisions: known.decisions.map((decision) => judgeDecision(decision, on)),
    subsidy: claimOfMonth(known, monthOf(on), on),
    opportunities: opportunities(known, draft, on),
    duties: duties(known, on),
  };
}
