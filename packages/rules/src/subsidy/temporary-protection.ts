import { type CalendarMonth, type CivilDate, day } from '../calendar/civil-date.ts';
import { intersect, type Period, type Span, wholeMonth } from '../calendar/period.ts';
import { type Dated, inForce } from '../dated.ts';

/** The ten per cent on social aid under temporary protection, and the forms that ask for it (TRA-3). */
interface ProtectionRule {
  /** Per cent of the cost of the financial social aid. */
  readonly percent: number;
  /** Where the request is made: the amount itself is entered on the second form, of the law of 1965. */
  readonly request: { readonly form: 'B1'; readonly rubric: string; readonly code: string };
  readonly amount: { readonly form: 'D1'; readonly rubric: string };
}

export const protectionRules: readonly Dated<ProtectionRule>[] = [
  {
    from: day('2023-10-01'),
    value: {
      percent: 10,
      request: { form: 'B1', rubric: 'other forms of aid', code: '1' },
      amount: { form: 'D1', rubric: 'other forms of aid' },
    },
    source: 'https://primabook.mi-is.be/fr/projet-individualise-dintegration-sociale-piis',
  },
];

/** Who is under temporary protection, with social aid and a project; the end of the protection is prolonged by law. */
export interface ProtectedAid {
  readonly aid: Period;
  readonly project: Period;
  readonly protection: Period;
}

/**
 * The days of a month on which the ten per cent are due: aid, project and protection together, from 2023-10-01 to the
 * end of the protection. There is no limit of twelve months.
 */
export function protectedDays(
  { aid, project, protection }: ProtectedAid,
  of: CalendarMonth,
): Span[] {
  const ruled: Span[] = protectionRules.flatMap(
    ({ from, until }) => intersect(wholeMonth(of), { from, until: until ?? null }) ?? [],
  );
  return [aid, project, protection].reduce(
    (left, period) => left.flatMap((span) => intersect(span, period) ?? []),
    ruled,
  );
}

/** The rule on a day, undefined before 2023-10-01. */
export const protectionRuleOn = (on: CivilDate): ProtectionRule | undefined =>
  inForce(protectionRules, on)?.value;
