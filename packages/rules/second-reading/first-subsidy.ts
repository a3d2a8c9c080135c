import { type DaySet, isIn, startOfRun } from './calendar-of-life.ts';
import { type DayNumber, type MonthNumber, monthOfDay, NEVER } from './days.ts';
import type { Consultation, Life, Project } from './life.ts';
import { livingWageAtSignature } from './projects.ts';

/** Twelve calendar months at most (SUB-2, SUB-6, SUB-7). */
export const isInTwelveMonths = (firstMonth: MonthNumber, month: MonthNumber): boolean =>
  month >= firstMonth && month < firstMonth + 12;

/**
 * The first day that the KSZ shows of a subsidy in another centre, or null where it shows none (NOV-5). A later
 * consultation that shows another day corrects an earlier one; one that shows nothing takes nothing back.
 */
export function shownFrom(life: Life, what: 'firstSubsidy' | 'extension'): DayNumber | null {
  let from: DayNumber | null = null;
  for (const consultation of life.consultations) {
    const shown = consultation[what];
    if (shown !== 'none' && shown !== 'unknown') ({ from } = shown);
  }
  return from;
}

/** Did the KSZ show a right in another centre on a day? */
export const hadRightElsewhere = (life: Life, day: DayNumber): boolean =>
  life.consultations.some(({ rightElsewhere }) => rightElsewhere.some((span) => isIn(span, day)));

/**
 * decisions/two-clocks-of-the-first-subsidy.md: a consultation tells what came before a right when it was made on the
 * day before that right began or later; one of an earlier right knows nothing of the time between.
 */
export function wasAsked(
  life: Life,
  beginning: DayNumber,
  isAnswer: (consultation: Consultation) => boolean,
): boolean {
  return life.consultations.some((asked) => asked.on >= beginning - 1 && isAnswer(asked));
}

/** Did the KSZ show no first subsidy, asked for the right that runs on a day or for the next one? */
export const isAskedAbout = (life: Life, right: DaySet, day: DayNumber): boolean =>
  wasAsked(life, beginningOfRight(right, day), ({ firstSubsidy }) => firstSubsidy === 'none');

/** The first subsidy of a life (SUB-2). */
export interface First {
  readonly firstMonth: MonthNumber;
  /** Our own project whose signature opened it; null = it was opened in another centre. */
  readonly opener: Project | null;
  /** False while nobody asked whether another centre had opened it before. */
  readonly isKnown: boolean;
}

/** The beginning of the right that runs on a day, or of the next one. */
function beginningOfRight(right: DaySet, day: DayNumber): DayNumber {
  let inRight = day;
  while (inRight < NEVER && right[inRight] !== true) inRight += 1;
  return startOfRun(right, inRight);
}

/** SUB-2: opened by the first general project that was signed on a living wage, in whichever centre. */
export function firstOfLife(
  life: Life,
  right: DaySet,
  livingWage: DaySet,
  general: readonly Project[],
): First | null {
  const own = general.find((project) => livingWageAtSignature(project, livingWage) !== null);
  const elsewhere = shownFrom(life, 'firstSubsidy');
  // The KSZ shows months: a signature of ours in the same month is not later.
  if (elsewhere !== null && (own === undefined || monthOfDay(own.signedOn) > monthOfDay(elsewhere)))
    return { firstMonth: monthOfDay(elsewhere), opener: null, isKnown: true };
  if (own === undefined) return null;
  return {
    firstMonth: monthOfDay(own.signedOn),
    opener: own,
    isKnown: elsewhere !== null || isAskedAbout(life, right, own.signedOn),
  };
}
