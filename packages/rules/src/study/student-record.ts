import { z } from 'zod';
import { type CivilDate, day, yearOf } from '../calendar/civil-date.ts';
import { civilDate } from '../calendar/stated.ts';
import { orUnknown } from '../facts/known.ts';
import type { StudentFacts } from './checklist.ts';
import { studyForm } from './study-project.ts';

const answer = orUnknown(z.boolean());
type Answer = z.infer<typeof answer>;

/** What somebody studies; the studies as a whole, over all their years (STU-3). */
const studyProgramme = z.object({
  id: z.string(),
  form: orUnknown(studyForm),
  leadsToDiploma: answer,
  startedOn: civilDate,
  /** The last day of the whole of the studies as foreseen; null = not known. */
  endsOn: civilDate.nullable(),
  choseInConsultation: answer,
  attends: answer,
});

/** One exam session; a thesis or a placement counts as one (STU-5). */
const examSession = z.object({
  id: z.string(),
  kind: z.enum(['first', 'resit', 'thesis', 'placement']),
  startsOn: civilDate,
  endsOn: civilDate,
  sat: answer,
  result: z.enum(['passed', 'in-part', 'failed', 'unknown']),
});

/** A holiday in which a student works, or is excused from it. */
const holidayWork = z.object({
  id: z.string(),
  from: civilDate,
  until: civilDate,
  worked: answer,
  excused: answer,
});

/** What a student claims before the living wage makes up the rest (STU-4). */
const studentClaim = z.object({
  id: z.string(),
  kind: z.enum(['study-grant', 'child-benefit', 'maintenance']),
  claimedOn: civilDate,
  outcome: z.enum(['pending', 'granted', 'refused']),
  answeredOn: civilDate.nullable(),
});

/** The inquiry into who owes maintenance; inspection asks for it and for the notified decision (STU-6). */
const maintenanceInquiry = z.object({
  id: z.string(),
  tiesBroken: answer,
  inquiredOn: civilDate.nullable(),
  recoveryDecidedOn: civilDate.nullable(),
  recoveryNotifiedOn: civilDate.nullable(),
});

/** What is recorded of a student. */
export const studentRecord = z.object({
  programmes: z.array(studyProgramme),
  exams: z.array(examSession),
  holidays: z.array(holidayWork),
  claims: z.array(studentClaim),
  maintenance: maintenanceInquiry.nullable(),
});
export type StudentRecord = z.infer<typeof studentRecord>;

/**
 * The first day of the school year of a day. From 1 August a study grant can be claimed for the year that follows; no
 * source of the law gives a year, so this is the reading with which the checklist of the centre is filled.
 */
export const schoolYearOf = (on: CivilDate): CivilDate => {
  const begins = day(`${yearOf(on)}-08-01`);
  return begins <= on ? begins : day(`${yearOf(on) - 1}-08-01`);
};

/** Yes when all are; no when one is not; unknown when one is unknown or there is none to speak of. */
function allOf(answers: readonly Answer[]): Answer {
  if (answers.includes(false)) return false;
  return answers.length === 0 || answers.includes('unknown') ? 'unknown' : true;
}

/** What is not recorded is not known: a claim that nobody noted may have been made. */
const recorded = (found: boolean): Answer => found || 'unknown';

/** The facts on which the checklist of the centre is judged, from what is recorded of a student in the school year of a day. */
export function studentFactsOf(record: StudentRecord, on: CivilDate): StudentFacts {
  const begins = schoolYearOf(on);
  const programme = record.programmes.findLast(({ startedOn }) => startedOn <= on);
  const exams = record.exams.filter(({ endsOn }) => begins <= endsOn && endsOn < on);
  const holidays = record.holidays.filter(({ until }) => begins <= until && until < on);
  const claims = record.claims.filter(({ claimedOn }) => claimedOn <= on);
  const claimed = (kind: StudentRecord['claims'][number]['kind']) =>
    claims.some((claim) => claim.kind === kind);
  return {
    id: programme?.id ?? 'student',
    tiesWithParentsBroken: record.maintenance?.tiesBroken ?? 'unknown',
    excusedFromHolidayWork: allOf(holidays.map(({ excused }) => excused)),
    kept: {
      'chose-in-consultation': programme?.choseInConsultation ?? 'unknown',
      'claims-study-grant': recorded(
        claims.some(({ kind, claimedOn }) => kind === 'study-grant' && begins <= claimedOn),
      ),
      'claims-child-benefit-and-maintenance': recorded(
        claimed('child-benefit') && claimed('maintenance'),
      ),
      'works-in-holidays': allOf(
        holidays.filter(({ excused }) => excused !== true).map(({ worked }) => worked),
      ),
      attends: programme?.attends ?? 'unknown',
      'sits-exams': allOf(exams.map(({ sat }) => sat)),
    },
  };
}
