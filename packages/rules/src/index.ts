export { firstDayToSign } from './contract/procedure.ts';
export { inForceOn, lastDayOf, signedOn } from './contract/signed.ts';
export type { Duty, DutyKind } from './duty/duties.ts';
export type { SubsidyFacts } from './facts/dossier.ts';
export type { ContractJudgement, Judgement } from './judge.ts';
export { judge } from './judge.ts';
export { knownOn } from './known-on.ts';
export type { Cents } from './money.ts';
export { cents } from './money.ts';
export { fullLivingWage } from './right/amounts.ts';
export {
  codeIsValid,
  EXEMPTION_CODE,
  type FormBCode,
  projectCodes,
} from './subsidy/form-b-codes.ts';
export { formBDecisionDate } from './subsidy/form-b-date.ts';
export type { MonthClaim } from './subsidy/month.ts';
export { claimOfMonth } from './subsidy/month.ts';
export type { Opportunity } from './subsidy/outlook.ts';
export { asIfSigned, claimsOfMonths } from './subsidy/outlook.ts';
export type { SubsidyKind } from './subsidy/rates.ts';
export { type ForecastRate, forecastRate } from './subsidy/rates-from-2028.ts';
export { reimbursementAfterUnemployment } from './subsidy/reimbursement.ts';
export { lostPeriod, type ReportingWindow, reportingWindow } from './subsidy/reporting.ts';
export {
  type ProtectedAid,
  protectedDays,
  protectionRuleOn,
} from './subsidy/temporary-protection.ts';
export type * from './verdict.ts';
export { RULES_VERSION } from './version.ts';
