import { z } from 'zod';
import { addMonths, type CivilDate, day } from '../calendar/civil-date.ts';
import { civilDate } from '../calendar/stated.ts';
import { type CaseOn, doneBy, inTurn, said } from '../case.ts';
import { type Dated, inForce } from '../dated.ts';
import { type Condition, decide, decision, truth } from '../decision.ts';
import { orUnknown } from '../facts/known.ts';
import { MONTHS_TO_CONCLUDE } from '../obligation/terms.ts';
import type { Verdict } from '../verdict.ts';

/** Somebody under subsidiary protection who may go over from social aid to the right (TRA-2). */
export const subsidiaryProtection = z.object({
  id: z.string(),
  isProtected: orUnknown(z.boolean()),
  /** The application for the right to social integration: that for social aid does not stand for it. */
  appliedOn: orUnknown(civilDate.nullable()),
  awardedOn: orUnknown(civilDate.nullable()),
});
export type SubsidiaryProtection = z.infer<typeof subsidiaryProtection>;

/** To what somebody under subsidiary protection has a right, by the day asked about (TRA-2). */
export const subsidiaryProtectionRules: readonly Dated<'social-aid' | 'social-integration'>[] = [
  {
    from: day('2002-10-01'),
    until: day('2016-11-30'),
    value: 'social-aid',
    source: 'Law of 26 May 2002, art. 3 (old text); technical fiche POD MI v02',
  },
  {
    from: day('2016-12-01'),
    value: 'social-integration',
    source: 'Law of 21 July 2016; technical fiche POD MI v02',
  },
];

export type ProtectionCondition = 'protected' | 'right-exists' | 'applied-anew' | 'awarded';

export type ProtectionAnswer =
  | 'not-protected'
  | 'social-aid'
  | 'to-apply'
  | 'to-decide'
  | 'as-a-new-right';

type Subject = CaseOn<SubsidiaryProtection>;

const PROTECTION = { rule: 'TRA-2', source: 'law', article: '3' } as const;

const conditions: readonly Condition<Subject, ProtectionCondition>[] = [
  said('subsidiaryProtection', 'protected', PROTECTION, 'isProtected'),
  {
    id: 'right-exists',
    citation: PROTECTION,
    test: ({ on }) => truth(inForce(subsidiaryProtectionRules, on)?.value === 'social-integration'),
    reads: () => [],
  },
  doneBy('subsidiaryProtection', 'applied-anew', PROTECTION, 'appliedOn'),
  doneBy('subsidiaryProtection', 'awarded', PROTECTION, 'awardedOn'),
];

/** How somebody under subsidiary protection comes to the right and to a project (TRA-2). */
export const protectionRule = decision<Subject, ProtectionCondition, ProtectionAnswer>({
  question: 'subsidiary-protection',
  conditions,
  rows: inTurn(
    [
      ['protected', false, 'not-protected'],
      ['right-exists', false, 'social-aid'],
      ['applied-anew', false, 'to-apply'],
      ['awarded', false, 'to-decide'],
    ],
    'as-a-new-right',
  ),
  outcomes: {
    'not-protected': 'not-applicable',
    'social-aid': 'not-applicable',
    'to-apply': 'not-met',
    'to-decide': 'not-met',
    'as-a-new-right': 'met',
  },
});

/**
 * What subsidiary protection asks on a day. An award makes it a new right like any other: social aid never was the right
 * (OBL-8), so a project is concluded within three months of the decision (OBL-1, OBL-10).
 */
export function protectionVerdict(
  of: SubsidiaryProtection,
  on: CivilDate,
): Verdict<ProtectionAnswer> {
  const verdict = decide(protectionRule, { of, on });
  const { awardedOn: from } = of;
  if (verdict.answer !== 'as-a-new-right' || from === null || from === 'unknown') return verdict;
  const months = inForce(MONTHS_TO_CONCLUDE, from)?.value;
  return months === undefined
    ? verdict
    : {
        ...verdict,
        due: {
          from,
          until: addMonths(from, months),
          calculation: { rule: 'OBL-10', start: from, step: 'three-months-from-award' },
        },
      };
}
