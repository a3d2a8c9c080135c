import { amendmentFactNames, amendmentQuestions } from './amendment/amendment.text.ts';
import {
  annualReportFactNames,
  annualReportQuestions,
} from './annual-report/annual-report.text.ts';
import { balanceAnswers, balanceConditions } from './balance/balance.text.ts';
import { balanceFactNames, balanceFactValues, balanceQuestions } from './balance/questions.text.ts';
import { procedureAnswers, procedureConditions } from './contract/contract.text.ts';
import { freedomQuestions } from './contract/freedom.text.ts';
import { freedomFactNames } from './contract/freedom-facts.text.ts';
import { mentionConditions, mentionsAnswers } from './contract/mentions.text.ts';
import { termSteps, windowSteps } from './duty/duty.text.ts';
import { evaluationAnswers, evaluationConditions } from './evaluation/evaluation.text.ts';
import {
  recordFactNames,
  recordFactValues,
  recordQuestions,
  reviewSteps,
} from './evaluation/report.text.ts';
import { exemptionAnswers, exemptionConditions } from './exemption/exemption.text.ts';
import { willingnessFactNames, willingnessQuestions } from './exemption/willingness.text.ts';
import { factCalculations, factNames, factValues } from './facts/facts.text.ts';
import { inspectionFactNames, inspectionFactValues } from './inspection/facts.text.ts';
import { inspectionQuestions } from './inspection/inspection.text.ts';
import {
  deadlineAnswers,
  deadlineConditions,
  obligationAnswers,
  obligationConditions,
} from './obligation/obligation.text.ts';
import {
  procedureFactNames,
  procedureFactValues,
  procedureQuestions,
  procedureSteps,
} from './procedure/procedure.text.ts';
import { refusalFactNames, refusalQuestions } from './refusal/refusal.text.ts';
import {
  receivedSanctionCalculations,
  sanctionCalculations,
  sanctionFactNames,
  sanctionFactValues,
  sanctionQuestions,
} from './sanction/sanction.text.ts';
import { studyFactNames, studyFactValues, studyQuestions } from './study/study.text.ts';
import { subsidyAnswers, subsidyConditions } from './subsidy/subsidy.text.ts';
import { transferFactNames } from './transfer/facts.text.ts';
import { transferQuestions } from './transfer/transfer.text.ts';
import {
  transitionFactNames,
  transitionQuestions,
  transitionSteps,
} from './transition/transition.text.ts';
import type { FactValue, Verdict } from './verdict.ts';
import type { ConditionWords, Language, Words } from './words.ts';

export { projectResults } from './annual-report/annual-report.text.ts';
export { actionAreas, lifeDomains } from './balance/balance.text.ts';
export { noteOfTalk, reportOfFirstAward, standardReport } from './balance/report.text.ts';
export { citationWords } from './citation.text.ts';
export { dateRuleWords } from './duty/date-rules.text.ts';
export { dutyKinds } from './duty/duty.text.ts';
export { inspectionPoints, pointOutcomes } from './inspection/points.text.ts';
export { certaintyWords } from './procedure/procedure.text.ts';
export { sanctionAlternatives } from './sanction/sanction.text.ts';
export { changesAt25 } from './study/turning-25.text.ts';
export { actBases, beyondSaving, ledgerStates, savingActs } from './subsidy/ledger.text.ts';
export { subsidyKinds } from './subsidy/subsidy.text.ts';
export { COLON, LANGUAGES, type Language, type Words } from './words.ts';

type AnswerWords = Readonly<Record<string, Words>>;

/** The words of each question's answers and conditions. */
const QUESTIONS: Readonly<
  Record<string, { answers: AnswerWords; conditions: Readonly<Record<string, ConditionWords>> }>
> = {
  obligation: { answers: obligationAnswers, conditions: obligationConditions },
  deadline: { answers: deadlineAnswers, conditions: deadlineConditions },
  exemption: { answers: exemptionAnswers, conditions: exemptionConditions },
  balance: { answers: balanceAnswers, conditions: balanceConditions },
  'contract-mentions': { answers: mentionsAnswers, conditions: mentionConditions },
  'may-be-signed': { answers: procedureAnswers, conditions: procedureConditions },
  evaluations: { answers: evaluationAnswers, conditions: evaluationConditions },
  'subsidy-first': { answers: subsidyAnswers, conditions: subsidyConditions },
  'subsidy-student': { answers: subsidyAnswers, conditions: subsidyConditions },
  'subsidy-extension': { answers: subsidyAnswers, conditions: subsidyConditions },
  'subsidy-second-chance': { answers: subsidyAnswers, conditions: subsidyConditions },
  ...sanctionQuestions,
  ...amendmentQuestions,
  ...transferQuestions,
  ...procedureQuestions,
  ...inspectionQuestions,
  ...annualReportQuestions,
  ...balanceQuestions,
  ...freedomQuestions,
  ...recordQuestions,
  ...refusalQuestions,
  ...studyQuestions,
  ...transitionQuestions,
  ...willingnessQuestions,
};

/** How a last day was found. */
export const calculationSteps: Readonly<Record<string, Words>> = {
  ...procedureSteps,
  ...sanctionCalculations,
  ...receivedSanctionCalculations,
  ...termSteps,
  ...windowSteps,
  ...reviewSteps,
  ...transitionSteps,
};

/** What the facts of every subject are called. */
const FACT_NAMES: Readonly<Record<string, Words>> = {
  ...factNames,
  ...sanctionFactNames,
  ...amendmentFactNames,
  ...transferFactNames,
  ...procedureFactNames,
  ...inspectionFactNames,
  ...annualReportFactNames,
  ...balanceFactNames,
  ...freedomFactNames,
  ...recordFactNames,
  ...refusalFactNames,
  ...studyFactNames,
  ...transitionFactNames,
  ...willingnessFactNames,
};

/** The values of facts that are words. */
const FACT_VALUES: Readonly<Record<string, Words>> = {
  ...factValues,
  ...sanctionFactValues,
  ...procedureFactValues,
  ...inspectionFactValues,
  ...balanceFactValues,
  ...recordFactValues,
  ...studyFactValues,
};

/** The answer of a verdict as one sentence. Throws for a question that has no words: a fault of the program. */
export function answerSentence(
  { question, answer }: Pick<Verdict, 'question' | 'answer'>,
  language: Language,
): string {
  const words = QUESTIONS[question]?.answers[answer];
  if (words === undefined) throw new Error(`No words for ${question}: ${answer}`);
  return words[language];
}

/** A condition in words: what it states, a short name, what to find out, what would make it hold. */
export function conditionWords(
  question: string,
  condition: string,
  language: Language,
): { states: string; label: string; asks: string | null; cure: string | null } {
  const words = QUESTIONS[question]?.conditions[condition];
  if (words === undefined) throw new Error(`No words for ${question}: ${condition}`);
  return {
    states: words.states[language],
    label: (words.label ?? words.states)[language],
    asks: words.asks?.[language] ?? null,
    cure: words.cure?.[language] ?? null,
  };
}

/** What a fact is called. */
export const factName = (fact: string, language: Language): string =>
  FACT_NAMES[fact]?.[language] ?? fact;

/** A fact's value as a word, or null when it is a day, a number or a text that speaks for itself. */
export const factValueWord = (value: FactValue, language: Language): string | null =>
  FACT_VALUES[String(value)]?.[language] ?? null;

/** How a fact that nobody stated was found, or null where a record states it. */
export const factCalculation = (fact: string, language: Language): string | null =>
  factCalculations[fact]?.[language] ?? null;
