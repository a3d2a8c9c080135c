import { z } from 'zod';
import { id, nearDay, ofFile, prose, versionOrNew } from '../fields.ts';

export const channel = z.enum(['desk', 'home-visit', 'phone', 'video', 'e-mail', 'letter']);

/** What nobody comes to: there is no attendance to note. */
export const WRITTEN: readonly z.infer<typeof channel>[] = ['e-mail', 'letter'];

export const attendance = z.enum(['came', 'absent-with-notice', 'absent-without-notice']);

/** A conversation, or an appointment for which the person did not come; new, completed or put right. */
export const recordConversation = ofFile
  .extend({
    id,
    version: versionOrNew,
    heldOn: nearDay,
    channel,
    attendance: attendance.nullable(),
    /** The interview asked for that is granted with it (PRO-5). */
    interviewRequestId: id.nullable(),
    who: prose(500),
    said: prose(4000),
    /** Why the person did not come; empty = not heard yet. */
    reason: prose(2000),
  })
  .refine((of) => (of.attendance === null) === WRITTEN.includes(of.channel), {
    path: ['attendance'],
    error: 'required',
  })
  .refine(({ attendance: came, said }) => !(came === null || came === 'came') || said !== '', {
    path: ['said'],
    error: 'required',
  });
