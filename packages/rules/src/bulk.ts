/**
 * The door for who judges very many files: the facts are laid on the line of time once, a verdict is kept as the number
 * that its truths are, and its reasons are written out (`verdictOf`) when somebody reads them. Everything else asks by
 * `judge`, `obligation`, `deadline` and `claimOfMonth`, which do the same and write the reasons out at once.
 */
export { type Day, dayOf, textOf } from './calendar/day.ts';
export { answerTo, type Truths, truthsOf, verdictOf } from './decision.ts';
export { type Deadline, deadlineOf, deadlineVerdict } from './obligation/deadline.ts';
export { type Obligation, obligationOn } from './obligation/obligation.ts';
export { type MonthSubject, monthSubject } from './subsidy/conditions.ts';
export { claimOn, subsidyDecisions } from './subsidy/month.ts';
export { Known } from './timeline/known.ts';
export { FileTimeline, Timeline } from './timeline/timeline.ts';
