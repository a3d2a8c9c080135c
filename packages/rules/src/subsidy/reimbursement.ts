import { type CivilDate, day } from '../calendar/civil-date.ts';
import { type Dated, inForce } from '../dated.ts';

/** How the State reimburses the living wage of who applied after the loss of the unemployment benefit. */
interface EntrantRule {
  /** Per cent by calendar year; the last one goes on. Null where the rule adds to the ordinary rate. */
  readonly byYear: readonly { readonly fromYear: number; readonly percent: number }[] | null;
  /** Percentage points on top of the ordinary rate (`ordinary-rate.ts`). */
  readonly onTop: number;
}

/** By the day of application, beside the ordinary rate (SUB-14; PR-10, PR-11). */
export const entrantRules: readonly Dated<EntrantRule>[] = [
  {
    from: day('2026-01-01'),
    until: day('2026-06-30'),
    value: {
      byYear: [
        { fromYear: 2026, percent: 100 },
        { fromYear: 2027, percent: 90 },
        { fromYear: 2028, percent: 80 },
        { fromYear: 2029, percent: 75 },
      ],
      onTop: 0,
    },
    source: 'https://news.belgium.be/fr/mesure-de-compensation-suite-la-reforme-du-chomage',
  },
  {
    from: day('2026-07-01'),
    value: { byYear: null, onTop: 15 },
    source: 'https://news.belgium.be/fr/mesure-de-compensation-suite-la-reforme-du-chomage',
  },
];

/**
 * Per cent of the living wage that the State bears in a year for somebody who applied on a day after losing the
 * unemployment benefit; `ordinary` is the centre's own rate (55, 65 or 70). It stands beside the special subsidy.
 */
export function reimbursementAfterUnemployment(
  appliedOn: CivilDate,
  year: number,
  ordinary: number,
): number {
  const rule = inForce(entrantRules, appliedOn)?.value;
  const ofYear = rule?.byYear?.findLast(({ fromYear }) => fromYear <= year)?.percent;
  return ofYear ?? ordinary + (rule?.onTop ?? 0);
}
