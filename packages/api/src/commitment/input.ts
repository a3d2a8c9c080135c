import { party } from '@traject/rules/facts';
import { z } from 'zod';
import { id, nearDay, ofFile, prose } from '../fields.ts';

/** A commitment of a signed contract is ticked off, or the tick is taken back. */
export const markCommitment = ofFile.extend({
  id,
  commitmentId: id,
  /** The newest mark that the reader saw; null = none. Another one since is a conflict. */
  seen: id.nullable(),
  done: z.boolean(),
  markedOn: nearDay,
  saidBy: party,
  note: prose(1000),
});
