import type { CivilDate } from '@traject/rules/calendar';
import type { Award, Category } from '@traject/rules/facts';

const runsOn = ({ from, until }: Award, on: CivilDate): boolean =>
  from <= on && (until === null || on <= until);

/** The award that runs on a day; of several the one that was decided last. */
const awardOn = (awards: readonly Award[], on: CivilDate): Award | undefined =>
  awards
    .filter((award) => runsOn(award, on))
    .toSorted((a, b) => (a.decidedOn < b.decidedOn ? 1 : -1))[0];

/** The category in force on a day, or null while no living wage runs. */
export const categoryOn = (awards: readonly Award[], on: CivilDate): Category | null =>
  awardOn(awards, on)
    ?.amounts.filter(({ from }) => from <= on)
    .at(-1)?.category ?? null;
