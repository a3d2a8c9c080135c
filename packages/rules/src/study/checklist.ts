import { z } from 'zod';
import { factOf } from '../case.ts';
import { any, not, truth } from '../decision.ts';
import { orUnknown } from '../facts/known.ts';
import type { Citation, Finding, Truth, Verdict } from '../verdict.ts';

/** What a student is expected to do (STU-4). */
export const studentDuty = z.enum([
  'chose-in-consultation',
  'claims-study-grant',
  'claims-child-benefit-and-maintenance',
  'works-in-holidays',
  'attends',
  'sits-exams',
]);
export type StudentDuty = z.infer<typeof studentDuty>;

/**
 * Local policy (STU-4): what the centre checks of a student. It stands in article 21 of the decree, whose text we have
 * not seen, so the list is the centre's own and no row of the law.
 */
export const studentChecklist = z.array(studentDuty);
export type StudentChecklist = z.infer<typeof studentChecklist>;

/** The list of a centre that has chosen nothing. */
export const DEFAULT_STUDENT_CHECKLIST: StudentChecklist = studentDuty.options;

/** What is known of a student. */
export const studentFacts = z.object({
  id: z.string(),
  kept: z.record(studentDuty, orUnknown(z.boolean())),
  /** Only then child benefit and maintenance are claimed in the student's own name. */
  tiesWithParentsBroken: orUnknown(z.boolean()),
  /** The centre excuses the student from work in the holidays, for instance for resits (STU-5). */
  excusedFromHolidayWork: orUnknown(z.boolean()),
});
export type StudentFacts = z.infer<typeof studentFacts>;

export type ChecklistAnswer = 'kept' | 'not-kept' | 'no-checklist';

/** Where the checklist stands: policy, until the text of the decree is seen. */
const CHECKLIST: Citation = { rule: 'STU-4', source: 'policy' };

/** The conditions of the question, one a duty. */
export const conditionsOfChecklist = studentDuty.options.map((id) => ({ id, citation: CHECKLIST }));

function applies(duty: StudentDuty, of: StudentFacts): Truth {
  if (duty === 'claims-child-benefit-and-maintenance') return truth(of.tiesWithParentsBroken);
  return duty === 'works-in-holidays' ? not(truth(of.excusedFromHolidayWork)) : 'yes';
}

const OUTCOMES = {
  kept: 'met',
  'not-kept': 'not-met',
  'no-checklist': 'not-applicable',
  undetermined: 'undetermined',
} as const;

function answerFrom(findings: readonly Finding[]): keyof typeof OUTCOMES {
  if (findings.length === 0) return 'no-checklist';
  const truths = findings.map((finding) => finding.truth);
  if (truths.includes('no')) return 'not-kept';
  return truths.includes('unknown') ? 'undetermined' : 'kept';
}

/** Whether a student does what the checklist of the centre asks, as far as it applies (STU-4). */
export function checklistVerdict(
  of: StudentFacts,
  checklist: StudentChecklist = DEFAULT_STUDENT_CHECKLIST,
): Verdict<ChecklistAnswer> {
  const findings: Finding[] = checklist
    .filter((duty) => applies(duty, of) !== 'no')
    .map((duty) => ({
      condition: duty,
      truth: any([not(applies(duty, of)), truth(of.kept[duty])]),
      citation: CHECKLIST,
      facts: factOf('student', of, duty, of.kept[duty]),
    }));
  const answer = answerFrom(findings);
  const lacking = findings.filter((finding) => finding.truth !== 'yes');
  return {
    question: 'student-checklist',
    answer,
    outcome: OUTCOMES[answer],
    findings,
    missing: lacking.map(({ condition }) => condition),
  };
}
