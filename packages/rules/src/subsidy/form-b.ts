import { z } from 'zod';
import { civilDate } from '../calendar/stated.ts';
import { category } from '../facts/right.ts';

/** What form B says of a project from a day on, as far as judging knows it (NOV-1). */
export const formB = z.object({
  effectiveOn: civilDate,
  category,
  /** The project codes of the applicant and of the partner; null = none. */
  applicantCode: z.string().nullable(),
  partnerCode: z.string().nullable(),
});
export type FormB = z.infer<typeof formB>;

/** The status of a form that corrects the one with the same effective date. */
const CORRECTION = '1';

/** A form that is to be sent: it carries all data, also those that stay as they were. */
export interface FormBToSend extends FormB {
  /** `'1'` for a correction, which replaces the earlier form wholly; null for a change. */
  readonly status: typeof CORRECTION | null;
}

/**
 * The form B that has to follow on one that was sent (NOV-1): a change has its own effective date, a correction that of
 * the form it corrects. Null when the data are the same.
 */
export function formBAfter(sent: FormB, now: FormB): FormBToSend | null {
  const same =
    sent.category === now.category &&
    sent.applicantCode === now.applicantCode &&
    sent.partnerCode === now.partnerCode;
  if (same) return null;
  return { ...now, status: sent.effectiveOn === now.effectiveOn ? CORRECTION : null };
}
