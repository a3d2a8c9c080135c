import { z } from 'zod';
import { day } from '../calendar/civil-date.ts';
import { type Dated, inForce } from '../dated.ts';

/** The ordinary reimbursement of the living wage by the State, which stands beside the special subsidy (SUB-14). */
interface OrdinaryRule {
  /** Per cent from so many recipients a month on average, the highest first. */
  readonly steps: readonly { readonly fromRecipients: number; readonly percent: number }[];
  /** A step that the centre never had is given when the number rose by at least so many per cent. */
  readonly riseForFirstTime: number;
  /** Under a step the rate goes down by so many points a year… */
  readonly pointsDown: number;
  /** …but not when the number fell by less than so many per cent. */
  readonly fallLeftAlone: number;
}

/** By the year of the living wage. The stored page gives no first day: 1 July 2014 rests on memory of the law. */
export const ordinaryRules: readonly Dated<OrdinaryRule>[] = [
  {
    from: day('2014-07-01'),
    value: {
      steps: [
        { fromRecipients: 1000, percent: 70 },
        { fromRecipients: 500, percent: 65 },
        { fromRecipients: 0, percent: 55 },
      ],
      riseForFirstTime: 5,
      pointsDown: 1,
      fallLeftAlone: 3,
    },
    source: 'https://primabook.mi-is.be/nl/recht-op-maatschappelijke-integratie/staatstoelagen',
  },
];

/** What the ordinary rate of a centre for a year rests on. */
export const ordinaryRateFacts = z.object({
  /** Recipients a month on average in the year before last, and in the year before that one. */
  recipients: z.number().nonnegative(),
  recipientsYearBefore: z.number().nonnegative(),
  /** The rate of the centre in the year before, and the highest that it ever had, in per cent. */
  rateYearBefore: z.int().positive(),
  highestRateBefore: z.int().positive(),
});
export type OrdinaryRateFacts = z.infer<typeof ordinaryRateFacts>;

/** Per cent of the living wage that the State bears in a year (SUB-14); undefined where no rule is known. */
export function ordinaryRate(facts: OrdinaryRateFacts, year: number): number | undefined {
  const rule = inForce(ordinaryRules, day(`${year}-12-31`))?.value;
  const { recipients, recipientsYearBefore, rateYearBefore, highestRateBefore } = facts;
  const step = rule?.steps.find(({ fromRecipients }) => recipients >= fromRecipients);
  if (rule === undefined || step === undefined) return undefined;
  const changed = (recipients - recipientsYearBefore) * 100;
  if (step.percent >= rateYearBefore) {
    const rose = changed >= rule.riseForFirstTime * recipientsYearBefore;
    return rose
      ? step.percent
      : Math.max(rateYearBefore, Math.min(step.percent, highestRateBefore));
  }
  const fellLittle = -changed < rule.fallLeftAlone * recipientsYearBefore;
  return fellLittle ? rateYearBefore : Math.max(step.percent, rateYearBefore - rule.pointsDown);
}
