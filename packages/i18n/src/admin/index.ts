export { amountWords } from './amount.ts';
export { causeWords } from './causes.ts';
export { filterWords } from './filters.ts';
export { monthWords } from './month.ts';
export { sessionWords } from './session.ts';
export { roleWords, shellWords } from './shell.ts';
export { suspensionWords } from './suspension.ts';
export { takingOutWords } from './taking-out.ts';
export { totalsWords } from './totals.ts';
