import type { projectResult } from '@traject/rules';
import { actionArea, contract, party, projectKind } from '@traject/rules/facts';
import { z } from 'zod';
import { id, line, nearDay, ofFile, prose, version } from '../fields.ts';

/** Begins a draft; it is filled from the social balance. */
export const draftContract = ofFile.extend({ id, kind: projectKind, startsOn: nearDay });

export const objectiveInput = z.object({ id, objective: prose(600), actionArea });

export const commitmentInput = z.object({
  id,
  party,
  objectiveId: id.nullable(),
  commitment: prose(1000),
});

export const thirdPartyInput = z.object({ id, name: line(160), extent: prose(1000) });

/** The whole text of a contract; a draft may lack parts, the mentions say which. */
export const contractText = z
  .object({
    actionAreas: z.array(actionArea),
    objectives: z.array(objectiveInput).max(40),
    commitments: z.array(commitmentInput).max(80),
    thirdParties: z.array(thirdPartyInput).max(10),
    startsOn: nearDay.nullable(),
    endAgreed: z.enum(['on-a-day', 'without-end', 'unknown']),
    endsOn: nearDay.nullable(),
    deadlines: prose(),
    evaluationManner: prose(),
    additionalAid: prose(),
    incentiveBonus: prose(),
    includesTraining: contract.shape.includesTraining,
    costs: contract.shape.costs,
    socialWorker: prose(160),
    replacement: prose(160),
    proportion: prose(2000),
    studiesEndOn: nearDay.nullable(),
  })
  .refine(({ endAgreed, endsOn }) => endAgreed !== 'on-a-day' || endsOn !== null, {
    path: ['endsOn'],
    error: 'required',
  })
  .refine(({ startsOn, endsOn }) => startsOn === null || endsOn === null || startsOn <= endsOn, {
    path: ['endsOn'],
    error: 'ends-before-it-starts',
  })
  .refine(
    ({ objectives, commitments }) =>
      commitments.every(
        ({ objectiveId }) =>
          objectiveId === null || objectives.some((objective) => objective.id === objectiveId),
      ),
    { path: ['commitments'], error: 'objective-unknown' },
  );

export const saveContract = ofFile.extend({ id, version, text: contractText });

/** The social worker told the person of content, scope and consequences (PRO-3). */
export const informPerson = ofFile.extend({ id, version, on: nearDay, by: line(160) });

/** The text was given to the person: the reflection period starts (PRO-2). */
export const giveText = ofFile.extend({ id, version, on: nearDay });

/** One party signs; the last signature freezes the contract. */
export const signContract = ofFile.extend({
  id,
  version,
  party: z.enum(['person', 'centre', 'third-party']),
  thirdPartyId: id.nullable(),
  on: nearDay,
});

/** The committee took note of the project: the date for form B (SUB-9). */
export const noteContract = ofFile.extend({ id, version, on: nearDay });

/** How a project ended: the results that the annual report counts (EVA-5); an unknown one cannot be chosen. */
export const endResult = z.enum([
  'goals-reached',
  'work',
  'work-by-centre',
  'training',
  'studies-finished',
  'moved-away',
  'right-ended',
  'broken-off',
  'other',
] as const satisfies readonly z.infer<typeof projectResult>[]);

/** The project ends, with its result. */
export const endContract = ofFile.extend({ id, version, on: nearDay, result: endResult });

export const openContract = z.object({ dossierId: id, id });

/** Which refusal goes with a step that is missing before a signature, in the order of the steps. */
export const REFUSAL_OF_STEP = {
  'needs-assessed': 'balance-incomplete',
  'mentions-complete': 'mentions-missing',
  'informed-before-signing': 'not-informed',
  'reflection-over': 'reflection-running',
} as const;
