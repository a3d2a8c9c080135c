import type { Engine } from './engine.ts';
import { question } from './generate.ts';
import { flatJsonLogic, jsonLogic } from './json-logic/engine.ts';
import { jsonRules } from './json-rules/engine.ts';
import { publicodes } from './publicodes/engine.ts';
import { zen } from './zen/engine.ts';

/** An engine in the bench. */
export interface Entrant {
  readonly engine: Engine;
  /** How many files a round measures at most: a slow engine gets a sample, and its rate is worked out. */
  readonly measured: number;
  /** How many files are compared with our answers at most. */
  readonly compared: number;
  /** How many times faster we want to be, with full reasons, from plain JSON; ten times that from facts read before. */
  readonly wanted: number | null;
}

/** The engines in the order of the table. */
export const entrants = (): Entrant[] => [
  { engine: zen({ trace: true }), measured: 1_000, compared: 10_000, wanted: 400 },
  { engine: zen({ trace: false }), measured: 3_000, compared: Infinity, wanted: null },
  { engine: jsonRules(), measured: 1_000, compared: 10_000, wanted: 150 },
  { engine: publicodes(question(0)), measured: 300, compared: 3_000, wanted: 2_000 },
  { engine: jsonLogic(), measured: Infinity, compared: Infinity, wanted: 1.5 },
  // For orientation: what is left of the work when somebody else has read the document and counted the days.
  { engine: flatJsonLogic(), measured: Infinity, compared: Infinity, wanted: null },
];
