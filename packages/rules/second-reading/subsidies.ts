import { type DaySet, livingWageDays, rightDays } from './calendar-of-life.ts';
import {
  ALL_DAYS,
  type DayNumber,
  daysOfMonth,
  firstDayOf,
  type MonthNumber,
  monthNumber,
  monthOfDay,
  twentyFifthBirthday,
} from './days.ts';
import {
  type First,
  firstOfLife,
  hadRightElsewhere,
  isAskedAbout,
  isHidden,
  isInTwelveMonths,
  shownFrom,
} from './first-subsidy.ts';
import type { Life, Project } from './life.ts';
import {
  type CountsOn,
  generalDays,
  livingWageAtSignature,
  projectsUnderTheLaw,
  studyDays,
} from './projects.ts';
import { chanceOfLife } from './second-chance.ts';
import { all, any, not, type Truth, truth } from './truth.ts';

type Kind = 'first' | 'student' | 'extension' | 'second-chance';

/** Whether a kind is due in a month, and the days that count for it. */
interface KindOfMonth {
  readonly kind: Kind;
  readonly due: Truth;
  readonly days: readonly DayNumber[];
}

/** A month: its kinds in their order, and whether any project is carried out in it. */
export interface MonthOfLife {
  readonly kinds: readonly KindOfMonth[];
  readonly hasProject: boolean;
}

const BEGINS = monthNumber('2016-11');
const RATE_IS_OPEN = monthNumber('2028-01');

/** SUB-13: no subsidy before the reform; from 2028 the rate is not known. */
const rateInForce = (month: MonthNumber): Truth =>
  month < BEGINS ? 'no' : month < RATE_IS_OPEN ? 'yes' : 'unknown';

/** SUB-5, STU-1: younger than 25 on the day on which the project was concluded. */
const isYoungAt = (life: Life, signedOn: DayNumber): Truth =>
  life.birthDate === 'unknown'
    ? 'unknown'
    : truth((ALL_DAYS[signedOn] ?? '') < twentyFifthBirthday(life.birthDate));

/** The right ran on, here or elsewhere, up to the living wage on which a project was signed. */
function hadNoGap(life: Life, right: DaySet, livingWage: DaySet, project: Project): boolean {
  const wage = livingWageAtSignature(project, livingWage);
  return wage !== null && (right[wage.from - 1] === true || hadRightElsewhere(life, wage.from - 1));
}

/** SUB-6, decisions/directly-after-for-the-extension.md: whether a month lies in an extension that was passed to. */
function inExtension(
  life: Life,
  first: First | null,
  counted: readonly CountsOn[],
  studied: readonly CountsOn[],
): (month: MonthNumber) => Truth {
  const shown = shownFrom(life, 'extension');
  if (first?.isKnown !== true) {
    if (shown !== null) return (month) => truth(isInTwelveMonths(monthOfDay(shown), month));
    return () => (first === null ? 'no' : 'unknown');
  }
  const start = first.firstMonth + 12;
  const given =
    shown !== null && life.as.has('extension-from-the-month-shown') ? monthOfDay(shown) : start;
  const dayAfter = firstDayOf(start);
  const runsThrough = counted.some((countsOn) => countsOn(dayAfter - 1) && countsOn(dayAfter));
  const isStudent = studied.some((countsOn) => countsOn(dayAfter - 1) || countsOn(dayAfter));
  const wasAsked =
    (life.consultations.some(({ extension }) => extension === 'none') &&
      !isHidden(life, 'extension')) ||
    (first.opener !== null && life.as.has('extension-not-asked-is-none'));
  const passed: Truth =
    (runsThrough && !isStudent) || shown !== null ? 'yes' : wasAsked ? 'no' : 'unknown';
  return (month) => (isInTwelveMonths(given, month) ? passed : 'no');
}

