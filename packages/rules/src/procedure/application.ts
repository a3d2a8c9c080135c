import { addDays, type CivilDate, day } from '../calendar/civil-date.ts';
import { type Dated, inForce } from '../dated.ts';
import { not, truth } from '../decision.ts';
import type { NotifiedDecision } from '../facts/decision.ts';
import type { Truth } from '../verdict.ts';
import type { Application, WrittenDecision } from './facts.ts';
import { type DoneOn, judgeTerm, type TermVerdict, termRule } from './term.ts';

/** The terms of the procedure, in calendar days. */
interface ProcedureTerms {
  readonly forwardWithin: number;
  readonly decideWithin: number;
  readonly notifyWithin: number;
}

/**
 * By the day from which the term counts. That a decision is notified within eight days rests on memory of the text:
 * article 21 §4 was not seen, so that term is marked as uncertain (PRO-7).
 */
export const procedureTerms: readonly Dated<ProcedureTerms>[] = [
  {
    from: day('2002-10-01'),
    value: { forwardWithin: 5, decideWithin: 30, notifyWithin: 8 },
    source: 'Law of 26 May 2002, art. 18 and 21; the eight days from memory of the text',
  },
];

const registered = { rule: 'PRO-6', source: 'law', article: '18 §1' } as const;

/** The five terms of an application and its decision. */
export const applicationRules = {
  registration: termRule('application-registration', registered, 'same-day'),
  receipt: termRule('application-receipt', registered, 'same-day'),
  forwarding: termRule(
    'application-forwarding',
    { rule: 'PRO-6', source: 'law', article: '18 §4' },
    'five-calendar-days',
  ),
  decision: termRule(
    'application-decision',
    { rule: 'PRO-7', source: 'law', article: '21 §1' },
    'thirty-days',
  ),
  notification: termRule(
    'decision-notification',
    { rule: 'PRO-7', source: 'law', article: '21 §4' },
    'eight-days',
    'from-memory',
  ),
} as const;

/** A term of some days from a day; before the law existed nothing was needed. */
function within(
  from: CivilDate,
  needed: Truth,
  pick: (terms: ProcedureTerms) => number,
): { needed: Truth; until: CivilDate } {
  const terms = inForce(procedureTerms, from)?.value;
  return terms === undefined
    ? { needed: 'no', until: from }
    : { needed, until: addDays(from, pick(terms)) };
}

/** The four terms of an application. */
export interface ApplicationVerdicts {
  readonly registration: TermVerdict;
  readonly receipt: TermVerdict;
  readonly forwarding: TermVerdict;
  readonly decision: TermVerdict;
}

/**
 * How an application was treated: registered and a receipt given on the day it came in; forwarded in writing within
 * five calendar days by a centre that is not competent (PRO-6); decided within thirty days by one that is (PRO-7).
 */
export function applicationVerdicts(application: Application, on: CivilDate): ApplicationVerdicts {
  const { id: record, receivedOn, competent } = application;
  const start = { fact: 'application.receivedOn', on: receivedOn };
  const isCompetent = truth(competent);
  const sameDay = within(receivedOn, 'yes', () => 0);
  return {
    registration: judgeTerm(applicationRules.registration, {
      ...sameDay,
      record,
      start,
      done: { fact: 'application.registeredOn', on: application.registeredOn },
      on,
    }),
    receipt: judgeTerm(applicationRules.receipt, {
      ...sameDay,
      record,
      start,
      done: { fact: 'application.receiptGivenOn', on: application.receiptGivenOn },
      on,
    }),
    forwarding: judgeTerm(applicationRules.forwarding, {
      ...within(receivedOn, not(isCompetent), ({ forwardWithin }) => forwardWithin),
      record,
      start,
      done: { fact: 'application.forwardedOn', on: application.forwardedOn },
      on,
    }),
    decision: judgeTerm(applicationRules.decision, {
      ...within(receivedOn, isCompetent, ({ decideWithin }) => decideWithin),
      record,
      start,
      done: { fact: 'application.decidedOn', on: application.decidedOn },
      on,
    }),
  };
}

/** The day of a lawful notification: a way that the law does not name is none, an unknown way leaves it open. */
export function notifiedOn({ notifiedOn: day, notifiedBy }: WrittenDecision): DoneOn {
  if (day === null || notifiedBy === 'other') return null;
  return notifiedBy === 'unknown' ? 'unknown' : day;
}

/** Whether a decision that was taken is notified within eight days (PRO-7). */
export const notificationTerm = (
  decision: WrittenDecision & { readonly decidedOn: CivilDate },
  on: CivilDate,
): TermVerdict =>
  judgeTerm(applicationRules.notification, {
    ...within(decision.decidedOn, 'yes', ({ notifyWithin }) => notifyWithin),
    record: decision.id,
    start: { fact: 'formalDecision.decidedOn', on: decision.decidedOn },
    done: { fact: 'formalDecision.notifiedOn', on: notifiedOn(decision) },
    on,
  });

/** The same of a decision that may still have to be taken: undefined while it is not. */
export function notificationVerdict(
  decision: WrittenDecision,
  on: CivilDate,
): TermVerdict | undefined {
  const { decidedOn } = decision;
  return decidedOn === null ? undefined : notificationTerm({ ...decision, decidedOn }, on);
}

/** Whether the application that a decision answers was decided on within thirty days (PRO-7); null where none is known. */
export function decisionInTime(
  { id, appliedOn, decidedOn }: NotifiedDecision,
  on: CivilDate,
): TermVerdict | null {
  if (appliedOn === null) return null;
  return judgeTerm(applicationRules.decision, {
    ...within(appliedOn, 'yes', ({ decideWithin }) => decideWithin),
    record: id,
    start: { fact: 'application.receivedOn', on: appliedOn },
    done: { fact: 'application.decidedOn', on: decidedOn },
    on,
  });
}
