import { addCalendarMonths, type CalendarMonth, type CivilDate } from '../src/calendar/index.ts';
import type { Dossier } from '../src/facts/index.ts';
import { claimOfMonth, judge, type MonthClaim, type Verdict } from '../src/index.ts';

/** Answers by question; a question about one contract or one month names it: `evaluations contract-1`, `subsidy 2026-03`. */
export type Answers = Readonly<Record<string, string>>;

/** The questions whose answers are kept. */
export const QUESTIONS = [
  'obligation',
  'deadline',
  'exemption',
  'mentions',
  'evaluations',
  'subsidy',
] as const;

const spoken = ({ answer, missing, due }: Verdict): string =>
  [
    answer,
    ...(missing.length > 0 ? [`for ${missing.join(' ')}`] : []),
    ...(due === undefined ? [] : [`until ${due.until}`]),
  ].join(' ');

const claimed = ({ kind, verdict, code, subsidyCents }: MonthClaim): string => {
  if (verdict.answer === 'undetermined') return spoken(verdict);
  return [
    kind ?? 'none',
    ...(code === null ? [] : [code]),
    ...(kind === null ? [] : [subsidyCents]),
  ].join(' ');
};

/** What the rules say of a file on a day, in short. */
export function answersOn(dossier: Dossier, on: CivilDate): Answers {
  const { obligation, deadline, exemption, contracts, subsidy } = judge(dossier, { on });
  return {
    obligation: spoken(obligation),
    deadline: spoken(deadline),
    ...(exemption === null ? {} : { exemption: spoken(exemption) }),
    ...Object.fromEntries(
      contracts.flatMap(({ contract, mentions, evaluations }) => [
        [`mentions ${contract}`, spoken(mentions)],
        [`evaluations ${contract}`, spoken(evaluations)],
      ]),
    ),
    [`subsidy ${subsidy.month}`]: claimed(subsidy),
  };
}

/** The months from one to another, both included. */
export interface Months {
  readonly from: CalendarMonth;
  readonly until: CalendarMonth;
}

/** The claims of the months of a file as it is known on a day; what gives no subsidy is left out. */
export function claimsOf(dossier: Dossier, { from, until }: Months, on: CivilDate): Answers {
  const claims: Record<string, string> = {};
  for (let month = from; month <= until; month = addCalendarMonths(month, 1)) {
    const claim = claimed(claimOfMonth(dossier, month, on));
    if (claim !== 'none') claims[`subsidy ${month}`] = claim;
  }
  return claims;
}
