import { awardKind, dossier } from '@traject/rules/facts';
import { dutyKinds } from '@traject/rules/text';
import { z } from 'zod';
import { id, ofFile } from '../fields.ts';

export const openFile = z.object({ dossierId: id });

/** The steps of the trajectory, in the order in which the file draws them. */
export const STEPS = ['award', 'balance', 'contract', 'follow-up', 'not-kept', 'end'] as const;
export type StepId = (typeof STEPS)[number];

type DutyKind = keyof typeof dutyKinds;

/** Something that has to be done on a file. */
const dutyKind = z.custom<DutyKind>(
  (value) => typeof value === 'string' && Object.hasOwn(dutyKinds, value),
  { error: 'not-a-choice' },
);

/** What a list of files is kept to; this is also what a saved filter holds. */
export const fileFilter = z.object({
  /** A name (forgiving in how it is written), an INSZ or a number, or the beginning of one. */
  text: z.string().trim().max(80).default(''),
  /** The own files, those of one colleague, or all that one may see. */
  whose: z.union([z.enum(['mine', 'team']), id]).default('mine'),
  dutyKind: dutyKind.nullable().default(null),
  /** Something (of that kind, when one is chosen) is late, or has its last day within seven or thirty days. */
  due: z.enum(['overdue', 'week', 'month']).nullable().default(null),
  /** A right that runs today. */
  right: awardKind.nullable().default(null),
  /** Where the file stands on its trajectory today, as its page draws it. */
  step: z.enum(STEPS).nullable().default(null),
  /** The worker no longer works here. */
  withoutWorker: z.boolean().default(false),
  /** By name, by what is due first, by the last movement, or what lies still longest first. */
  order: z.enum(['name', 'due', 'moved', 'still']).default('name'),
});

/** How many files a window of the list has. */
export const WINDOW = 100;

/** A window on the list, from a place counted from 0. */
export const listFiles = fileFilter.extend({
  offset: z.int().min(0).max(1_000_000).default(0),
});

/** Whether the person is one of a couple on category 3; null = no, 'unknown' = not asked yet. */
export const setCouple = ofFile.extend({ couple: dossier.shape.couple });
