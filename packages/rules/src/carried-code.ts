import { tickedAreas } from './balance/areas.ts';
import { balancePages } from './balance/policy.ts';
import { noteOfTalk, reportOfFirstAward } from './balance/report.text.ts';
import { addMonths, addYears, type CivilDate } from './calendar/civil-date.ts';
import { isLegalHoliday } from './calendar/holidays.ts';
import { civilDate } from './calendar/stated.ts';
import { addWorkingDays } from './calendar/working-days.ts';
import { specialRulesFor } from './contract/content.ts';
import { decide } from './decision.ts';
import { groundOf } from './exemption/grounds.ts';
import { ACTION_AREAS } from './facts/balance.ts';
import { orUnknown } from './facts/known.ts';
import { inspect } from './inspection/inspection.ts';
import { roundHalfUp } from './money.ts';
import { asPartner } from './obligation/couple.ts';
import { deadline } from './obligation/deadline.ts';
import { obligation, REFORM } from './obligation/obligation.ts';
import { endAgainstPerson } from './procedure/appeal.ts';
import { termRule } from './procedure/term.ts';
import { reconcile } from './statement/reconcile.ts';
import { readStatement } from './statement/statement.ts';
import { coveredBy } from './subsidy/coverage.ts';
import { formBDecisionDate } from './subsidy/form-b-date.ts';
import { formOfEvent, recoveryTypeCode } from './subsidy/forms-c-and-d.ts';
import { livingWageOf } from './subsidy/living-wage.ts';
import { claimOfMonth } from './subsidy/month.ts';
import { ordinaryRate } from './subsidy/ordinary-rate.ts';
import { subsidyOn } from './subsidy/rates.ts';
import { recovery } from './subsidy/recovery.ts';
import { generalProjects, SUBSIDIES_FROM } from './subsidy/signature.ts';
import type { Citation } from './verdict.ts';

/** A rule that is carried by a calculation and stands in no list of conditions, steps or rows. */
export interface CarriedCode {
  readonly rule: string;
  readonly file: string;
  /** What the file exports, by its own name. */
  readonly exported: Readonly<Record<string, unknown>>;
  readonly citation: Citation | null;
  /** What the calculation rests on where no article and no explanation says it. */
  readonly source: string | null;
  readonly from: CivilDate | null;
}

const carried = (
  citation: Citation,
  file: string,
  exported: CarriedCode['exported'],
  from: CivilDate | null = null,
): CarriedCode => ({ rule: citation.rule, file, exported, citation, source: null, from });

/** A way of counting that no source settles: the page of `decisions/` that does, or the calendar itself. */
const counted = (
  rule: string,
  source: string,
  file: string,
  exported: CarriedCode['exported'],
): CarriedCode => ({ rule, file, exported, citation: null, source, from: null });

const law = (rule: string, article: string): Citation => ({ rule, source: 'law', article });
const explained = (rule: string): Citation => ({ rule, source: 'explanation' });
const policy = (rule: string): Citation => ({ rule, source: 'policy' });

const UNLINKED = law('OBL-14', '43/2');
const CONTENT: Citation = { rule: 'CON-11', source: 'decree' };
const ROUNDING = 'decisions/part-months-and-rounding.md';
const MONTHS = 'decisions/month-counting-and-clamping.md';
const CALENDAR = 'civil calendar of Belgium';

/** What is calculated. A test holds that each file exports what is named here and speaks of its rule. */
export const carriedCode: readonly CarriedCode[] = [
  carried(law('OBL-7', '11'), 'src/obligation/couple.ts', { asPartner }, REFORM),
  carried(policy('OBL-12'), 'src/obligation/deadline.ts', { deadline }),
  carried(UNLINKED, 'src/obligation/obligation.ts', { obligation }, SUBSIDIES_FROM),
  carried(UNLINKED, 'src/subsidy/month.ts', { claimOfMonth }, SUBSIDIES_FROM),
  counted('OBL-15', 'what is unknown is never taken for no', 'src/facts/known.ts', { orUnknown }),
  counted('OBL-15', 'what is unknown is never taken for no', 'src/decision.ts', { decide }),
  carried(policy('EXE-5'), 'src/exemption/grounds.ts', { groundOf }),
  carried(policy('BAL-2'), 'src/facts/balance.ts', { ACTION_AREAS }),
  carried(policy('BAL-2'), 'src/balance/areas.ts', { tickedAreas }),
  carried(policy('BAL-3'), 'src/balance/policy.ts', { balancePages }),
  carried(policy('BAL-11'), 'src/balance/report.text.ts', { reportOfFirstAward }),
  carried(policy('BAL-12'), 'src/balance/report.text.ts', { noteOfTalk }),
  carried(CONTENT, 'src/contract/content.ts', { specialRulesFor }),
  carried(explained('SUB-3'), 'src/subsidy/coverage.ts', { coveredBy }, SUBSIDIES_FROM),
  carried(explained('SUB-4'), 'src/subsidy/coverage.ts', { coveredBy }, SUBSIDIES_FROM),
  carried(explained('SUB-8'), 'src/subsidy/coverage.ts', { coveredBy }, SUBSIDIES_FROM),
  carried(explained('SUB-9'), 'src/subsidy/form-b-date.ts', { formBDecisionDate }, SUBSIDIES_FROM),
  carried(explained('SUB-12'), 'src/subsidy/signature.ts', { generalProjects }, SUBSIDIES_FROM),
  carried(explained('SUB-14'), 'src/subsidy/ordinary-rate.ts', { ordinaryRate }),
  counted('SUB-15', ROUNDING, 'src/money.ts', { roundHalfUp }),
  counted('SUB-15', ROUNDING, 'src/subsidy/rates.ts', { subsidyOn }),
  counted('SUB-15', ROUNDING, 'src/subsidy/living-wage.ts', { livingWageOf }),
  carried(explained('NOV-2'), 'src/subsidy/forms-c-and-d.ts', { formOfEvent, recoveryTypeCode }),
  carried(explained('NOV-4'), 'src/statement/statement.ts', { readStatement }),
  carried(explained('NOV-4'), 'src/statement/reconcile.ts', { reconcile }),
  carried(explained('INS-1'), 'src/inspection/inspection.ts', { inspect }),
  carried(explained('INS-2'), 'src/subsidy/recovery.ts', { recovery }),
  counted('CAL-1', MONTHS, 'src/calendar/civil-date.ts', { addMonths, addYears }),
  counted('CAL-2', CALENDAR, 'src/calendar/holidays.ts', { isLegalHoliday }),
  counted('CAL-2', CALENDAR, 'src/calendar/working-days.ts', { addWorkingDays }),
  counted('CAL-3', CALENDAR, 'src/procedure/term.ts', { termRule }),
  counted('CAL-3', CALENDAR, 'src/procedure/appeal.ts', { endAgainstPerson }),
  counted('CAL-4', CALENDAR, 'src/calendar/stated.ts', { civilDate }),
];
