import { type CivilDate, civilDate } from '@traject/rules/calendar';

const BRUSSELS = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Brussels',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The civil day in Brussels at an instant (CAL-4); the server reads its clock and asks this once a request. */
export const dayInBrussels = (instant: Date): CivilDate =>
  civilDate.parse(BRUSSELS.format(instant));

const HOUR = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  hour: '2-digit',
  hourCycle: 'h23',
});

/** The hour of the clock in Brussels at an instant, 0 to 23. */
export const hourInBrussels = (instant: Date): number => Number(HOUR.format(instant));
