import { z } from 'zod';
import { id, nearDay, ofFile } from '../fields.ts';

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
});
