import type { CivilDate } from '../calendar/civil-date.ts';
import { type Day, dayOf, FOREVER, later, NEVER } from '../calendar/day.ts';

/** Goes past the days on which facts became known, and tells those that had come on a day from those that had not. */
export class Known {
  /** The last of the days that had come; NEVER when there is none. */
  last = NEVER;
  /** True once something was met that had not come. */
  leftOut = false;
  /** The day on which it was known; FOREVER when all is. */
  readonly day: Day;

  constructor(day: Day) {
    this.day = day;
  }

  /** Whether what happened on a day was known. */
  has(date: Day): boolean {
    if (date > this.day) {
      this.leftOut = true;
      return false;
    }
    this.last = later(this.last, date);
    return true;
  }

  /** The same of a day that may not have been stated: what was not stated is known not to be. */
  hasDate(date: CivilDate | null): boolean {
    return date === null || this.has(dayOf(date));
  }

  /** A day that may be open, as it was known: FOREVER when it was not stated or had not come. */
  dayOf(date: CivilDate | null): Day {
    if (date === null) return FOREVER;
    const day = dayOf(date);
    return this.has(day) ? day : FOREVER;
  }
}
