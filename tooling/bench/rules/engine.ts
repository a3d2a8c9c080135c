import type { Answer, Question } from './question.ts';

/** Another rule engine with the two decisions written in its own language. */
export interface Engine {
  readonly name: string;
  /** What it says of its reasons. */
  readonly reasons: string;
  /** Brings a file into the form this engine takes; never measured. */
  readonly prepare: (question: Question) => unknown;
  /** Runs both decisions on a prepared file: this is what is measured. */
  readonly run: (prepared: unknown) => unknown;
  /** Reads the answers out of what the engine gave. */
  readonly answerOf: (given: unknown) => Answer;
}
