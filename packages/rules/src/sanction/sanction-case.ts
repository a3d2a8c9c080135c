import { z } from 'zod';
import { type CivilDate } from '../calendar/civil-date.ts';
import { civilDate } from '../calendar/stated.ts';
import { orUnknown } from '../facts/known.ts';
import type { FactUsed, FactValue, Truth } from '../verdict.ts';

/** The day of a step: `null` = not done, `'unknown'` = nobody has found out yet. */
const stepDay = orUnknown(civilDate.nullable());
export type StepDay = z.infer<typeof stepDay>;

/**
 * Article 30 knows two kinds that are never mixed (SAN-6): §1 false or omitted declarations, §2 a contract that is not
 * kept. Only the second is planned here.
 */
const sanctionGround = z.enum(['commitment-not-kept', 'false-or-omitted-declaration']);

/** A sanction of before, by whichever centre. */
const earlierSanction = z.object({
  id: z.string(),
  ground: orUnknown(sanctionGround),
  decidedOn: civilDate,
  /** False when it was withdrawn or annulled: then there is nothing to repeat. */
  stands: orUnknown(z.boolean()),
});
export type EarlierSanction = z.infer<typeof earlierSanction>;

/** A sanction put off wholly or partly, with conditions (SAN-4). */
const deferral = z.object({
  grantedOn: civilDate,
  part: z.enum(['whole', 'part']),
  until: civilDate,
  conditions: z.array(z.string()),
  brokenOn: stepDay,
  /** The day on which the broken deferral is to be carried out, or null while it is not chosen. */
  wishedStart: civilDate.nullable(),
});

/** Everything stated about one case in which a commitment was not kept. */
export const sanctionCase = z.object({
  id: z.string(),
  ground: orUnknown(sanctionGround),
  /** What was not kept, and when; `commitment: null` = it is no commitment of the contract. */
  failing: z.object({ on: civilDate, commitment: orUnknown(z.string().nullable()) }),
  formalNoticeOn: stepDay,
  reasonsWeighedOn: stepDay,
  /** The reasons of the person are legitimate. */
  legitimate: orUnknown(z.boolean()),
  /** The advice of the social worker in charge: it must be there and does not bind. */
  adviceOn: stepDay,
  /** The person was told in writing of the right to be heard. */
  hearingOfferedOn: stepDay,
  hearingAsked: orUnknown(z.boolean()),
  /** The day of the hearing; it counts too when the person, duly invited, did not come. */
  hearingHeldOn: stepDay,
  decision: z.object({ on: civilDate, reasoned: orUnknown(z.boolean()) }).nullable(),
  notifiedOn: stepDay,
  /** Empty = known to be none, in any centre. */
  earlier: orUnknown(z.array(earlierSanction)),
  wishedStart: civilDate.nullable(),
  wishedLength: z
    .object({ count: z.int().positive(), unit: z.enum(['days', 'months']) })
    .nullable(),
  extent: z.enum(['whole', 'part']).nullable(),
  deferral: deferral.nullable(),
  betterBehaviour: orUnknown(z.boolean()),
  /** The first day on which another centre is competent, or null when the centre stays so. */
  otherCentreFrom: stepDay,
});
export type SanctionCase = z.infer<typeof sanctionCase>;

/** A case on a day. */
export interface SanctionSubject {
  readonly of: SanctionCase;
  readonly on: CivilDate;
}

/** The decision as far as it is taken on the day asked about. */
export const decisionOn = ({ of, on }: SanctionSubject): SanctionCase['decision'] =>
  of.decision !== null && of.decision.on <= on ? of.decision : null;

/** The deferral as far as it is granted on the day asked about. */
export const deferralOn = ({ of, on }: SanctionSubject): SanctionCase['deferral'] =>
  of.deferral !== null && of.deferral.grantedOn <= on ? of.deferral : null;

/** A sanction that is put off as a whole starts only through its deferral. */
export const deferredAsAWhole = (subject: SanctionSubject): boolean =>
  deferralOn(subject)?.part === 'whole';

/** The day on which the sanction is to start: of one put off as a whole, the day on which it is carried out. */
export const chosenStart = (subject: SanctionSubject): CivilDate | null => {
  const deferral = deferralOn(subject);
  return deferral?.part === 'whole' ? deferral.wishedStart : subject.of.wishedStart;
};

/** Whether a step was done between two days, both included; without a first day at any time up to the last. */
export function doneBetween(step: StepDay, from: CivilDate | undefined, until: CivilDate): Truth {
  if (step === null) return 'no';
  if (step === 'unknown') return 'unknown';
  return (from === undefined || from <= step) && step <= until ? 'yes' : 'no';
}

/** One fact of a case with its record; nothing where nothing is recorded. */
export const caseFact = ({ of }: SanctionSubject, fact: string, value: FactValue): FactUsed[] =>
  value === null ? [] : [{ fact: `sanction.${fact}`, value, record: of.id }];
