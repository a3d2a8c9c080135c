import { z } from 'zod';
import { id, nearDay, ofFile } from '../fields.ts';

/** What the gate may have against a paper of a transfer file. */
export const paperRefusal = z.enum([
  'paper-too-large',
  'paper-empty',
  'paper-kind-unknown',
  'paper-infected',
  'transfer-paper-changed',
  'transfer-paper-absent',
  'transfer-paper-without-consent',
]);
export type PaperRefusal = z.infer<typeof paperRefusal>;

const answer = z.union([z.boolean(), z.literal('unknown')]);

/** Makes a transfer file of a file for the centre of the recorded move (TRF-2). */
export const makeTransfer = ofFile.extend({
  id,
  /** The person agreed that the social balance goes along; never by itself. */
  withBalance: z.boolean(),
  /** The papers that go along, by id. */
  documents: z.array(id).max(50),
});

/** What stands in an uploaded file, as it came; it is checked by the server, which names what is wrong. */
const upload = z.looseObject({});

/** Whether a project is mandatory here: from when the right runs here, and whether another ground makes it so. */
const here = { newRightFrom: nearDay.nullable(), mandatoryOnOtherGround: answer };

/** Looks into a transfer file; nothing is recorded. */
export const lookInto = z.object({ file: upload, ...here });

/** Takes a transfer file over: the person and file when they are not here yet, what the file shows, what is chosen. */
export const takeOver = z.object({
  requestId: id,
  file: upload,
  ...here,
  /** The file of the person here: a new id, or the one that exists already. */
  dossierId: id,
  personId: id,
  /** True when the person has a file here already and this joins it. */
  joins: z.boolean(),
  receivedId: id,
  consultationId: id,
  contractId: id,
  /** The commitments that go into an own new draft, by their id in the file. */
  commitments: z.array(id).max(80),
  /** The papers that come into the file: which of the transfer file, and the id that it gets here. */
  papers: z.array(z.object({ document: id, id })).max(50),
  /** The papers that the gate refused; with those that come in they are all of the transfer file. */
  papersLeftOut: z.array(z.object({ document: id, reason: paperRefusal })).max(50),
});
