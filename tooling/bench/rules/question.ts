import type { CalendarMonth, CivilDate } from '@traject/rules/calendar';
import type { Dossier } from '@traject/rules/facts';

/** One file, as plain JSON, with the day and the month it is asked about. */
export interface Question {
  readonly dossier: Dossier;
  readonly on: CivilDate;
  readonly month: CalendarMonth;
}

/** What every engine has to answer to one question. */
export interface Answer {
  /** Must there be a project? */
  readonly obligation: string;
  /** Was it concluded, in time, and if not what follows? */
  readonly deadline: string;
  /** The last day to conclude it, or null where no term runs. */
  readonly lastDay: string | null;
  /** Is the first special subsidy due for the month? */
  readonly firstSubsidy: string;
}

/** An obligation with its deadline, and the first subsidy of a month. */
export const VERDICTS_A_FILE = 2;
