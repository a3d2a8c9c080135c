import { z } from 'zod';
import { civilDate } from '../src/calendar/index.ts';
import { dossier, period } from '../src/facts/index.ts';
import {
  amendment,
  annualReportFacts,
  formalDecision,
  formB,
  inspectionFacts,
  move,
  ordinaryRateFacts,
  sanctionCase,
} from '../src/index.ts';
import { operation } from './json-patch.ts';
import { question } from './question.ts';

/** Days with a known end, both included. */
export const span = z.object({ from: civilDate, until: civilDate });

/** What a case states, by noun: a question reads the nouns that it needs. */
export const caseFacts = z.strictObject({
  dossier: dossier.optional(),
  sanction: sanctionCase.optional(),
  amendment: amendment.optional(),
  move: move.optional(),
  decision: formalDecision.optional(),
  inspection: inspectionFacts.optional(),
  annualReport: annualReportFacts.optional(),
  temporaryProtection: z.object({ aid: period, project: period, protection: period }).optional(),
  staysAbroad: z.array(span).optional(),
  formB: z.object({ sent: formB, now: formB }).optional(),
  ordinaryRate: ordinaryRateFacts.optional(),
});
export type CaseFacts = z.infer<typeof caseFacts>;

/** The facts of a case, or a variant of them, with what is asked of it. */
export const situation = z.strictObject({
  title: z.string(),
  /** What is otherwise than in the facts of the case, as JSON Patch (RFC 6902); absent = nothing. */
  change: z.array(operation).optional(),
  questions: z.array(question).min(1),
});

/** One official case: what was asked and answered in words, and the same as facts, questions and answers. */
export const caseFile = z.strictObject({
  $schema: z.literal('../schema/case.schema.json'),
  id: z.string(),
  title: z.string(),
  source: z.string(),
  /** The source, put shortly in English. */
  inWords: z.strictObject({ facts: z.string(), question: z.string(), answer: z.string() }),
  /** Where the source names no days, those of the facts were chosen; where it names some, they are kept. */
  days: z.enum(['of-the-source', 'chosen']),
  note: z.string().optional(),
  facts: caseFacts,
  /** Empty where no fact answers the question; `note` says why. */
  situations: z.array(situation),
});
