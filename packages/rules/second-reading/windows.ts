import { type DaySet, endOfRun, isIn, startOfRun } from './calendar-of-life.ts';
import { type DayNumber, type MonthNumber, monthOfDay, monthsBefore } from './days.ts';
import type { Consultation, Life, Project, Span } from './life.ts';
import { livingWageAtSignature } from './projects.ts';
import { all, not, type Truth, truth } from './truth.ts';

/** The law of a window: it is at most twelve calendar months (SUB-2, SUB-6, SUB-7). */
export const isInTwelveMonths = (firstMonth: MonthNumber, month: MonthNumber): boolean =>
  month >= firstMonth && month < firstMonth + 12;

const isSpan = (shown: Span | 'none' | 'unknown'): shown is Span =>
  shown !== 'none' && shown !== 'unknown';

/** The first day that the KSZ shows of something, or null where it shows nothing. */
export function shownFrom(life: Life, what: 'firstSubsidy' | 'extension'): DayNumber | null {
  const days = life.consultations.map((consultation) => consultation[what]).filter(isSpan);
  return days.length === 0 ? null : Math.min(...days.map(({ from }) => from));
}

/**
 * decisions/two-clocks-of-the-first-subsidy.md: a consultation tells all that came before a right when it was made on
 * the day before that right began, or later; one of an earlier right knows nothing of the time between.
 */
export function wasAsked(
  life: Life,
  right: DaySet,
  day: DayNumber,
  isAnswer: (consultation: Consultation) => boolean,
): boolean {
  const dayBefore = startOfRun(right, day) - 1;
  return life.consultations.some((asked) => asked.on >= dayBefore && isAnswer(asked));
}

/** SUB-2: the first subsidy of a life. */
export interface First {
  readonly firstMonth: MonthNumber;
  readonly openedOn: DayNumber;
  /** Our own project that opened it; null = opened in another centre. */
  readonly opener: Project | null;
  /** 'unknown' while it may have been opened elsewhere, and earlier. */
  readonly isCertain: Truth;
}

/** SUB-2: the first general project signed on a living wage, in whichever centre. */
export function firstOfLife(
  life: Life,
  right: DaySet,
  livingWage: DaySet,
  general: readonly Project[],
): First | null {
  const elsewhere = shownFrom(life, 'firstSubsidy');
  for (const project of general) {
    const wage = livingWageAtSignature(project, livingWage);
    if (wage === null) continue;
    if (elsewhere !== null && elsewhere < project.signedOn) break;
    const day = Math.max(project.signedOn, wage.from);
    const isKnown =
      elsewhere !== null ||
      wasAsked(life, right, day, ({ firstSubsidy }) => firstSubsidy === 'none');
    return {
      firstMonth: monthOfDay(project.signedOn),
      openedOn: project.signedOn,
      opener: project,
      isCertain: isKnown ? 'yes' : 'unknown',
    };
  }
  if (elsewhere === null) return null;
  return {
    firstMonth: monthOfDay(elsewhere),
    openedOn: elsewhere,
    opener: null,
    isCertain: 'yes',
  };
}

/** Did the person have a right in another centre on a day, as far as the KSZ showed? */
export const hadRightElsewhere = (life: Life, day: DayNumber): boolean =>
  life.consultations.some(({ rightElsewhere }) => rightElsewhere.some((span) => isIn(span, day)));

/** SUB-7: no right to social integration, in any centre, in the twelve months before a right began. */
function noRightInYearBefore(life: Life, right: DaySet, beginning: DayNumber): Truth {
  for (let day = monthsBefore(beginning, 12); day < beginning; day += 1)
    if (right[day] === true || hadRightElsewhere(life, day)) return 'no';
  return wasAsked(life, right, beginning, () => true) ? 'yes' : 'unknown';
}

/** SUB-7: a general project that may have opened the second chance. */
export interface Candidate {
  readonly opener: Project;
  readonly firstMonth: MonthNumber;
  readonly opened: Truth;
}

/** SUB-7: in each right, the first general project signed on a living wage; once in a life. */
export function secondChances(
  life: Life,
  right: DaySet,
  livingWage: DaySet,
  general: readonly Project[],
  first: First | null,
): Candidate[] {
  const found: Candidate[] = [];
  for (let beginning = 1; beginning < right.length; beginning += 1) {
    if (right[beginning] !== true || right[beginning - 1] === true) continue;
    const end = endOfRun(right, beginning);
    const opener = general.find((project) => {
      const wage = livingWageAtSignature(project, livingWage);
      return wage !== null && wage.from >= beginning && wage.until <= end;
    });
    if (opener === undefined) continue;
    const hadFirst: Truth =
      first === null
        ? 'no'
        : first.openedOn < beginning
          ? 'yes'
          : all(not(first.isCertain), 'unknown');
    found.push({
      opener,
      firstMonth: monthOfDay(opener.signedOn),
      opened: all(
        hadFirst,
        noRightInYearBefore(life, right, beginning),
        ...found.map(({ opened }) => not(opened)),
      ),
    });
  }
  return found;
}

/** SUB-6, decisions/directly-after-for-the-extension.md: did one project run through the end of the first period? */
export function runsThrough(
  lastDay: DayNumber,
  generalDays: readonly DaySet[],
  studies: readonly Project[],
  isCarriedOut: (project: Project, day: DayNumber) => boolean,
): Truth {
  const both = [lastDay, lastDay + 1];
  const general = generalDays.some((days) => both.every((day) => days[day] === true));
  const student = studies.some((project) => both.some((day) => isCarriedOut(project, day)));
  return truth(general && !student);
}
