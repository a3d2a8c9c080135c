import { addDays, type CivilDate } from '../calendar/civil-date.ts';
import { judgeTerm, type TermVerdict, termRule } from '../procedure/term.ts';
import type { InspectionReport } from './facts.ts';

/** The days within which the centre answers a report; from a secondary source, the text was not seen (INS-3). */
const DAYS_TO_ANSWER = 15;

/** The answer to a report of the inspection. */
export const reportRule = termRule(
  'inspection-report',
  { rule: 'INS-3', source: 'explanation' },
  'fifteen-days',
  'secondary',
);

/** Whether a report of the inspection was answered within fifteen days of receipt (INS-3). */
export const reportVerdict = (report: InspectionReport, on: CivilDate): TermVerdict =>
  judgeTerm(reportRule, {
    record: report.id,
    needed: 'yes',
    start: { fact: 'inspectionReport.receivedOn', on: report.receivedOn },
    until: addDays(report.receivedOn, DAYS_TO_ANSWER),
    done: { fact: 'inspectionReport.answeredOn', on: report.answeredOn },
    on,
  });
