import { saysEnough } from '../balance/completeness.ts';
import { addDays, type CivilDate, day } from '../calendar/civil-date.ts';
import { type Condition, decide, decision, truth } from '../decision.ts';
import type { Balance } from '../facts/balance.ts';
import type { Contract } from '../facts/contract.ts';
import type { Dossier } from '../facts/dossier.ts';
import type { Verdict } from '../verdict.ts';
import { contractMentions, type MentionsAnswer } from './mentions.ts';

export type ProcedureCondition =
  | 'needs-assessed'
  | 'mentions-complete'
  | 'informed-before-signing'
  | 'reflection-over';

export type ProcedureAnswer = 'may-be-signed' | 'not-yet';

/** The days that the person has to think, counted from the day after the text was given (PRO-2). */
const REFLECTION_DAYS = 5;

/**
 * The first day on which the contract may be signed: the five calendar days have passed in full. No source says
 * whether the last of them may be the day of signing; see `decisions/reflection-days.md`.
 */
export const firstDayToSign = (givenOn: CivilDate): CivilDate =>
  addDays(givenOn, REFLECTION_DAYS + 1);

/** The days that the person has to think, and the first day on which the contract may be signed. */
export interface Reflection {
  readonly until: CivilDate;
  readonly firstDayToSign: CivilDate;
}

/** The reflection period of a text that was given on a day (PRO-2); null while it was not given. */
export const reflectionOf = ({ givenOn }: Pick<Contract, 'givenOn'>): Reflection | null =>
  givenOn === null
    ? null
    : { until: addDays(givenOn, REFLECTION_DAYS), firstDayToSign: firstDayToSign(givenOn) };

/** The needs are assessed before the contract is concluded since the decree of 3 October 2016 (BAL-1). */
const ASSESSED_FROM = day('2016-11-01');

const MENTIONS = { complete: 'yes', incomplete: 'no', undetermined: 'unknown' } as const;

interface Subject {
  readonly contract: Contract;
  readonly on: CivilDate;
  readonly mentions: Verdict<MentionsAnswer>;
  /** The balance on which the needs were assessed; undefined while there is none. */
  readonly assessing: Balance | undefined;
  /** The balance that is worked with. */
  readonly balance: Balance | null;
}

/**
 * The balance on which the needs were assessed by a day: the last one that had begun and says enough. A new balance that
 * is not ready yet does not undo the earlier one.
 */
function assessingOn({ balance, earlierBalances }: Dossier, on: CivilDate): Balance | undefined {
  const assesses = (one: Balance): boolean => one.startedOn <= on && saysEnough(one);
  return balance !== null && assesses(balance) ? balance : earlierBalances.findLast(assesses);
}

const conditions: readonly Condition<Subject, ProcedureCondition>[] = [
  {
    id: 'needs-assessed',
    citation: { rule: 'BAL-1', source: 'decree', article: '11 §1' },
    test: ({ assessing, on }) => truth(on < ASSESSED_FROM || assessing !== undefined),
    reads: ({ assessing, balance }) => {
      const read = assessing ?? balance;
      return read === null
        ? []
        : [{ fact: 'balance.startedOn', value: read.startedOn, record: read.id }];
    },
  },
  {
    id: 'mentions-complete',
    citation: { rule: 'CON-2', source: 'decree', article: '11 §1' },
    // A mention that may not be needed leaves this open, and with it whether the contract may be signed.
    test: ({ mentions }) => MENTIONS[mentions.answer],
    reads: ({ contract }) => [{ fact: 'contract.kind', value: contract.kind, record: contract.id }],
  },
  {
    id: 'informed-before-signing',
    citation: { rule: 'PRO-3', source: 'decree', article: '11 §2' },
    test: ({ contract, on }) => truth(contract.informedOn !== null && contract.informedOn <= on),
    reads: ({ contract: { id, informedOn } }) =>
      informedOn === null ? [] : [{ fact: 'contract.informedOn', value: informedOn, record: id }],
  },
  {
    id: 'reflection-over',
    citation: { rule: 'PRO-2', source: 'law', article: '6 §3, 13 §3' },
    test: ({ contract, on }) =>
      truth(contract.givenOn !== null && firstDayToSign(contract.givenOn) <= on),
    reads: ({ contract: { id, givenOn } }) =>
      givenOn === null ? [] : [{ fact: 'contract.givenOn', value: givenOn, record: id }],
  },
];

/** Whether a contract may be signed. */
export const maySign = decision<Subject, ProcedureCondition, ProcedureAnswer>({
  question: 'may-be-signed',
  conditions,
  rows: [
    {
      when: {
        'needs-assessed': true,
        'mentions-complete': true,
        'informed-before-signing': true,
        'reflection-over': true,
      },
      then: 'may-be-signed',
    },
    { when: { 'needs-assessed': false }, then: 'not-yet' },
    { when: { 'needs-assessed': true, 'mentions-complete': false }, then: 'not-yet' },
    {
      when: { 'needs-assessed': true, 'mentions-complete': true, 'informed-before-signing': false },
      then: 'not-yet',
    },
    {
      when: {
        'needs-assessed': true,
        'mentions-complete': true,
        'informed-before-signing': true,
        'reflection-over': false,
      },
      then: 'not-yet',
    },
  ],
  outcomes: { 'may-be-signed': 'met', 'not-yet': 'not-met' },
});

/**
 * Whether a contract may be signed on a day: needs assessed, mentions complete, informed, reflection over. Who has judged
 * the mentions gives that verdict.
 */
export const mayBeSigned = (
  dossier: Dossier,
  contract: Contract,
  on: CivilDate,
  mentions: Verdict<MentionsAnswer> = contractMentions(dossier, contract, on),
): Verdict<ProcedureAnswer> =>
  decide(maySign, {
    contract,
    on,
    mentions,
    assessing: assessingOn(dossier, on),
    balance: dossier.balance,
  });
