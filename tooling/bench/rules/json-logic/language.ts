import {
  addDays,
  addMonths,
  type CivilDate,
  firstOfMonth,
  lastOfMonth,
} from '@traject/rules/calendar';
import { LogicEngine } from 'json-logic-engine';

/** A rule in JSON Logic. */
export type Logic =
  | string
  | number
  | boolean
  | null
  | readonly Logic[]
  | { readonly [operator: string]: Logic };

/** A value of the present context. */
export const val = (...path: string[]): Logic => ({ val: path });
/** A value of the context around a list that is gone through. */
export const outside = (...path: string[]): Logic => ({ val: [[2], ...path] });

export const and = (...of: Logic[]): Logic => ({ and: of });
export const or = (...of: Logic[]): Logic => ({ or: of });
export const not = (of: Logic): Logic => ({ '!': [of] });
export const is = (a: Logic, b: Logic): Logic => ({ '===': [a, b] });
export const isNot = (a: Logic, b: Logic): Logic => ({ '!==': [a, b] });
export const before = (a: Logic, b: Logic): Logic => ({ '<': [a, b] });
export const upTo = (a: Logic, b: Logic): Logic => ({ '<=': [a, b] });
/** The first value whose condition holds: condition, value, condition, value, … otherwise. */
export const choose = (...of: Logic[]): Logic => ({ if: of });
export const some = (list: Logic, test: Logic): Logic => ({ some: [list, test] });
export const filter = (list: Logic, test: Logic): Logic => ({ filter: [list, test] });
export const map = (list: Logic, to: Logic): Logic => ({ map: [list, to] });
export const first = (list: Logic): Logic => ({ get: [list, '0'] });
export const either = (...of: Logic[]): Logic => ({ '??': of });
/** An object with a rule for each key. */
export const object = (rules: Readonly<Record<string, Logic>>): Logic => ({ eachKey: rules });
/** A last day that may be open, reached on a day or later. */
export const openOr = (until: Logic, test: Logic): Logic => or(is(until, null), test);
/** The list in one value: what it becomes with each item, from a start. */
export const gather = (list: Logic, step: Logic, start: Logic): Logic => ({
  reduce: [list, step, start],
});

/** The least and the most of some numbers. */
export const least = (...of: Logic[]): Logic => ({ min: of });
export const most = (...of: Logic[]): Logic => ({ max: of });

// Date arithmetic, which JSON Logic has not. A day that is absent stays absent.
export const months = (date: Logic, count: number): Logic => ({ addMonths: [date, count] });
export const days = (date: Logic, count: number): Logic => ({ addDays: [date, count] });
export const startOfMonth = (date: Logic): Logic => ({ startOfMonth: [date] });
export const endOfMonth = (date: Logic): Logic => ({ endOfMonth: [date] });
/** The earliest of some days, or of a list of days; null when there is none. */
export const earliest = (...of: Logic[]): Logic => ({ earliest: of });
export const earliestIn = (list: Logic): Logic => ({ earliestIn: [list] });
export const latest = (...of: Logic[]): Logic => ({ latest: of });

type Day = CivilDate | null;

const extreme = (list: readonly Day[], wins: (a: CivilDate, b: CivilDate) => boolean): Day => {
  let found: Day = null;
  for (const date of list) if (date !== null && (found === null || wins(date, found))) found = date;
  return found;
};

/** The engine with the date arithmetic it lacks. */
export function engineWithDates(): LogicEngine {
  const engine = new LogicEngine();
  const pure = { deterministic: true };
  const step = (name: string, made: (date: CivilDate, count: number) => CivilDate) =>
    engine.addMethod(
      name,
      ([date, count]: [Day, number]) => (date === null ? null : made(date, count)),
      pure,
    );
  step('addMonths', addMonths);
  step('addDays', addDays);
  step('startOfMonth', firstOfMonth);
  step('endOfMonth', lastOfMonth);
  engine.addMethod('earliest', (of: Day[]) => extreme(of, (a, b) => a < b), pure);
  engine.addMethod('earliestIn', ([of]: [Day[]]) => extreme(of, (a, b) => a < b), pure);
  engine.addMethod('latest', (of: Day[]) => extreme(of, (a, b) => a > b), pure);
  return engine;
}
