import { type CivilDate, day, yearOf } from '../calendar/civil-date.ts';
import type { StudentFacts } from './checklist.ts';
import type { StudentRecord } from './facts.ts';

type Answer = boolean | 'unknown';

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
