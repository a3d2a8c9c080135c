import { civilDate } from '@traject/rules/calendar';
import { z } from 'zod';
import { id, line, nearDay, ofFile } from '../fields.ts';

/** Which duty of a file: its kind, the record that it is about, its last day. */
const namedDuty = ofFile.extend({
  kind: z.string().max(60),
  record: id.nullable(),
  until: civilDate,
});

/** On hold with a reason, until a day on which it comes back. */
export const holdDuty = namedDuty.extend({ id, reason: line(500), returnsOn: nearDay });

export const releaseDuty = namedDuty;
