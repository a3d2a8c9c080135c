import { changeContract } from './amendment/amendment.ts';
import { globalEvaluation } from './annual-report/global-evaluation.ts';
import type { CivilDate } from './calendar/civil-date.ts';
import { maySign } from './contract/procedure.ts';
import type { Decision } from './decision.ts';
import { reasoned } from './exemption/exemption.ts';
import { maintenanceInquiry, recoveryDecision } from './inspection/maintenance.ts';
import { reportRule } from './inspection/report.ts';
import { concludeInTime } from './obligation/deadline.ts';
import { obligationRules } from './obligation/obligation.ts';
import { appealTerm } from './procedure/appeal.ts';
import { applicationRules } from './procedure/application.ts';
import { mayBeAssisted, rightToBeHeard } from './procedure/hearing.ts';
import { interviewRule } from './procedure/interview.ts';
import { carriesMentions, reasonedInBoth } from './procedure/mentions.ts';
import { sanctionCarryOn, sanctionLessening } from './sanction/course.ts';
import { sanctionDeferral } from './sanction/deferral.ts';
import { sanctionLength } from './sanction/length.ts';
import { sanctionLawful } from './sanction/plan.ts';
import { sanctionStart } from './sanction/start.ts';
import { sanctionSteps } from './sanction/steps.ts';
import { subsidyDecisions } from './subsidy/month.ts';
import { projectTransfer } from './transfer/carry-over.ts';
import { projectEnd } from './transfer/project-end.ts';

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

const inFile = (file: string, decisions: readonly AnyDecision[]): DecisionTable[] =>
  decisions.map((decision) => ({ name: decision.question, file, decision }));

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
  ...inFile('src/subsidy/kinds.ts', Object.values(subsidyDecisions)),
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
];
