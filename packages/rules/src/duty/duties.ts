import { addDays, type CivilDate, earliest, monthOf } from '../calendar/civil-date.ts';
import { dayOf, textOf } from '../calendar/day.ts';
import { spanText } from '../calendar/day-span.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import { signedOn } from '../contract/signed.ts';
import { whatDoesNotHold } from '../decision.ts';
import { type EvaluationVerdict, evaluationsOf } from '../evaluation/schedule.ts';
import { type RunningExemption, runningExemption } from '../exemption/exemption.ts';
import type { Dossier } from '../facts/dossier.ts';
import { knownOn } from '../known-on.ts';
import { type DeadlineAnswer, deadline } from '../obligation/deadline.ts';
import { by } from '../order.ts';
import { isToBeMadeKnown, judgeDecision } from '../procedure/decided.ts';
import { daysOfReceived } from '../sanction/carry-on.ts';
import { firstDayOfMonthAfter, termsOn } from '../sanction/terms.ts';
import { type Claim, claimOn, subsidyDecisions } from '../subsidy/month.ts';
import { extensionWindow, firstWindow } from '../subsidy/windows.ts';
import { timelineOf } from '../timeline/timeline.ts';
import type { DueWindow, Verdict } from '../verdict.ts';
import { subsidyEnd } from './subsidy-window.ts';

export type DutyKind =
  | 'conclude-project'
  | 'evaluate'
  | 'review-exemption'
  | 'project-ends'
  | 'decide-extension'
  | 'subsidy-ends'
  | 'grant-interview'
  | 'deferral-ends'
  | 'carry-sanction-on'
  | 'notify-decision';

/** Something that has to be done between two days; kept as days, so it never goes stale overnight. */
export interface Duty extends DueWindow {
  readonly kind: DutyKind;
  /** The record it is about: the award, contract, exemption, request or decision. */
  readonly record: string | null;
  /** An evaluation that must be a personal interview. */
  readonly inPerson: boolean;
}

/** The working days within which an interview is granted (PRO-5). */
const WORKING_DAYS_FOR_INTERVIEW = 5;

/** How long before its end a project or a subsidy window asks for attention, in days. */
const NOTICE_DAYS = 60;

/** What was found about a file that its duties rest on. */
export interface Found {
  readonly deadline: Verdict<DeadlineAnswer>;
  /** Of each contract, in the order of the file. */
  readonly evaluations: readonly EvaluationVerdict[];
  readonly exemption: RunningExemption | null;
  /** The claim of the month of the day. */
  readonly claim: Claim;
}

function concludeProject({ deadline: { answer, due } }: Found): Duty[] {
  const open = answer === 'open' || answer === 'overdue' || answer === 'undetermined';
  return open && due !== undefined
    ? [{ ...due, kind: 'conclude-project', record: null, inPerson: false }]
    : [];
}

const evaluate = ({ evaluations }: Found): Duty[] =>
  evaluations.flatMap(({ due, year, contract }) =>
    due === undefined || year === undefined || contract === undefined
      ? []
      : [
          {
            ...due,
            kind: 'evaluate' as const,
            record: contract,
            inPerson: year.nextMustBeInPerson,
          },
        ],
  );

function reviewExemption({ exemption }: Found): Duty[] {
  const due = exemption?.verdict.due;
  return exemption === null || due === undefined
    ? []
    : [{ ...due, kind: 'review-exemption', record: exemption.id, inPerson: false }];
}

function projectEnds(dossier: Dossier): Duty[] {
  return dossier.contracts.flatMap((contract) => {
    const { endsOn, endedOn } = contract;
    if (signedOn(contract) === null || endedOn !== null || endsOn === null || endsOn === 'unknown')
      return [];
    return [
      {
        kind: 'project-ends' as const,
        record: contract.id,
        inPerson: false,
        from: addDays(endsOn, -NOTICE_DAYS),
        until: endsOn,
        calculation: { rule: 'CON-3', start: endsOn, step: 'agreed-end' },
      },
    ];
  });
}

function decideExtension(dossier: Dossier, on: CivilDate): Duty[] {
  const timeline = timelineOf(dossier);
  const first = firstWindow(timeline, dayOf(on));
  const extension = extensionWindow(timeline, dayOf(on));
  if (first === null || first === 'unknown' || extension === null || extension === 'unknown')
    return [];
  if (extension.until < dayOf(on)) return [];
  const window = spanText(first.span);
  const claim = claimOn(timeline, monthOf(textOf(extension.from)), dayOf(on));
  // Only a file in which all but the decision stands gives this duty; a lost extension is no duty.
  const lacking = whatDoesNotHold(subsidyDecisions[claim.considered], claim.truths);
  const onlyTheDecision =
    lacking.length > 0 &&
    lacking.every((id) => id === 'extension-decided' || id === 'extension-reported');
  return onlyTheDecision
    ? [
        {
          kind: 'decide-extension',
          record: first.contract,
          inPerson: false,
          from: addDays(window.until, -NOTICE_DAYS),
          until: window.until,
          calculation: { rule: 'SUB-6', start: window.from, step: 'twelve-calendar-months' },
        },
      ]
    : [];
}

