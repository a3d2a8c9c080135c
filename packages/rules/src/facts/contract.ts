import { z } from 'zod';
import { civilDate } from '../calendar/stated.ts';
import { actionArea } from './balance.ts';
import { orUnknown } from './known.ts';
import { period } from './period.ts';

/** One kind of project, with general or with full-time-study content (CON-11). */
export const projectKind = z.enum(['general', 'study']);
export type ProjectKind = z.infer<typeof projectKind>;

export const party = z.enum(['person', 'centre', 'third-party']);
export type Party = z.infer<typeof party>;

/** Who bears a cost of training or work experience (CON-5). */
export const costBearer = z.enum(['centre', 'third-party', 'does-not-arise']);

export const COSTS = ['enrolment', 'insurance', 'workClothes', 'travel'] as const;

/** Which of the four costs of CON-5 the contract assigns, and to whom. */
export const costs = z.object({
  enrolment: orUnknown(costBearer),
  insurance: orUnknown(costBearer),
  workClothes: orUnknown(costBearer),
  travel: orUnknown(costBearer),
});

export const contractThirdParty = z.object({
  id: z.string(),
  /** The contract says how far it takes part in execution and evaluation (CON-7). */
  extentStated: z.boolean(),
  signedOn: civilDate.nullable(),
});

/** A project contract: its mentions as far as judging needs them, its procedure, signatures and life. */
export const contract = z.object({
  id: z.string(),
  kind: projectKind,
  frameworkVersion: z.string().nullable(),
  /** Ids of the objectives. */
  objectives: z.array(z.string()),
  actionAreas: z.array(actionArea),
  /** Each with the objective it serves; null = tied to none (CON-2). */
  commitments: z.array(z.object({ party, objective: z.string().nullable() })),
  /**
   * The first day of the project and its agreed last day; `endsOn: null` = for an indefinite time. `'unknown'` says
   * that the contract does not state it: a mention that lacks (CON-3), no question that is open.
   */
  startsOn: orUnknown(civilDate),
  endsOn: orUnknown(civilDate.nullable()),
  deadlinesStated: z.boolean(),
  evaluationStated: z.boolean(),
  /** The contract says which additional aid there is, or that there is none (CON-4). */
  additionalAidStated: z.boolean(),
  /** The contract says whether, how far and on what conditions an incentive bonus is granted (CON-4). */
  incentiveBonusStated: z.boolean(),
  /** The contract holds training or work experience, so its costs must be assigned (CON-5). */
  includesTraining: orUnknown(z.boolean()),
  costs,
  thirdParties: z.array(contractThirdParty),
  socialWorkerNamed: z.boolean(),
  replacementNamed: z.boolean(),
  proportionWeighed: z.boolean(),
  communityService: z.boolean(),
  /** For a study project: the last day of the whole of the studies (CON-3, STU-3). */
  studiesEndOn: orUnknown(civilDate).nullable(),
  /** The person was told of content, scope and consequences on that day (PRO-3). */
  informedOn: civilDate.nullable(),
  /** The text was given to the person on that day: the reflection period starts (PRO-2). */
  givenOn: civilDate.nullable(),
  /** The session of the committee that took note of the project; its date goes on form B (SUB-9). */
  notedOn: civilDate.nullable(),
  signedByPersonOn: civilDate.nullable(),
  signedByCentreOn: civilDate.nullable(),
  /**
   * Days on which the project was interrupted while the living wage ran (SUB-8). The last of them is the day before
   * the addendum that takes the project up again; null while there is none.
   */
  interruptions: z.array(period),
  endedOn: civilDate.nullable(),
});
export type Contract = z.infer<typeof contract>;

/** What says when a contract holds: all that the subsidy needs of it, and nothing of its text. */
export type ContractLife = Pick<
  Contract,
  | 'id'
  | 'kind'
  | 'thirdParties'
  | 'signedByPersonOn'
  | 'signedByCentreOn'
  | 'interruptions'
  | 'endedOn'
> & {
  /** The agreed end; a reader that leaves it out sees the contract run on. */
  readonly endsOn?: Contract['endsOn'];
};
