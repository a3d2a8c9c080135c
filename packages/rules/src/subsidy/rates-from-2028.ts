import { type CalendarMonth, yearOf } from '../calendar/civil-date.ts';

/** One step of the rate by the yearly share of recipients with a project. */
interface Step {
  /** The least share, in hundredths of a per cent, so that no share is a fraction. */
  readonly fromShare: number;
  /** The rate in tenths of a per cent: 125 = 12.5 %. */
  readonly tenths: number;
}

/** The calendar year from which the rate follows the share of the centre. */
const FORECAST_FROM_YEAR = 2028;

/**
 * SUB-13, a forecast: adopted by the Chamber in November 2025, the published text was not seen. On which side an
 * exact limit falls is said only for 80 % and for 20 %; the limits between are read in the same way. What is counted,
 * on which day, and what becomes of article 43/2 are not known either: nothing is claimed on these rows.
 */
export const forecastSteps: readonly Step[] = [
  { fromShare: 8000, tenths: 150 },
  { fromShare: 6000, tenths: 125 },
  { fromShare: 4000, tenths: 100 },
  { fromShare: 2000, tenths: 75 },
  { fromShare: 0, tenths: 50 },
];

export interface ForecastRate {
  /** The rate in tenths of a per cent of the living wage. */
  readonly tenths: number;
  readonly certainty: 'forecast';
}

/**
 * The rate that is announced for a month, by the numbers of the centre over the calendar year; undefined before 2028
 * and for a centre without recipients.
 */
export function forecastRate(
  month: CalendarMonth,
  { withProject, recipients }: { withProject: number; recipients: number },
): ForecastRate | undefined {
  if (yearOf(month) < FORECAST_FROM_YEAR || recipients <= 0) return undefined;
  // Compared as whole numbers, so that exactly 80 % is 80 %.
  const step = forecastSteps.find(
    ({ fromShare }) => withProject * 10_000 >= fromShare * recipients,
  );
  return step === undefined ? undefined : { tenths: step.tenths, certainty: 'forecast' };
}
