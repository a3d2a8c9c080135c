import { maySign } from '../contract/procedure.ts';
import type { Decision } from '../decision.ts';
import { reasoned } from '../exemption/exemption.ts';
import { concludeInTime } from '../obligation/deadline.ts';
import { obligationRules } from '../obligation/obligation.ts';
import { subsidyDecisions } from '../subsidy/month.ts';

/** A decision as far as its table goes: no subject is needed to look for gaps and overlaps. */
type AnyDecision = Pick<
  Decision<never, string, string>,
  'question' | 'conditions' | 'rows' | 'outcomes'
>;

/** Every decision of the rules, with a name that tells the versions of one question apart. */
export const allDecisions: readonly (readonly [name: string, decision: AnyDecision])[] = [
  ...obligationRules.map(({ from, value }) => [`obligation from ${from}`, value] as const),
  ['deadline', concludeInTime],
  ['exemption', reasoned],
  ['may-be-signed', maySign],
  ...Object.values(subsidyDecisions).map((value) => [value.question, value] as const),
];
