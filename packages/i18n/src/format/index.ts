export { formatCents } from './cents.ts';
export { COLON } from './colon.ts';
export type { DayStyle } from './day.ts';
export { formatDay, formatDayAndTime, formatMonth } from './day.ts';
export type { Language } from './language.ts';
export { lowerFirst } from './lower-first.ts';
export { daysLeftText, formatWindow } from './window.ts';
