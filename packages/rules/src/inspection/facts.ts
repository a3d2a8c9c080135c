import { z } from 'zod';
import { calendarMonth, civilDate } from '../calendar/stated.ts';
import { orUnknown } from '../facts/known.ts';

/** A day on which something was done: null = not done, unknown = nobody has found out yet. */
const doneOn = orUnknown(civilDate.nullable());

/** What the inspection asks and the dossier does not hold. */
export const inspectionFacts = z.object({
  /** Whether the sanctions of the file are lawful; they are not in the dossier. */
  sanctions: z.enum(['none', 'lawful', 'not', 'unknown']),
  /** The months for which the centre claimed the special subsidy. */
  claimedMonths: z.array(calendarMonth),
  maintenance: z.object({
    /** The inquiry into the means of those who owe maintenance. */
    inquiryOn: doneOn,
    /** Whether the inquiry found anybody who owes maintenance. */
    debtorsFound: orUnknown(z.boolean()),
    /** The decision whether to recover from them. */
    recoveryDecidedOn: doneOn,
    applicantNotifiedOn: doneOn,
    debtorsNotifiedOn: doneOn,
  }),
});
export type InspectionFacts = z.infer<typeof inspectionFacts>;

/** A report of the inspection and the answer of the centre (INS-3). */
export const inspectionReport = z.object({
  id: z.string(),
  receivedOn: civilDate,
  answeredOn: doneOn,
});
export type InspectionReport = z.infer<typeof inspectionReport>;
