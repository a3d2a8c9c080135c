import { type CivilDate, day } from './calendar/civil-date.ts';
import { COMMUNITY_SERVICE } from './contract/community-service.ts';
import { specialContents } from './contract/content.ts';
import { volunteeringRules } from './contract/volunteering.ts';
import type { Dated } from './dated.ts';
import { evaluationRhythms } from './evaluation/schedule.ts';
import { obligationRules } from './obligation/obligation.ts';
import { MONTHS_TO_CONCLUDE } from './obligation/terms.ts';
import { procedureTerms } from './procedure/application.ts';
import { livingWageAmounts } from './right/amounts.ts';
import { sanctionTerms } from './sanction/terms.ts';
import { studiesThatCount } from './study/study-project.ts';
import { projectCodes } from './subsidy/form-b-codes.ts';
import { recoveryTypes } from './subsidy/forms-c-and-d.ts';
import { ordinaryRules } from './subsidy/ordinary-rate.ts';
import { accountingArticles, formBCodes, subsidyRates } from './subsidy/rates.ts';
import { forecastSteps } from './subsidy/rates-from-2028.ts';
import { entrantRules } from './subsidy/reimbursement.ts';
import { reportingTerms } from './subsidy/reporting.ts';
import { protectionRules } from './subsidy/temporary-protection.ts';
import { transferLaw } from './transfer/carry-over.ts';
import { subsidiaryProtectionRules } from './transition/subsidiary-protection.ts';

/** A table of the law: rows with the days on which they hold, and the rules that the rows are the values of. */
export interface LawTable {
  /** The name of the table in the code. */
  readonly name: string;
  readonly file: string;
  readonly rules: readonly string[];
  readonly rows: readonly Dated<unknown>[];
}

/** From which day the law of 26 May 2002 holds: the first row of what has no earlier beginning. */
const LAW_BEGINS = day('2002-10-01');

const tillItEnds = (until: CivilDate | null): { until?: CivilDate } =>
  until === null ? {} : { until };

/** A new table is added here, and `rules` and `diff` know it. */
export const lawTables: readonly LawTable[] = [
  {
    name: 'obligationRules',
    file: 'src/obligation/obligation.ts',
    rules: ['OBL-1', 'OBL-6'],
    // The shape of a regime is what it asks: the conditions in their order.
    rows: obligationRules.map((row) => ({
      ...row,
      value: { conditions: row.value.conditions.map(({ id }) => id) },
    })),
  },
  {
    name: 'evaluationRhythms',
    file: 'src/evaluation/schedule.ts',
    rules: ['EVA-1', 'EVA-2'],
    rows: evaluationRhythms,
  },
  {
    name: 'communityService',
    file: 'src/contract/community-service.ts',
    rules: ['COM-1', 'COM-2'],
    rows: [
      {
        from: COMMUNITY_SERVICE.from,
        until: COMMUNITY_SERVICE.until,
        value: 'a project may hold community service',
        source: 'Law of 21 July 2016; annulled by judgment 86/2018 of the Constitutional Court',
      },
    ],
  },
  {
    name: 'subsidyRates',
    file: 'src/subsidy/rates.ts',
    rules: ['SUB-2', 'SUB-5', 'SUB-6', 'SUB-7'],
    rows: subsidyRates,
  },
  {
    name: 'forecastSteps',
    file: 'src/subsidy/rates-from-2028.ts',
    rules: ['SUB-13'],
    rows: [
      {
        from: day('2028-01-01'),
        value: forecastSteps,
        source: 'Forecast: adopted by the Chamber in November 2025, published text not seen',
      },
    ],
  },
  {
    name: 'formBCodes',
    file: 'src/subsidy/rates.ts',
    rules: ['NOV-1'],
    rows: formBCodes,
  },
  {
    name: 'projectCodes',
    file: 'src/subsidy/form-b-codes.ts',
    rules: ['NOV-1', 'EXE-3'],
    rows: projectCodes.map(({ from, until, code, subsidy, certainty }) => ({
      from: from ?? LAW_BEGINS,
      ...tillItEnds(until),
      value: { code, subsidy },
      source: `POD MI, codes of form B (${certainty})`,
    })),
  },
  {
    name: 'accountingArticles',
    file: 'src/subsidy/rates.ts',
    rules: ['SUB-11'],
    rows: accountingArticles,
  },
  {
    name: 'reportingTerms',
    file: 'src/subsidy/reporting.ts',
    rules: ['NOV-3'],
    rows: reportingTerms,
  },
  {
    name: 'MONTHS_TO_CONCLUDE',
    file: 'src/obligation/terms.ts',
    rules: ['OBL-6', 'OBL-10'],
    rows: MONTHS_TO_CONCLUDE,
  },
  {
    name: 'procedureTerms',
    file: 'src/procedure/application.ts',
    rules: ['PRO-6', 'PRO-7'],
    rows: procedureTerms,
  },
  {
    name: 'sanctionTerms',
    file: 'src/sanction/terms.ts',
    rules: ['SAN-2', 'SAN-3', 'SAN-4'],
    rows: sanctionTerms,
  },
  {
    name: 'transferLaw',
    file: 'src/transfer/carry-over.ts',
    rules: ['TRF-2'],
    rows: transferLaw,
  },
  {
    name: 'ordinaryRules',
    file: 'src/subsidy/ordinary-rate.ts',
    rules: ['SUB-14'],
    rows: ordinaryRules,
  },
  {
    name: 'entrantRules',
    file: 'src/subsidy/reimbursement.ts',
    rules: ['SUB-14'],
    rows: entrantRules,
  },
  {
    name: 'protectionRules',
    file: 'src/subsidy/temporary-protection.ts',
    rules: ['TRA-3'],
    rows: protectionRules,
  },
  {
    name: 'specialContents',
    file: 'src/contract/content.ts',
    rules: ['CON-11'],
    rows: specialContents,
  },
  {
    name: 'volunteeringRules',
    file: 'src/contract/volunteering.ts',
    rules: ['COM-3'],
    rows: volunteeringRules,
  },
  {
    name: 'studiesThatCount',
    file: 'src/study/study-project.ts',
    rules: ['STU-2'],
    rows: studiesThatCount,
  },
  {
    name: 'recoveryTypes',
    file: 'src/subsidy/forms-c-and-d.ts',
    rules: ['NOV-2'],
    rows: recoveryTypes,
  },
  {
    name: 'subsidiaryProtectionRules',
    file: 'src/transition/subsidiary-protection.ts',
    rules: ['TRA-2'],
    rows: subsidiaryProtectionRules,
  },
  {
    name: 'livingWageAmounts',
    file: 'src/right/amounts.ts',
    // The index of the living wage has no id of its own; it is the base of the ten per cent.
    rules: ['SUB-1'],
    rows: livingWageAmounts,
  },
];
