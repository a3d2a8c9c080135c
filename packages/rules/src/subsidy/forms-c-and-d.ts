import { z } from 'zod';
import { type CivilDate, day } from '../calendar/civil-date.ts';
import { type Dated, inForce } from '../dated.ts';

/** What happens to a living wage or a project and may have to be told to the State (NOV-2). */
export const reportedEvent = z.enum([
  'award',
  'change',
  'refusal',
  'stop',
  'suspension',
  'recovery',
]);
export type ReportedEvent = z.infer<typeof reportedEvent>;

/** The form of an event and, of form C, its kind: 1 refusal, 2 withdrawal. */
type FormOfEvent = { readonly form: 'B' | 'D' } | { readonly form: 'C'; readonly kind: '1' | '2' };

const FORMS: Readonly<Record<ReportedEvent, FormOfEvent | null>> = {
  award: { form: 'B' },
  change: { form: 'B' },
  refusal: { form: 'C', kind: '1' },
  stop: { form: 'C', kind: '2' },
  // Form C ends a right; a suspended payment leaves the right as it is (SAN-2).
  suspension: null,
  recovery: { form: 'D' },
};

/** The form that tells an event; null where none does, as for a suspension (NOV-2). */
export const formOfEvent = (event: ReportedEvent): FormOfEvent | null => FORMS[event];

/** The published type codes of form D (NOV-2). */
export interface RecoveryTypes {
  readonly livingWage: string;
  readonly aliensRegister: string;
  readonly homeless: string;
  readonly employment: string;
  /** The raised reimbursement for a project of before July 2014; null since. */
  readonly project70: string | null;
}

const PUBLISHED = { livingWage: '01', aliensRegister: '05', homeless: '06', employment: '08' };

/** By the day on which the recovery takes effect. */
export const recoveryTypes: readonly Dated<RecoveryTypes>[] = [
  {
    from: day('2002-10-01'),
    until: day('2014-06-30'),
    value: { ...PUBLISHED, project70: '04' },
    source: 'POD MI, codes of form D',
  },
  {
    from: day('2014-07-01'),
    value: { ...PUBLISHED, project70: null },
    source: 'POD MI, codes of form D',
  },
];

/**
 * The type codes for the recovery of the project subsidy exist since 2016-11-01, but no source that we saw has their
 * values: the centre states them. Null = not known; then no form can be made.
 */
export const recoveryCodes = z.object({
  general: z.string().nullable(),
  student: z.string().nullable(),
});
export type RecoveryCodes = z.infer<typeof recoveryCodes>;

/** The codes of a centre that has stated none. */
export const DEFAULT_RECOVERY_CODES: RecoveryCodes = { general: null, student: null };

/** The first day for which the project subsidy can be recovered through form D. */
const PROJECT_TYPES_FROM = day('2016-11-01');

/** What is recovered. */
export type Recovered = keyof RecoveryTypes | keyof RecoveryCodes;

const isOfProject = (what: Recovered): what is keyof RecoveryCodes =>
  what === 'general' || what === 'student';

/** The type code of form D for what is recovered from a day; null where it is not known or has none (NOV-2). */
export function recoveryTypeCode(
  what: Recovered,
  on: CivilDate,
  codes: RecoveryCodes = DEFAULT_RECOVERY_CODES,
): string | null {
  if (isOfProject(what)) return on < PROJECT_TYPES_FROM ? null : codes[what];
  return inForce(recoveryTypes, on)?.value[what] ?? null;
}
