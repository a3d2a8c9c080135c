import { z } from 'zod';
import { type CivilDate } from '../calendar/civil-date.ts';
import { civilDate } from '../calendar/stated.ts';
import { type CaseOn, doneBy, inTurn, said } from '../case.ts';
import { type Condition, decide, decision, truth } from '../decision.ts';
import type { Dossier } from '../facts/dossier.ts';
import { orUnknown } from '../facts/known.ts';
import { obligation } from '../obligation/obligation.ts';
import type { Verdict } from '../verdict.ts';

/** The person refuses to sign the project that was put to him or her (OBL-13). */
export const refusal = z.object({
  id: z.string(),
  /** `null` = known that nobody refused. */
  refusedOn: orUnknown(civilDate.nullable()),
  /** The centre looked concretely at the reasons that the person gives. */
  reasonsWeighedOn: orUnknown(civilDate.nullable()),
  /** The reasons are of health or equity: a reasoned exemption may take the place of the project (EXE-1). */
  healthOrEquity: orUnknown(z.boolean()),
  /** Another content would fit the needs, abilities and expectations of the person better. */
  otherContentFitsBetter: orUnknown(z.boolean()),
});
export type Refusal = z.infer<typeof refusal>;

export type RefusalCondition =
  | 'refused'
  | 'project-mandatory'
  | 'reasons-weighed'
  | 'health-or-equity'
  | 'other-content-fits-better';

export type RefusalAnswer =
  | 'no-refusal'
  | 'not-mandatory'
  | 'weigh-first'
  | 'decide-exemption'
  | 'adapt-content'
  | 'may-block-the-right';

interface Subject extends CaseOn<Refusal> {
  readonly dossier: Dossier;
}

const REFUSAL = { rule: 'OBL-13', source: 'law', article: '11 §1' } as const;

const conditions: readonly Condition<Subject, RefusalCondition>[] = [
  doneBy('refusal', 'refused', REFUSAL, 'refusedOn'),
  {
    id: 'project-mandatory',
    citation: REFUSAL,
    // A project that only binds because somebody asked for it is no condition of the right.
    test: ({ dossier, on }) => {
      const { answer } = obligation(dossier, on);
      return answer === 'undetermined' ? 'unknown' : truth(answer === 'mandatory');
    },
    reads: ({ dossier, on }) => [{ fact: 'obligation', value: obligation(dossier, on).answer }],
  },
  doneBy('refusal', 'reasons-weighed', REFUSAL, 'reasonsWeighedOn'),
  said('refusal', 'health-or-equity', { ...REFUSAL, article: '11 §2' }, 'healthOrEquity'),
  said('refusal', 'other-content-fits-better', REFUSAL, 'otherContentFitsBetter'),
];

/** What follows from a refusal to sign: the right is never blocked before the reasons were weighed (OBL-13). */
export const refusalRule = decision<Subject, RefusalCondition, RefusalAnswer>({
  question: 'refusal',
  conditions,
  rows: inTurn(
    [
      ['refused', false, 'no-refusal'],
      ['project-mandatory', false, 'not-mandatory'],
      ['reasons-weighed', false, 'weigh-first'],
      ['health-or-equity', true, 'decide-exemption'],
      ['other-content-fits-better', true, 'adapt-content'],
    ],
    'may-block-the-right',
  ),
  outcomes: {
    'no-refusal': 'not-applicable',
    'not-mandatory': 'not-applicable',
    'weigh-first': 'not-met',
    'decide-exemption': 'not-met',
    'adapt-content': 'not-met',
    'may-block-the-right': 'met',
  },
});

/** Whether a refusal to sign may block the right on a day, and what has to be done before. */
export const refusalVerdict = (
  of: Refusal,
  dossier: Dossier,
  on: CivilDate,
): Verdict<RefusalAnswer> => decide(refusalRule, { of, dossier, on });
