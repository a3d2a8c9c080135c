export * from './civil-date.ts';
export { type Day, dayOf, textOf } from './day.ts';
export * from './holidays.ts';
export * from './period.ts';
export { calendarMonth, civilDate } from './stated.ts';
export * from './working-days.ts';
