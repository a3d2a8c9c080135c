import { z } from 'zod';
import { type CivilDate, day } from '../calendar/civil-date.ts';
import { civilDate } from '../calendar/stated.ts';
import { type CaseOn, factOf, inTurn, said } from '../case.ts';
import { type Dated, inForce } from '../dated.ts';
import { type Condition, decide, decision, truth } from '../decision.ts';
import { orUnknown } from '../facts/known.ts';
import type { Verdict } from '../verdict.ts';

/** Volunteering beside the project, since community service is gone (COM-3). */
export const volunteering = z.object({
  id: z.string(),
  startsOn: civilDate,
  /** The day on which the person told the centre; null = not told. */
  toldCentreOn: orUnknown(civilDate.nullable()),
  /** The contract makes it a condition. */
  isCondition: orUnknown(z.boolean()),
  /** It lessens the willingness to work. */
  lessensWillingness: orUnknown(z.boolean()),
});
export type Volunteering = z.infer<typeof volunteering>;

/** From the annulment of community service on; of before the sources state nothing (COM-3). */
export const volunteeringRules: readonly Dated<'after-notice-and-no-condition'>[] = [
  {
    from: day('2018-08-01'),
    value: 'after-notice-and-no-condition',
    source: 'Circular of 26 July 2018 of the minister, seen in a summary only',
  },
];

export type VolunteeringCondition =
  | 'rule-stated'
  | 'volunteering-is-condition'
  | 'told-beforehand'
  | 'lessens-willingness';

export type VolunteeringAnswer =
  | 'not-stated'
  | 'condition'
  | 'not-told'
  | 'lessens-willingness'
  | 'allowed';

type Subject = CaseOn<Volunteering>;

const VOLUNTEERING = { rule: 'COM-3', source: 'explanation' } as const;

const conditions: readonly Condition<Subject, VolunteeringCondition>[] = [
  {
    id: 'rule-stated',
    citation: VOLUNTEERING,
    test: ({ of }) => truth(inForce(volunteeringRules, of.startsOn) !== undefined),
    reads: ({ of }) => factOf('volunteering', of, 'startsOn', of.startsOn),
  },
  said('volunteering', 'volunteering-is-condition', VOLUNTEERING, 'isCondition'),
  {
    id: 'told-beforehand',
    citation: VOLUNTEERING,
    test: ({ of: { toldCentreOn, startsOn } }) =>
      toldCentreOn === 'unknown'
        ? 'unknown'
        : truth(toldCentreOn !== null && toldCentreOn <= startsOn),
    reads: ({ of }) => factOf('volunteering', of, 'toldCentreOn', of.toldCentreOn),
  },
  said('volunteering', 'lessens-willingness', VOLUNTEERING, 'lessensWillingness'),
];

/** Whether somebody may volunteer: after notice to the centre, and never as a condition of the contract (COM-3). */
export const mayVolunteer = decision<Subject, VolunteeringCondition, VolunteeringAnswer>({
  question: 'volunteering',
  conditions,
  rows: inTurn(
    [
      ['rule-stated', false, 'not-stated'],
      ['volunteering-is-condition', true, 'condition'],
      ['told-beforehand', false, 'not-told'],
      ['lessens-willingness', true, 'lessens-willingness'],
    ],
    'allowed',
  ),
  outcomes: {
    'not-stated': 'undetermined',
    condition: 'not-met',
    'not-told': 'not-met',
    'lessens-willingness': 'not-met',
    allowed: 'met',
  },
});

/** Whether the volunteering is allowed. */
export const volunteeringVerdict = (of: Volunteering, on: CivilDate): Verdict<VolunteeringAnswer> =>
  decide(mayVolunteer, { of, on });
