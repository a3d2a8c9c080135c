import { addDays, type CivilDate, day } from '../calendar/civil-date.ts';
import { intersect, lengthInDays, merge, type Span } from '../calendar/period.ts';

/** A stay of so many days in a row is told to the centre beforehand. */
const DAYS_TO_TELL = 7;

/** Four weeks a calendar year: the payment goes on for so many days abroad. Older pages still say one month. */
const DAYS_PAID = 28;

export interface StaysAbroad {
  /** The stays of the year that have to be told. */
  readonly toTell: readonly Span[];
  /** The days of the year on which the payment is suspended, unless the centre finds exceptional circumstances. */
  readonly suspended: readonly Span[];
}

const isSpan = (period: { from: CivilDate; until: CivilDate | null }): period is Span =>
  period.until !== null;

/**
 * What stays abroad of somebody on living wage ask and cost in a calendar year (law art. 23 §5). A stay is its whole days
 * abroad; how the days of departure and return count is not said where we looked. Stays that touch are one.
 */
export function staysAbroad(stays: readonly Span[], year: number): StaysAbroad {
  const whole = { from: day(`${year}-01-01`), until: day(`${year}-12-31`) };
  const ofYear = merge(stays)
    .filter(isSpan)
    .flatMap((stay) => {
      const inYear = intersect(whole, stay);
      return inYear === undefined ? [] : [{ stay, inYear }];
    });
  const suspended: Span[] = [];
  let left = DAYS_PAID;
  for (const { inYear } of ofYear) {
    const from = addDays(inYear.from, left);
    if (from <= inYear.until) suspended.push({ from, until: inYear.until });
    left = Math.max(0, left - lengthInDays(inYear));
  }
  const toTell = ofYear
    .map(({ stay }) => stay)
    .filter((stay) => lengthInDays(stay) >= DAYS_TO_TELL);
  return { toTell, suspended };
}
