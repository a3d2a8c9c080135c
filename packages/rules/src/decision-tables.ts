import { changeContract } from './amendment/amendment.ts';
import { globalEvaluation } from './annual-report/global-evaluation.ts';
import { smartGoal } from './balance/goal.ts';
import { balanceNeeded } from './balance/needed.ts';
import type { CivilDate } from './calendar/civil-date.ts';
import { languageInContract } from './contract/language.ts';
import { choiceOfMeans } from './contract/means.ts';
import { maySign } from './contract/procedure.ts';
import { mayVolunteer } from './contract/volunteering.ts';
import type { Decision } from './decision.ts';
import { reviewRule } from './evaluation/living-wage-review.ts';
import { reportOfEvaluation } from './evaluation/report.ts';
import { reasoned } from './exemption/exemption.ts';
import { willingToWork } from './exemption/willingness.ts';
import { maintenanceInquiry, recoveryDecision } from './inspection/maintenance.ts';
import { reportRule } from './inspection/report.ts';
import { concludeInTime } from './obligation/deadline.ts';
import { obligationRules } from './obligation/obligation.ts';
import { appealTerm } from './procedure/appeal.ts';
import { applicationRules } from './procedure/application.ts';
import { mayBeAssisted, rightToBeHeard } from './procedure/hearing.ts';
import { interviewRule } from './procedure/interview.ts';
import { carriesMentions, reasonedInBoth } from './procedure/mentions.ts';
import { refusalRule } from './refusal/refusal.ts';
import { sanctionCarryOn, sanctionLessening } from './sanction/course.ts';
import { sanctionDeferral } from './sanction/deferral.ts';
import { sanctionLength } from './sanction/length.ts';
import { sanctionLawful } from './sanction/plan.ts';
import { sanctionStart } from './sanction/start.ts';
import { sanctionSteps } from './sanction/steps.ts';
import { studyProject } from './study/study-project.ts';
import { subsidyDecisions } from './subsidy/month.ts';
import { SUBSIDIES_FROM } from './subsidy/signature.ts';
import { projectTransfer } from './transfer/carry-over.ts';
import { projectEnd } from './transfer/project-end.ts';
import { goOver } from './transition/local-transition.ts';
import { protectionRule } from './transition/subsidiary-protection.ts';

/** A decision as far as its table goes: no subject is needed to look for gaps and overlaps. */
type AnyDecision = Pick<
  Decision<never, string, string>,
  'question' | 'conditions' | 'rows' | 'outcomes'
>;

/** A decision table of the rules, with the file that holds its conditions. */
export interface DecisionTable {
  /** Tells the versions of one question apart. */
  readonly name: string;
  readonly file: string;
  readonly decision: AnyDecision;
  /** The days on which this version holds; absent where the question has one version. */
  readonly holds?: { readonly from: CivilDate; readonly until?: CivilDate };
}

const inFile = (
  file: string,
  decisions: readonly AnyDecision[],
  holds: Pick<DecisionTable, 'holds'> = {},
): DecisionTable[] =>
  decisions.map((decision) => ({ name: decision.question, file, decision, ...holds }));

/** Every decision table of the rules. A new one is added here: it is then searched for gaps and listed by `rules`. */
export const decisionTables: readonly DecisionTable[] = [
  ...obligationRules.map(({ from, until, value }) => ({
    name: `obligation from ${from}`,
    file: 'src/obligation/obligation.ts',
    decision: value,
    holds: { from, ...(until === undefined ? {} : { until }) },
  })),
  ...inFile('src/obligation/deadline.ts', [concludeInTime]),
  ...inFile('src/exemption/exemption.ts', [reasoned]),
  ...inFile('src/contract/procedure.ts', [maySign]),
  ...inFile('src/subsidy/kinds.ts', Object.values(subsidyDecisions), {
    holds: { from: SUBSIDIES_FROM },
  }),
  ...inFile('src/sanction/plan.ts', [sanctionLawful]),
  ...inFile('src/sanction/steps.ts', [sanctionSteps]),
  ...inFile('src/sanction/start.ts', [sanctionStart]),
  ...inFile('src/sanction/length.ts', [sanctionLength]),
  ...inFile('src/sanction/deferral.ts', [sanctionDeferral]),
  ...inFile('src/sanction/course.ts', [sanctionLessening, sanctionCarryOn]),
  ...inFile('src/amendment/amendment.ts', [changeContract]),
  ...inFile('src/transfer/project-end.ts', [projectEnd]),
  ...inFile('src/transfer/carry-over.ts', [projectTransfer]),
  ...inFile(
    'src/procedure/application.ts',
    Object.values(applicationRules).map(({ decision }) => decision),
  ),
  ...inFile('src/procedure/interview.ts', [interviewRule.decision]),
  ...inFile('src/procedure/mentions.ts', [carriesMentions, reasonedInBoth]),
  ...inFile('src/procedure/appeal.ts', [appealTerm]),
  ...inFile('src/procedure/hearing.ts', [rightToBeHeard, mayBeAssisted]),
  ...inFile('src/inspection/report.ts', [reportRule.decision]),
  ...inFile('src/inspection/maintenance.ts', [maintenanceInquiry, recoveryDecision]),
  ...inFile('src/annual-report/global-evaluation.ts', [globalEvaluation]),
  ...inFile('src/refusal/refusal.ts', [refusalRule]),
  ...inFile('src/exemption/willingness.ts', [willingToWork]),
  ...inFile('src/balance/needed.ts', [balanceNeeded]),
  ...inFile('src/balance/goal.ts', [smartGoal]),
  ...inFile('src/contract/means.ts', [choiceOfMeans]),
  ...inFile('src/contract/language.ts', [languageInContract]),
  ...inFile('src/contract/volunteering.ts', [mayVolunteer]),
  ...inFile('src/study/study-project.ts', [studyProject]),
  ...inFile('src/evaluation/report.ts', [reportOfEvaluation]),
  ...inFile('src/evaluation/living-wage-review.ts', [reviewRule.decision]),
  ...inFile('src/transition/subsidiary-protection.ts', [protectionRule]),
  ...inFile('src/transition/local-transition.ts', [goOver]),
];
