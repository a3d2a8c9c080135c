import { z } from 'zod';
import { id, line, ofFile, version } from '../fields.ts';

/** What can be taken out of a file: what was noted, not what somebody signed. */
export const withdrawableKind = z.enum([
  'award',
  'consultation',
  'request',
  'study',
  'work-track',
  'subsidy-decision',
  'exemption',
  'evaluation',
  'conversation',
  'interview',
  'move',
  'programme',
  'exams',
  'holiday',
  'claim',
  'maintenance',
]);
export type WithdrawableKind = z.infer<typeof withdrawableKind>;

/** A record was noted in the wrong file, or twice: it is taken out, with the reason. */
export const withdrawRecord = ofFile.extend({
  kind: withdrawableKind,
  id,
  version,
  reason: line(1000),
});
