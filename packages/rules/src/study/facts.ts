import { z } from 'zod';
import { civilDate } from '../calendar/stated.ts';
import { orUnknown } from '../facts/known.ts';

/** The forms of study between which the rules tell apart (STU-2). */
export const studyForm = z.enum([
  'full-time-secondary',
  'full-time-higher',
  'social-promotion-by-day',
  'apprenticeship',
  'alternating',
  'part-time-vocational-secondary',
  'part-time-higher',
  'social-promotion-by-evening',
  'head-of-small-firm',
  'other',
]);
export type StudyForm = z.infer<typeof studyForm>;

const answer = orUnknown(z.boolean());

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
export const examSession = z.object({
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
export const studentClaim = z.object({
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