/** Where the extension can still be decided, that duty says the end of the first window already. */
function subsidyEnds(
  { claim }: Found,
  dossier: Dossier,
  on: CivilDate,
  extension: readonly Duty[],
): Duty[] {
  const due = extension.length > 0 ? null : subsidyEnd(dossier, on, claim);
  return due === null ? [] : [{ ...due, kind: 'subsidy-ends', record: null, inPerson: false }];
}

function grantInterview(dossier: Dossier): Duty[] {
  return dossier.interviewRequests
    .filter(({ grantedOn }) => grantedOn === null)
    .map(({ id, askedOn }) => ({
      kind: 'grant-interview' as const,
      record: id,
      inPerson: true,
      from: askedOn,
      until: addWorkingDays(askedOn, WORKING_DAYS_FOR_INTERVIEW, dossier.centre.closingDays),
      calculation: { rule: 'PRO-5', start: askedOn, step: 'five-working-days' },
    }));
}

/** The kinds that announce a last day and ask nothing by law: once the day is past, they are over and never late. */
export const ANNOUNCEMENTS: readonly DutyKind[] = ['subsidy-ends', 'carry-sanction-on'];

/**
 * To watch over a sanction that was put off: a reminder when its conditions end, and the last day on which a broken one
 * may still be carried out (SAN-4). It stands until somebody settles it.
 */
function watchDeferral(dossier: Dossier): Duty[] {
  return dossier.sanctionDeferrals.flatMap(({ id, grantedOn, until, brokenOn, settledOn }) => {
    const terms = termsOn(grantedOn);
    if (settledOn !== null || terms === undefined) return [];
    const last = firstDayOfMonthAfter(grantedOn, terms.deferredBy);
    const due = {
      kind: 'deferral-ends' as const,
      record: id,
      inPerson: false,
      until: last,
      calculation: { rule: 'SAN-4', start: grantedOn, step: 'first-of-sixth-month' },
    };
    return brokenOn === null
      ? [{ ...due, from: grantedOn, reminder: earliest(until, last) }]
      : [{ ...due, from: earliest(addDays(brokenOn, 1), last) }];
  });
}

/**
 * To choose whether a sanction of another centre is carried on, while it runs (SAN-5). This centre may and need not: once
 * the last day is past there is nothing left to choose.
 */
function carrySanctionOn(dossier: Dossier): Duty[] {
  return dossier.receivedSanctions.flatMap((received) => {
    const days = received.chosenOn === null ? daysOfReceived(received) : null;
    return days === null
      ? []
      : [
          {
            kind: 'carry-sanction-on' as const,
            record: received.id,
            inPerson: false,
            ...days,
            calculation: { rule: 'SAN-5', start: received.from, step: 'last-day-of-sanction' },
          },
        ];
  });
}

/**
 * A decision is made known within eight days, by registered post or against receipt (PRO-7), with its eight mentions
 * (PRO-8): a letter without one leaves the duty open until a sound one is sent.
 */
function notifyDecision(dossier: Dossier, on: CivilDate): Duty[] {
  return dossier.decisions.flatMap((decision) => {
    const judged = judgeDecision(decision, on);
    const { due } = judged.notification;
    return isToBeMadeKnown(judged) && due !== undefined
      ? [{ ...due, kind: 'notify-decision' as const, record: decision.id, inPerson: false }]
      : [];
  });
}

/** By last day; the kind and the record settle the order of one day. */
const orderOf = ({ until, kind, record }: Duty): string => `${until} ${kind} ${record}`;

/** Every duty of a file that is not fulfilled yet, in order of its last day. */
export function duties(dossier: Dossier, on: CivilDate): Duty[] {
  const known = knownOn(dossier, on);
  return dutiesFrom(known, on, {
    deadline: deadline(known, on),
    evaluations: known.contracts.map((contract) => evaluationsOf(known, contract, on)),
    exemption: runningExemption(known, on),
    claim: claimOn(timelineOf(known), monthOf(on), dayOf(on)),
  });
}

/** The same from what was found already, for a file as it was known on the day. */
export function dutiesFrom(known: Dossier, on: CivilDate, found: Found): Duty[] {
  const extension = decideExtension(known, on);
  return [
    ...concludeProject(found),
    ...evaluate(found),
    ...reviewExemption(found),
    ...projectEnds(known),
    ...extension,
    ...subsidyEnds(found, known, on, extension),
    ...grantInterview(known),
    ...watchDeferral(known),
    ...carrySanctionOn(known),
    ...notifyDecision(known, on),
  ].toSorted(by(orderOf));
}
