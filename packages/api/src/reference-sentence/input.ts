import { z } from 'zod';
import { id, language, line, prose, version } from '../fields.ts';

/** The lists from which a contract is written. */
export const sentenceKind = z.enum([
  'objective',
  'commitment-of-person',
  'commitment-of-centre',
  'commitment-of-third-party',
  'evaluation',
  'third-party',
]);
export type SentenceKind = z.infer<typeof sentenceKind>;

/** A sentence that the centre keeps; of a third party its name, with how far it takes part as the detail. */
export const addSentence = z.object({
  requestId: id,
  id,
  kind: sentenceKind,
  language,
  sentence: line(1000),
  detail: prose(1000),
});

export const retireSentence = z.object({ requestId: id, id, version });

/** Takes over the start set, in a centre whose lists are still empty. */
export const takeStartSet = z.object({ requestId: id });
