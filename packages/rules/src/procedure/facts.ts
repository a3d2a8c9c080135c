import { z } from 'zod';
import { civilDate } from '../calendar/stated.ts';
import { orUnknown } from '../facts/known.ts';

/** A day on which something was done: null = not done, unknown = nobody has found out yet. */
const doneOn = orUnknown(civilDate.nullable());

/** An application, as far as its procedure is judged (PRO-6, PRO-7); the dossier holds only its day. */
export const application = z.object({
  id: z.string(),
  /** The day on which this centre received it. */
  receivedOn: civilDate,
  /** Written in the register of applications. */
  registeredOn: doneOn,
  /** The person got a receipt. */
  receiptGivenOn: doneOn,
  /** Whether this centre is the one that has to help. */
  competent: orUnknown(z.boolean()),
  /** Sent on in writing to the centre that is competent. */
  forwardedOn: doneOn,
  /** The decision on it. */
  decidedOn: doneOn,
});
export type Application = z.infer<typeof application>;

/** The eight mentions of a decision, in the order of the law (PRO-8, law art. 21 §3). */
export const decisionMention = z.enum([
  'right-to-appeal',
  'court-and-address',
  'term-and-form-of-appeal',
  'judicial-code',
  'file-and-social-worker',
  'right-to-explanation',
  'appeal-does-not-suspend',
  'payment-frequency',
]);
export type DecisionMention = z.infer<typeof decisionMention>;

/** What a decision is about; a hearing belongs to all but `other` (PRO-4). */
export const decisionSubject = z.enum([
  'grant',
  'refusal',
  'revision',
  'sanction',
  'recovery',
  'other',
]);

/** A decision of the centre towards a person, taken or still to take, as far as its procedure is judged. */
export const formalDecision = z.object({
  id: z.string(),
  subject: decisionSubject,
  /** null while it is not taken. */
  decidedOn: civilDate.nullable(),
  reasonedInLaw: orUnknown(z.boolean()),
  reasonedInFact: orUnknown(z.boolean()),
  /** Of each of the eight, whether the decision carries it. */
  mentions: z.record(decisionMention, orUnknown(z.boolean())),
  notifiedOn: doneOn,
  /** By registered post or against receipt; another way is no notification (PRO-7). */
  notifiedBy: orUnknown(z.enum(['registered-post', 'against-receipt', 'other'])),
  hearing: z.object({
    /** The person was told in writing that a hearing can be asked. */
    toldInWritingOn: doneOn,
    askedOn: doneOn,
    heldOn: doneOn,
  }),
});
export type FormalDecision = z.infer<typeof formalDecision>;

/** What is judged of a decision as it is written and sent, apart from the hearing before it. */
export type WrittenDecision = Omit<FormalDecision, 'hearing'>;

/** Somebody of the person's choice at the negotiation (PRO-1). */
export const assistance = z.object({
  id: z.string(),
  asked: orUnknown(z.boolean()),
  admitted: orUnknown(z.boolean()),
});
export type Assistance = z.infer<typeof assistance>;
