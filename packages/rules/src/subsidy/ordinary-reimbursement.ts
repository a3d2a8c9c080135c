import { z } from 'zod';
import { type CivilDate, day } from '../calendar/civil-date.ts';
import { type Dated, inForce } from '../dated.ts';

/** What the State reimburses of the living wage, in per cent, and how a centre rises and falls between the rates (SUB-14). */
interface OrdinaryRates {
  readonly base: number;
  /** The rates of larger centres, by the average number of recipients a month from which they apply; the highest first. */
  readonly higher: readonly { readonly recipients: number; readonly percent: number }[];
  /** The first time the number must have risen by so many per cent as well. */
  readonly firstRise: number;
  /** The rate stays as it is while the number fell by less than so many per cent. */
  readonly smallFall: number;
  /** Else it goes down by so many points a year. */
  readonly pointsAYear: number;
}

/** By the first day of the year that is reimbursed. The sources give no first day: it is taken as that of the reform. */
export const ordinaryRates: readonly Dated<OrdinaryRates>[] = [
  {
    from: day('2016-11-01'),
    value: {
      base: 55,
      higher: [
        { recipients: 1000, percent: 70 },
        { recipients: 500, percent: 65 },
      ],
      firstRise: 5,
      smallFall: 3,
      pointsAYear: 1,
    },
    source: 'https://primabook.mi-is.be/nl/recht-op-maatschappelijke-integratie/staatstoelagen',
  },
];

/** The numbers of one centre from which its rate of a year follows. */
export const centreNumbers = z.object({
  /** Recipients a month on average, two years before the year that is reimbursed, and the year before that. */
  average: z.number().nonnegative(),
  averageBefore: z.number().nonnegative(),
  /** The rate of the year before, in per cent. */
  rateBefore: z.number(),
  /** The highest rate that the centre ever had. */
  highestRate: z.number(),
});
export type CentreNumbers = z.infer<typeof centreNumbers>;

/**
 * Per cent of the living wage that the State reimburses to a centre in a year, beside the special subsidy (SUB-14).
 * A higher rate is reached for the first time only with a rise of five per cent, later without it; a lower one by a
 * point a year, and not while the number fell by less than three per cent. Undefined for a year that no row speaks of.
 */
export function ordinaryReimbursement(numbers: CentreNumbers, of: CivilDate): number | undefined {
  const rates = inForce(ordinaryRates, of)?.value;
  if (rates === undefined) return undefined;
  const { average, averageBefore, rateBefore, highestRate } = numbers;
  const rose = average * 100 >= averageBefore * (100 + rates.firstRise);
  const aim =
    rates.higher.find(
      ({ recipients, percent }) => recipients <= average && (rose || percent <= highestRate),
    )?.percent ?? rates.base;
  if (aim > rateBefore) return aim;
  const fellLittle = average * 100 > averageBefore * (100 - rates.smallFall);
  return fellLittle ? rateBefore : Math.max(aim, rateBefore - rates.pointsAYear);
}
