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

/** A point of a drawn line, in a box of 1000 by 400. */
const point = z.tuple([z.int().min(0).max(1000), z.int().min(0).max(400)]);

/** Papers of one contract that show a signed sheet, by their ids. */
const scansOfSheet = z.array(id).max(10);

/** In which way a party signs: pen on paper, a line drawn on the screen, or a name typed with a statement. */
const signatureManner = z.discriminatedUnion('manner', [
  z.object({
    manner: z.literal('paper'),
    name: prose(160),
    /** The papers of the contract that show the signed sheet; one sheet may carry several signatures. */
    scans: scansOfSheet.default([]),
  }),
  z.object({
    manner: z.literal('drawn'),
    name: line(160),
    strokes: z.array(z.array(point).min(2).max(600)).min(1).max(80),
  }),
  /** `statement` is the sentence that stood on the screen and that the signer confirmed. */
  z.object({ manner: z.literal('typed'), name: line(160), statement: line(400) }),
]);
export type SignatureManner = z.infer<typeof signatureManner>;

/** One party signs; the last signature freezes the contract. */
export const signContract = ofFile.extend({
  id,
  version,
  party: z.enum(['person', 'centre', 'third-party']),
  thirdPartyId: id.nullable(),
  on: nearDay,
  how: signatureManner.default({ manner: 'paper', name: '', scans: [] }),
  /** Who was there besides the signer. */
  present: prose(300).default(''),
  /** On which device the text was shown; empty for paper. */
  device: prose(160).default(''),
});

/** Lays the scan of the signed sheet beside a signature on paper that was recorded before. */
export const addScan = ofFile.extend({
  contractId: id,
  signatureId: id,
  scans: scansOfSheet.min(1),
});

/** Opens a partly signed text again; the signatures so far stay in the history as void. */
export const reopenContract = ofFile.extend({ id, version, reason: line(1000) });

/** What the centre weighed; a null day = not weighed yet. */
const weighed = {
  weighedOn: nearDay.nullable(),
  weighing: prose(4000),
  healthOrEquity: z.union([z.boolean(), z.literal('unknown')]),
  otherContentFitsBetter: z.union([z.boolean(), z.literal('unknown')]),
};

/** The person does not agree with the text, or could not answer (OBL-13). */
export const recordRefusal = ofFile.extend({
  id,
  contractId: id,
  version,
  kind: z.enum(['not-agreed', 'could-not-answer']),
  statedOn: nearDay,
  reason: line(4000),
});

/** The centre weighs the reasons of a refusal (OBL-13). */
export const weighRefusal = ofFile.extend({ id, contractId: id, version, ...weighed });

/** The draft is taken up again; the refusal stays in the history. */
export const takeUpDraft = ofFile.extend({ id, contractId: id, version, on: nearDay });

/** Begins an addendum to a signed contract (AMD-1). */
export const draftAddendum = ofFile.extend({
  id,
  amendsId: id,
  askedBy: z.enum(['person', 'centre']),
  reason: line(2000),
});

/** Who asked for a change and who agrees with it (AMD-1). */
export const agreeChange = ofFile.extend({
  id,
  version,
  askedBy: z.enum(['person', 'centre']),
  personAgrees: z.union([z.boolean(), z.literal('unknown')]),
  centreAgrees: z.union([z.boolean(), z.literal('unknown')]),
  reason: line(2000),
});

/** The job that came between an earlier contract and now, with its last day. */
const job = z
  .object({ from: nearDay, until: nearDay })
  .refine(({ from, until }) => from <= until, { path: ['until'], error: 'ends-before-it-starts' });

/** Whether a new balance is needed after a job (BAL-10). */
export const askBalance = z.object({ job });

/** Brings an earlier contract up to date as a new draft (BAL-10); null = no job came between. */
export const renewContract = ofFile.extend({
  id,
  fromId: id,
  startsOn: nearDay,
  job: job.nullable(),
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
