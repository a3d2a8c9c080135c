import { lifeDomain } from '@traject/rules/facts';
import { z } from 'zod';
import { id, language, line } from '../fields.ts';

/** The most questions of one life domain. */
export const MOST_QUESTIONS = 20;

/** The centre's own questions for a life domain in a language; null = the shipped ones again. */
export const saveGuidingQuestions = z.object({
  requestId: id,
  domain: lifeDomain,
  language,
  /** That of the questions as they were read, 0 when the centre had none. */
  version: z.int().min(0),
  questions: z.array(line(300)).min(1).max(MOST_QUESTIONS).nullable(),
});