/** The kinds of a life, month by month, in the order in which they go before each other (decisions/which-kind-goes-first.md). */
export function subsidiesOf(life: Life): (month: MonthNumber) => MonthOfLife {
  const livingWage = livingWageDays(life);
  const right = rightDays(life);
  const general = projectsUnderTheLaw(life, 'general');
  const studies = projectsUnderTheLaw(life, 'study');
  const first = firstOfLife(life, right, livingWage, general);
  const chance = chanceOfLife(life, right, general, first);

  // decisions/resumption-after-a-gap.md: which signatures count from the first of their month.
  const earliest = general.find((project) => livingWageAtSignature(project, livingWage) !== null);
  const opens = (project: Project): boolean =>
    project === first?.opener ||
    (project === chance?.opener && first?.isKnown === true) ||
    (project === earliest && hadNoGap(life, right, livingWage, project));
  const counted = general.map((project) => generalDays(project, livingWage, opens(project)));
  const studied = studies.map((project) => studyDays(project, livingWage));
  const meetsStudent = (project: Project): Truth =>
    all(
      isYoungAt(life, project.signedOn),
      truth(livingWageAtSignature(project, livingWage) !== null),
    );
  const student = studies.map(meetsStudent);

  const isInExtension = inExtension(life, first, counted, studied);

  /** SUB-7: never a student subsidy, by any centre, before the second chance. */
  const neverStudent = (upTo: DayNumber): Truth =>
    all(
      ...studies.map((project, at) =>
        project.signedOn <= upTo ? not(student[at] ?? 'no') : 'yes',
      ),
      life.studentEver.includes('yes') ? 'no' : life.studentEver.includes('no') ? 'yes' : 'unknown',
    );
  const isGranted: Truth =
    chance === null
      ? 'no'
      : all(
          chance.conditions,
          truth(life.secondChanceDecided.length > 0),
          neverStudent(chance.opener.signedOn),
        );

  // Only for the imitation: without any project here the first reading asks about the right of the day.
  const askedAtLastRight =
    isAskedAbout(life, right, Math.min(life.on, right.lastIndexOf(true))) &&
    !isHidden(life, 'firstSubsidy');

  /** SUB-5: never together with a second chance. */
  const studentAllowed = (month: MonthNumber): Truth => {
    if (life.as.has('student-blocked-by-a-chance-not-granted')) {
      if (life.secondChanceSpokenOf.length === 0) return 'yes';
      if (first === null ? !askedAtLastRight : !first.isKnown) return 'unknown';
      return truth(chance === null || month < chance.firstMonth);
    }
    return chance === null || month < chance.firstMonth ? 'yes' : not(isGranted);
  };

  return (month) => {
    const daysIn = (sets: readonly CountsOn[]) =>
      daysOfMonth(month).filter((day) => sets.some((countsOn) => countsOn(day)));
    const generalIn = daysIn(counted);
    const studentIn = daysIn(studied.filter((_, at) => student[at] === 'yes'));
    const maybeStudentIn = daysIn(studied.filter((_, at) => student[at] === 'unknown'));
    const hasGeneral = truth(generalIn.length > 0);
    const due = (...conditions: Truth[]) => all(rateInForce(month), life.dueHere, ...conditions);
    const kinds: KindOfMonth[] = [
      {
        kind: 'student',
        days: studentIn,
        due: due(
          any(truth(studentIn.length > 0), maybeStudentIn.length > 0 ? 'unknown' : 'no'),
          studentAllowed(month),
        ),
      },
      {
        kind: 'first',
        days: generalIn,
        due: due(
          hasGeneral,
          first === null
            ? 'no'
            : !first.isKnown
              ? 'unknown'
              : truth(isInTwelveMonths(first.firstMonth, month)),
        ),
      },
      {
        kind: 'second-chance',
        days: generalIn,
        due: due(
          hasGeneral,
          isGranted,
          first !== null && !first.isKnown
            ? 'unknown'
            : truth(chance !== null && isInTwelveMonths(chance.firstMonth, month)),
        ),
      },
      {
        kind: 'extension',
        days: generalIn,
        due: due(hasGeneral, truth(life.extensionDecided), isInExtension(month)),
      },
    ];
    const projects = life.as.has('code-8-beside-studies') ? counted : [...counted, ...studied];
    return { kinds, hasProject: daysIn(projects).length > 0 };
  };
}
