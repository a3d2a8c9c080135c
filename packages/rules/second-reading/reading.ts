import type { SubsidyFacts } from '../src/facts/index.ts';
import {
  type DaySet,
  livingWageDays,
  monthlyCentsOn,
  rightDays,
  startOfRun,
} from './calendar-of-life.ts';
import {
  ALL_DAYS,
  type DayNumber,
  daysOfMonth,
  firstDayOf,
  type MonthNumber,
  monthNumber,
  twentyFifthBirthday,
} from './days.ts';
import { type Life, lifeKnownOn, type Project } from './life.ts';
import {
  generalDays,
  isCarriedOut,
  livingWageAtSignature,
  projectsUnderTheLaw,
  studyDays,
} from './projects.ts';
import { all, any, not, type Truth, truth } from './truth.ts';
import {
  type First,
  firstOfLife,
  hadRightElsewhere,
  isInTwelveMonths,
  runsThrough,
  secondChances,
  shownFrom,
  wasAsked,
} from './windows.ts';

type Kind = 'first' | 'student' | 'extension' | 'second-chance';

/** What the second reading says of a month. */
export interface MonthRead {
  readonly kind: Kind | 'none' | 'unknown';
  readonly baseCents: number;
  readonly subsidyCents: number;
  readonly code: string | null;
  readonly article: string | null;
}

const NOTHING = { baseCents: 0, subsidyCents: 0, code: null, article: null } as const;

const BEGINS = monthNumber('2016-11');
const RATE_UNKNOWN_FROM = monthNumber('2028-01');

/** SUB-5, STU-1: younger than 25 on the day the project was concluded. */
const isYoung = (life: Life, project: Project): Truth =>
  life.birthDate === 'unknown'
    ? 'unknown'
    : truth((ALL_DAYS[project.signedOn] ?? '') < twentyFifthBirthday(life.birthDate));

/** Who moved here without a gap had a right elsewhere until the day before ours began. */
function movedWithoutGap(life: Life, right: DaySet, project: Project, livingWage: DaySet): boolean {
  const wage = livingWageAtSignature(project, livingWage);
  return wage !== null && hadRightElsewhere(life, startOfRun(right, wage.from) - 1);
}

/** Code 9, or 10 with income from work; null where that is not known. */
function studentCode(life: Life, days: readonly DayNumber[]): string | null {
  const accepted = life.studies.filter((study) =>
    days.some((day) => study.from <= day && day <= study.until),
  );
  const last = accepted.toSorted((one, other) => one.decidedOn - other.decidedOn).at(-1);
  if (last === undefined || last.incomeFromWork === 'unknown') return null;
  return last.incomeFromWork === 'yes' ? '10' : '9';
}

/** SUB-15: each day its part of the month, the sum rounded half up to a cent, and ten per cent of it likewise. */
function amounts(life: Life, month: MonthNumber, days: readonly DayNumber[]) {
  let cents = 0;
  for (const day of days) cents += monthlyCentsOn(life, day);
  const length = daysOfMonth(month).length;
  const baseCents = Math.floor((2 * cents + length) / (2 * length));
  return { baseCents, subsidyCents: Math.floor((baseCents + 5) / 10) };
}

