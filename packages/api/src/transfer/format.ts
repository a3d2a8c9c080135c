import { civilDate } from '@traject/rules/calendar';
import {
  actionArea,
  awardKind,
  evaluation,
  lifeDomain,
  party,
  period,
  projectKind,
} from '@traject/rules/facts';
import { z } from 'zod';
import { fileName, paperClass } from '../paper/input.ts';

/** What every transfer file of Traject says of itself; another shape of the content gets another version. */
export const TRANSFER_FORMAT = 'traject-transfer';
export const TRANSFER_VERSION = '2';

const id = z.uuid();
const text = z.string().max(20_000);
const name = z.string().min(1).max(200);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const how = z.enum(['in-writing', 'by-e-mail', 'in-conversation']);

/** The twelve months of a subsidy, whole months: what was had, what went by without, what is left (SUB-2). */
const windowUse = z.strictObject({
  from: civilDate,
  until: civilDate,
  used: z.int().min(0),
  passed: z.int().min(0),
  left: z.int().min(0),
});
/** Null = not begun; `'unknown'` = the sender does not know. */
const oneWindow = windowUse.nullable().or(z.literal('unknown'));

const signedContract = z.strictObject({
  id,
  kind: projectKind,
  startsOn: civilDate.nullable(),
  endsOn: civilDate.nullable(),
  signedOn: civilDate,
  endedOn: civilDate.nullable(),
  result: z.string().nullable(),
  /** The number that stands on the signed paper: SHA-256 of what was frozen. */
  seal: hash,
  text: z.strictObject({
    actionAreas: z.array(actionArea),
    objectives: z.array(z.strictObject({ id, objective: text, actionArea })),
    commitments: z.array(
      z.strictObject({ id, party, objectiveId: id.nullable(), commitment: text }),
    ),
    deadlines: text,
    evaluationManner: text,
    additionalAid: text,
    incentiveBonus: text,
    proportion: text,
  }),
});

const heldEvaluation = z.strictObject({
  contractId: id,
  heldOn: civilDate,
  manner: evaluation.shape.manner,
  personTookPart: z.boolean(),
  results: z.array(
    z.strictObject({
      objectiveId: id,
      result: z.enum(['reached', 'under-way', 'not-reached', 'dropped']),
    }),
  ),
});

const balance = z.strictObject({
  startedOn: civilDate,
  pages: z.array(
    z.strictObject({
      domain: lifeDomain,
      clientStrengths: text,
      clientNeeds: text,
      clientWishes: text,
      centreStrengths: text,
      centreNeeds: text,
      centreWishes: text,
      content: text,
      effort: text,
      goals: z.array(text),
    }),
  ),
});

/**
 * A sanction that suspends the payment, with the days of the steps before it: enough to judge it, and nothing of what was
 * said. The centre that decided it is not always the one that sends the file.
 */
const runningSanction = z.strictObject({
  /** The decision, as the centre that took it knows it. */
  id,
  decidedBy: name,
  failedOn: civilDate,
  /** The commitments that were not kept, in the words of the contract. */
  commitments: z.array(text).max(80),
  noticeOn: civilDate.nullable(),
  weighedOn: civilDate.nullable(),
  advisedOn: civilDate.nullable(),
  hearingOfferedOn: civilDate.nullable(),
  hearingAsked: z.boolean().or(z.literal('unknown')),
  hearingHeldOn: civilDate.nullable(),
  decidedOn: civilDate,
  /** The decision gives its reasons in fact and in law. */
  reasoned: z.boolean(),
  notifiedOn: civilDate,
  /** The first and the last day on which the payment is suspended. */
  from: civilDate,
  until: civilDate,
  extent: z.enum(['whole', 'part']),
  /** Of a suspension in part: a share of the payment, or an amount a month in cents. */
  percent: z.int().min(1).max(99).nullable(),
  amountCents: z.int().min(1).nullable(),
});

/** A paper that goes along: its content stands in `contents` under its checksum. */
const transferredDocument = z.strictObject({
  id,
  /** Who may see it; a paper of the balance goes along only with the consent to the balance. */
  paperClass,
  name: name.refine((said) => fileName.safeParse(said).success, 'wrong-form'),
  mediaType: z.string().max(120),
  size: z.int().min(0),
  checksum: hash,
});

/** Everything of a transfer file that its hash is taken of. Private notes and the texts of evaluations have no place. */
const transferContent = z.strictObject({
  format: z.literal(TRANSFER_FORMAT),
  version: z.literal(TRANSFER_VERSION),
  id,
  madeOn: civilDate,
  from: z.strictObject({
    centreId: id,
    name,
    nisCode: z.string().regex(/^\d{5}$/),
    kboNumber: z.string().regex(/^\d{10}$/),
  }),
  to: name,
  person: z.strictObject({
    insz: z.string().regex(/^\d{11}$/),
    firstName: name,
    lastName: name,
    birthDate: civilDate.nullable(),
    language: z.enum(['nl', 'fr', 'de']),
  }),
  /** The person agrees that this file goes to the other centre (TRF-2); the balance is asked for apart. */
  consent: z.strictObject({ on: civilDate, how, balance: z.boolean() }),
  /** The person asks that the project be carried over; null = did not ask. */
  request: z.strictObject({ on: civilDate, how }).nullable(),
  movedOn: civilDate,
  /** Periods of the right at the sender; `until: null` = no end was recorded. */
  right: z.array(z.strictObject({ kind: awardKind, from: civilDate, until: civilDate.nullable() })),
  /** What the sender knows of the right and the subsidies at still other centres. */
  elsewhere: z.array(period),
  subsidy: z.strictObject({ first: oneWindow, extension: oneWindow, secondChance: oneWindow }),
  contracts: z.array(signedContract).min(1),
  evaluations: z.array(heldEvaluation),
  /** Sanctions that still run or are to come: a later competent centre may carry one on while it runs (SAN-5). */
  sanctions: z.array(runningSanction),
  balance: balance.nullable(),
  documents: z.array(transferredDocument),
});
export type TransferContent = z.infer<typeof transferContent>;

/** A transfer file: the content, its SHA-256 in canonical form (keys in order), and the papers in base64. */
export const transferFile = transferContent.extend({
  hash,
  /** By checksum; each is checked against its own checksum and so stands outside the hash. */
  contents: z.record(hash, z.base64()),
});
export type TransferFile = z.infer<typeof transferFile>;
