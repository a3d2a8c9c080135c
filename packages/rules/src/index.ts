export {
  type Amendment,
  type AmendmentSetting,
  amendment,
  amendmentSetting,
  amendmentVerdict,
  conflictWithLaw,
  DEFAULT_AMENDMENT_SETTING,
} from './amendment/amendment.ts';
export {
  type AnnualReport,
  annualReport,
  type ReportedFile,
} from './annual-report/annual-report.ts';
export { annualReportFacts, projectResult } from './annual-report/facts.ts';
export { globalEvaluationVerdict } from './annual-report/global-evaluation.ts';
export { areasVerdict, tickedAreas } from './balance/areas.ts';
export { goalVerdict } from './balance/goal.ts';
export { type BalanceOccasion, balanceNeededVerdict, balanceOccasion } from './balance/needed.ts';
export {
  type BalancePage,
  type BalancePolicy,
  balancePages,
  balancePolicy,
  DEFAULT_BALANCE_POLICY,
} from './balance/policy.ts';
export { type RevisionAnswer, revisionOn } from './contract/community-service.ts';
export { type ProjectContent, projectContent, specialRulesFor } from './contract/content.ts';
export { type LanguageTerm, languageTerm, languageVerdict } from './contract/language.ts';
export { type MeansChoice, meansChoice, meansVerdict } from './contract/means.ts';
export { firstDayToSign } from './contract/procedure.ts';
export { inForceOn, lastDayOf, signedOn } from './contract/signed.ts';
export { type Volunteering, volunteering, volunteeringVerdict } from './contract/volunteering.ts';
export { decide } from './decision.ts';
export { ANNOUNCEMENTS, type Duty, type DutyKind } from './duty/duties.ts';
export {
  type LivingWageReviews,
  livingWageReviews,
  reviewVerdict,
} from './evaluation/living-wage-review.ts';
export { type ProposedEvaluation, proposedEvaluation } from './evaluation/proposal.ts';
export {
  type EvaluationReport,
  evaluationReport,
  evaluationReportVerdict,
} from './evaluation/report.ts';
export {
  type BlockingSituation,
  blockingSituation,
  DEFAULT_GROUND_POLICY,
  type GroundPolicy,
  groundOf,
  groundPolicy,
} from './exemption/grounds.ts';
export { type Willingness, willingness, willingnessVerdict } from './exemption/willingness.ts';
export type { SubsidyFacts } from './facts/dossier.ts';
export { evaluatedYears } from './inspection/evaluation-years.ts';
export { inspectionFacts, inspectionReport } from './inspection/facts.ts';
export { type Inspection, inspect } from './inspection/inspection.ts';
export type { InspectionPoint, InspectionPointId, Lacking } from './inspection/point.ts';
export { reportVerdict } from './inspection/report.ts';
export type { ContractJudgement, Judgement } from './judge.ts';
export { judge } from './judge.ts';
export { knownOn } from './known-on.ts';
export type { Cents } from './money.ts';
export { cents } from './money.ts';
export { asPartner } from './obligation/couple.ts';
export { deadline } from './obligation/deadline.ts';
export { obligation } from './obligation/obligation.ts';
export { appealVerdict, endAgainstPerson, lastDayOfAppeal } from './procedure/appeal.ts';
export {
  type ApplicationVerdicts,
  applicationVerdicts,
  notificationVerdict,
} from './procedure/application.ts';
export type { DecisionJudgement } from './procedure/decided.ts';
export {
  application,
  assistance,
  decisionMention,
  decisionSubject,
  formalDecision,
} from './procedure/facts.ts';
export { assistanceVerdict, hearingVerdict } from './procedure/hearing.ts';
export { interviewVerdicts } from './procedure/interview.ts';
export {
  type DecisionMentionsVerdict,
  decisionMentions,
  decisionReasons,
} from './procedure/mentions.ts';
export type { Certainty, TermVerdict } from './procedure/term.ts';
export { type Refusal, refusal, refusalVerdict } from './refusal/refusal.ts';
export { fullLivingWage } from './right/amounts.ts';
export { type StaysAbroad, staysAbroad } from './right/stay-abroad.ts';
export { daysOfReceived, type RestOfSanction, restOfSanction } from './sanction/carry-on.ts';
export { carryOnVerdict, lesseningVerdict } from './sanction/course.ts';
export { deferralVerdict, firstDayOfDeferral, lastDayOfDeferral } from './sanction/deferral.ts';
export { lengthVerdict, longestSanction, wishedLastDay } from './sanction/length.ts';
export {
  type Alternative,
  type MissingStep,
  planSanction,
  type SanctionPlan,
} from './sanction/plan.ts';
export { type SanctionCase, sanctionCase } from './sanction/sanction-case.ts';
export { type StartWindow, startVerdict, startWindow } from './sanction/start.ts';
export { SANCTION_STEPS, type SanctionStep, stepsVerdict } from './sanction/steps.ts';
export {
  type ClaimedAmount,
  claimedAmount,
  type Reconciled,
  reconcile,
} from './statement/reconcile.ts';
export { readStatement, type Statement, type StatementLine } from './statement/statement.ts';
export { underAgeLimit } from './study/age-limit.ts';
export {
  checklistVerdict,
  DEFAULT_STUDENT_CHECKLIST,
  type StudentChecklist,
  type StudentFacts,
  studentChecklist,
  studentFacts,
} from './study/checklist.ts';
export { studentFactsOf } from './study/student-record.ts';
export {
  type ProjectStudies,
  projectStudies,
  studyVerdict,
} from './study/study-project.ts';
export { type ChangeAt25, type Turning25, turning25 } from './study/turning-25.ts';
export { type FormB, type FormBToSend, formB, formBAfter } from './subsidy/form-b.ts';
export {
  codeIsValid,
  EXEMPTION_CODE,
  type FormBCode,
  projectCodes,
} from './subsidy/form-b-codes.ts';
export { formBDecisionDate } from './subsidy/form-b-date.ts';
export {
  DEFAULT_RECOVERY_CODES,
  formOfEvent,
  type RecoveryCodes,
  type ReportedEvent,
  recoveryCodes,
  recoveryTypeCode,
  reportedEvent,
} from './subsidy/forms-c-and-d.ts';
export {
  endOfLedger,
  type Ledger,
  type LedgerMonth,
  type LedgerState,
  type LedgerTotal,
  ledger,
  SUBSIDIES_IN_A_LIFE,
  type WindowKind,
  type WindowUse,
} from './subsidy/ledger.ts';
export type { ActName, SavingAct } from './subsidy/ledger-acts.ts';
export type { MonthClaim } from './subsidy/month.ts';
export { claimOfMonth } from './subsidy/month.ts';
export {
  type OrdinaryRateFacts,
  ordinaryRate,
  ordinaryRateFacts,
} from './subsidy/ordinary-rate.ts';
export type { Opportunity } from './subsidy/outlook.ts';
export { asIfSigned, claimsOfMonths } from './subsidy/outlook.ts';
export type { SubsidyKind } from './subsidy/rates.ts';
export { type ForecastRate, forecastRate } from './subsidy/rates-from-2028.ts';
export {
  type InspectionFinding,
  type RecoveredMonth,
  type Recovery,
  recovery,
} from './subsidy/recovery.ts';
export { reimbursementAfterUnemployment } from './subsidy/reimbursement.ts';
export {
  lostPeriod,
  type ReportingWindow,
  reportingWindow,
  socialAidFormBy,
} from './subsidy/reporting.ts';
export {
  type ProtectedAid,
  protectedDays,
  protectionRuleOn,
} from './subsidy/temporary-protection.ts';
export { mandatoryAtNewCentre, projectTransferVerdict } from './transfer/carry-over.ts';
export { type Move, move, projectEndVerdict } from './transfer/project-end.ts';
export {
  DEFAULT_LOCAL_TRANSITION,
  type LocalTransition,
  localTransition,
  transitionVerdict,
} from './transition/local-transition.ts';
export {
  protectionVerdict,
  type SubsidiaryProtection,
  subsidiaryProtection,
} from './transition/subsidiary-protection.ts';
export type * from './verdict.ts';
export { RULES_VERSION } from './version.ts';
export {
  type Change,
  type ChangedMonth,
  type Difference,
  type SignedOn,
  whatIf,
  whatIfSignedOn,
} from './what-if.ts';
export { type EndedOn, whatIfEndedOn } from './what-if-ended.ts';