/** Every month of a life, from the first to the last, as it can be known on a day. */
export function readLife(facts: SubsidyFacts, on: string, last: string): Map<string, MonthRead> {
  const life = lifeKnownOn(facts, on);
  const livingWage = livingWageDays(life);
  const right = rightDays(life);
  const general = projectsUnderTheLaw(life, 'general');
  const studies = projectsUnderTheLaw(life, 'study');
  const first = firstOfLife(life, right, livingWage, general);
  const second = secondChances(life, right, livingWage, general, first);

  const earliest = general.find((project) => livingWageAtSignature(project, livingWage) !== null);
  const opens = (project: Project): boolean =>
    project === first?.opener ||
    second.some(({ opener, opened }) => opener === project && opened !== 'no') ||
    (project === earliest && movedWithoutGap(life, right, project, livingWage));
  const counted = general.map((project) => generalDays(project, livingWage, opens(project)));
  const studied = studies.map((project) => ({
    isYoung: isYoung(life, project),
    days: studyDays(project, livingWage),
  }));

  const extension = extensionOf(life, right, first, counted, studies);
  const studentSaid = life.secondChanceDecisions.map(({ studentEver }) => studentEver);

  const months = new Map<string, MonthRead>();
  let hadStudent: Truth = 'no';
  let hadSecond: Truth = 'no';
  for (let month = 0; month <= monthNumber(last); month += 1) {
    const written = (ALL_DAYS[firstDayOf(month)] ?? '').slice(0, 7);
    if (month < BEGINS) {
      months.set(written, { kind: 'none', ...NOTHING });
      continue;
    }
    const days = daysOfMonth(month);
    const inGeneral = days.filter((day) => counted.some((set) => set[day] === true));
    const certainlyStudied = days.filter((day) =>
      studied.some((study) => study.isYoung === 'yes' && study.days[day] === true),
    );
    const maybeStudied = days.some((day) =>
      studied.some((study) => study.isYoung === 'unknown' && study.days[day] === true),
    );
    const rate: Truth = month < RATE_UNKNOWN_FROM ? 'yes' : 'unknown';
    const due = (...conditions: Truth[]) => all(rate, life.dueHere, ...conditions);
    const hasGeneral = truth(inGeneral.length > 0);

    const kinds: [Kind, Truth, readonly DayNumber[]][] = [
      [
        'student',
        due(
          any(truth(certainlyStudied.length > 0), maybeStudied ? 'unknown' : 'no'),
          not(hadSecond),
        ),
        certainlyStudied,
      ],
      ['first', due(hasGeneral, isInFirst(first, month)), inGeneral],
      [
        'extension',
        due(hasGeneral, truth(life.extensionDecided), extension(month, inGeneral)),
        inGeneral,
      ],
      [
        'second-chance',
        due(
          hasGeneral,
          any(
            ...second.map(({ firstMonth, opened }) =>
              isInTwelveMonths(firstMonth, month) ? opened : 'no',
            ),
          ),
          truth(studentSaid.length > 0),
          not(hadStudent),
          studentSaid.includes('yes') ? 'no' : studentSaid.includes('no') ? 'yes' : 'unknown',
        ),
        inGeneral,
      ],
    ];
    const answer = kinds.find(([, isDue]) => isDue !== 'no');
    if (answer === undefined) months.set(written, { kind: 'none', ...NOTHING });
    else {
      const [kind, isDue, due] = answer;
      if (kind === 'student') hadStudent = any(hadStudent, isDue);
      if (kind === 'second-chance') hadSecond = any(hadSecond, isDue);
      months.set(
        written,
        isDue === 'unknown'
          ? { kind: 'unknown', ...NOTHING }
          : {
              kind,
              ...amounts(life, month, due),
              code:
                kind === 'first'
                  ? '11'
                  : kind === 'extension'
                    ? '17'
                    : kind === 'student'
                      ? studentCode(life, due)
                      : life.secondChanceCode,
              article: kind === 'student' ? '133' : '132',
            },
      );
    }
  }
  return months;
}

const isInFirst = (first: First | null, month: MonthNumber): Truth =>
  first !== null && isInTwelveMonths(first.firstMonth, month) ? first.isCertain : 'no';

/** SUB-6: is a month in an extension that was passed to, here or elsewhere? */
function extensionOf(
  life: Life,
  right: DaySet,
  first: First | null,
  counted: readonly DaySet[],
  studies: readonly Project[],
): (month: MonthNumber, days: readonly DayNumber[]) => Truth {
  const shown = shownFrom(life, 'extension');
  if (first === null) return () => 'no';
  if (first.isCertain !== 'yes')
    return (month) =>
      isInTwelveMonths(first.firstMonth, month) || isInTwelveMonths(first.firstMonth + 12, month)
        ? 'unknown'
        : 'no';
  const start = first.firstMonth + 12;
  const passedHere = runsThrough(firstDayOf(start) - 1, counted, studies, isCarriedOut);
  return (month, days) => {
    if (!isInTwelveMonths(start, month)) return 'no';
    if (passedHere === 'yes' || shown !== null) return 'yes';
    const asked =
      days[0] !== undefined &&
      wasAsked(life, right, days[0], (consultation) => consultation.extension === 'none');
    return asked ? 'no' : 'unknown';
  };
}
