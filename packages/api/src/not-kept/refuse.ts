import {
  deferralVerdict,
  firstDayOfDeferral,
  lastDayOfDeferral,
  lengthVerdict,
  lesseningVerdict,
  longestSanction,
  planSanction,
  type SanctionCase,
  startVerdict,
  startWindow,
} from '@traject/rules';
import type { CivilDate } from '@traject/rules/calendar';
import { Refusal } from '../refusal.ts';

const dayDetail = (day: CivilDate | null): Readonly<Record<string, string>> =>
  day === null ? {} : { day };

/** Refuses a decision whose steps were not all set, or one on reasons that are legitimate (SAN-1). */
export function mustHaveKeptSteps(of: SanctionCase, on: CivilDate): void {
  const { steps, missingSteps, stepsToFindOut } = planSanction(of, on);
  if (steps.answer === 'not-possible') throw new Refusal('legitimate-reason');
  // A decision that is not notified yet lacks that step alone.
  const lacking = [...missingSteps, ...stepsToFindOut].find(({ step }) => step !== 'notified');
  if (lacking !== undefined || steps.answer === 'undetermined' || steps.answer === 'not-stated')
    throw new Refusal('sanction-step-missing', 'decidedOn', {
      step: lacking?.step ?? 'reasons-weighed',
    });
}

/** Refuses a sanction that lasts longer than the law allows (SAN-2). */
export function mustNotLastTooLong(of: SanctionCase, on: CivilDate): void {
  const { answer } = lengthVerdict({ of, on });
  if (answer === 'too-long')
    throw new Refusal('sanction-too-long', 'lengthCount', {
      months: String(longestSanction({ of, on })?.months ?? 1),
    });
  // Days are measured against a month that starts on the same day: of a deferral as a whole, when it is carried out.
  const measurable = of.wishedStart !== null || of.wishedLength?.unit === 'months';
  if (answer === 'undetermined' && measurable) throw new Refusal('repetition-unknown', 'elsewhere');
}

/** Refuses a first day outside the days between which a sanction may start (SAN-3). */
export function mustStartInWindow(of: SanctionCase, on: CivilDate, field: string): void {
  if (of.deferral?.part === 'whole') return;
  const { answer } = startVerdict({ of, on });
  const { earliest, latest } = startWindow({ of, on });
  if (answer === 'too-early') throw new Refusal('sanction-too-early', field, dayDetail(earliest));
  if (answer === 'too-late') throw new Refusal('sanction-too-late', field, dayDetail(latest));
  if (answer === 'window-closed')
    throw new Refusal('sanction-window-closed', field, dayDetail(latest));
}

/** Refuses to lessen or change a notified decision that has begun, or without better behaviour (SAN-7). */
export function mayBeLessened(of: SanctionCase, on: CivilDate): void {
  const { answer } = lesseningVerdict({ of, on });
  if (answer === 'already-started') throw new Refusal('sanction-started', 'decidedOn');
  if (answer === 'no-reason') throw new Refusal('better-behaviour-missing', 'betterBehaviour');
}

/** Refuses a breach outside the deferral, and a day on which a broken one may not be carried out (SAN-4). */
export function mustCarryOutInTime(of: SanctionCase, on: CivilDate): void {
  const { deferral } = of;
  if (deferral === null) throw new Refusal('not-deferred', 'brokenOn');
  const subject = { of, on };
  const { answer } = deferralVerdict(subject);
  if (answer !== 'may-be-carried-out' && answer !== 'too-late')
    throw new Refusal('breach-outside-deferral', 'brokenOn', {
      from: deferral.grantedOn,
      until: deferral.until,
    });
  const { wishedStart } = deferral;
  if (wishedStart === null) return;
  const first = firstDayOfDeferral(subject);
  const last = lastDayOfDeferral(subject);
  if (first !== null && last !== null && last < first)
    throw new Refusal('sanction-window-closed', 'startsOn', dayDetail(last));
  if (first !== null && wishedStart < first)
    throw new Refusal('sanction-too-early', 'startsOn', dayDetail(first));
  if (last !== null && last < wishedStart)
    throw new Refusal('sanction-too-late', 'startsOn', dayDetail(last));
}

/** Refuses a day before another one that it has to follow, or one that has not come. */
export function mustLieBetween(
  day: CivilDate,
  from: CivilDate | null,
  today: CivilDate,
  field: string,
): void {
  if (from !== null && day < from) throw new Refusal('before-other-date', field, { day: from });
  if (day > today) throw new Refusal('day-in-future', field, { day: today });
}
