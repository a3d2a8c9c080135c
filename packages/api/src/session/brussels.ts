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
