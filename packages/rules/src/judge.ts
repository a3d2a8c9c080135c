import { type BalanceAnswer, balanceComplete } from './balance/completeness.ts';
import { type CivilDate, monthOf } from './calendar/civil-date.ts';
import { dayOf } from './calendar/day.ts';
import { contractMentions, type MentionsAnswer } from './contract/mentions.ts';
import {
  mayBeSigned,
  type ProcedureAnswer,
  type Reflection,
  reflectionOf,
} from './contract/procedure.ts';
import { draftsOf, signedOn } from './contract/signed.ts';
import { type Duty, dutiesFrom } from './duty/duties.ts';
import { type EvaluationVerdict, evaluationsOf } from './evaluation/schedule.ts';
import { type ExemptionAnswer, runningExemption } from './exemption/exemption.ts';
import type { Contract } from './facts/contract.ts';
import type { Dossier } from './facts/dossier.ts';
import { knownOn } from './known-on.ts';
import { type DeadlineAnswer, deadlineOf, deadlineVerdict } from './obligation/deadline.ts';
import { type ObligationAnswer, obligationOn, obligationVerdict } from './obligation/obligation.ts';
import { type DecisionJudgement, judgeDecision } from './procedure/decided.ts';
import { claimOn, claimWithReasons, type MonthClaim } from './subsidy/month.ts';
import { type Opportunity, opportunitiesBeside } from './subsidy/outlook.ts';
import { fileTimelineOf } from './timeline/timeline.ts';
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

function judgeContract(known: Dossier, contract: Contract, on: CivilDate): ContractJudgement {
  const law = signedOn(contract) ?? on;
  const mentions = contractMentions(known, contract, law);
  return {
    contract: contract.id,
    mentions,
    procedure: mayBeSigned(known, contract, law, mentions),
    evaluations: evaluationsOf(known, contract, on),
    reflection: reflectionOf(contract),
  };
}

/**
 * Judges a file on a day by the law that the facts point at, on what was known that day; the list of rules and
 * nothing else.
 */
export function judge(dossier: Dossier, { on }: { on: CivilDate }): Judgement {
  const known = knownOn(dossier, on);
  const timeline = fileTimelineOf(known);
  const asked = dayOf(on);
  const needed = obligationOn(timeline, asked);
  const inTime = deadlineOf(needed);
  const exemption = runningExemption(known, on);
  const [draft] = draftsOf(known.contracts);
  const contracts = known.contracts.map((contract) => judgeContract(known, contract, on));
  const claim = claimOn(timeline, monthOf(on), asked);
  const deadline = deadlineVerdict(inTime.subject, inTime.truths);
  return {
    on,
    rulesVersion: RULES_VERSION,
    obligation: obligationVerdict(needed),
    deadline,
    exemption: exemption?.verdict ?? null,
    balance: balanceComplete(known),
    contracts,
    decisions: known.decisions.map((decision) => judgeDecision(decision, on)),
    subsidy: claimWithReasons(claim),
    opportunities: opportunitiesBeside(claim, known, draft, on),
    duties: dutiesFrom(known, on, {
      deadline,
      evaluations: contracts.map(({ evaluations }) => evaluations),
      exemption,
      claim,
    }),
  };
}
