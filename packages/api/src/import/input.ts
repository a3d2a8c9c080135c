import { civilDate } from '@traject/rules/calendar';
import { actionArea, awardKind, cents, projectKind } from '@traject/rules/facts';
import { z } from 'zod';
import { language, line, prose } from '../fields.ts';
import { insz } from '../person/insz.ts';

/** An empty cell is nothing stated. */
const empty = z.literal('').transform(() => null);

const day = civilDate;
const dayOrEmpty = z.union([empty, civilDate]);

/** 1314,20 or 1314.20 or 1.314,20: euros, to whole cents. */
const euros = z
  .string()
  .trim()
  .transform((text) => text.replace(/\s/g, '').replace(/\.(?=\d{3}(\D|$))/g, ''))
  .refine((text) => /^\d+([.,]\d{1,2})?$/.test(text), { error: 'not-an-amount' })
  .transform((text) => Math.round(Number(text.replace(',', '.')) * 100))
  .pipe(cents.check(z.positive()));

const yesOrNo = z.enum(['yes', 'no']).transform((word) => word === 'yes');

/** Several texts in one cell, with a bar between them. */
const texts = z.string().transform((cell) =>
  cell
    .split('|')
    .map((text) => text.trim())
    .filter((text) => text !== ''),
);

/** `people`: who has a file. `worker` is the name of the social worker as it stands in Traject. */
export const personRow = z.object({
  insz,
  first_name: line(80),
  last_name: line(80),
  birth_date: dayOrEmpty,
  language,
  worker: line(200),
});

/** `decisions`: the award decisions. `until` empty = runs on; `applied_on` empty = not recorded. */
export const decisionRow = z
  .object({
    insz,
    kind: awardKind,
    applied_on: dayOrEmpty,
    decided_on: day,
    from: day,
    until: dayOrEmpty,
    category: z
      .enum(['1', '2', '3'])
      .transform(Number)
      .pipe(z.union([z.literal(1), z.literal(2), z.literal(3)])),
    monthly_amount: euros,
    tops_up_paid_work: yesOrNo,
  })
  .refine(({ from, until }) => until === null || from <= until, {
    path: ['until'],
    error: 'ends-before-it-starts',
  });

/**
 * `contracts`: projects that were concluded before. Commitments are tied to the objective with the same place, the
 * rest to the last one. `ends_on` empty = no end date was agreed; a contract with both signatures is frozen.
 */
export const contractRow = z
  .object({
    insz,
    kind: projectKind,
    starts_on: day,
    ends_on: dayOrEmpty,
    informed_on: dayOrEmpty,
    given_on: dayOrEmpty,
    signed_by_person_on: dayOrEmpty,
    signed_by_centre_on: dayOrEmpty,
    noted_on: dayOrEmpty,
    ended_on: dayOrEmpty,
    studies_end_on: dayOrEmpty,
    action_areas: texts.pipe(z.array(actionArea)),
    objectives: texts,
    commitments_person: texts,
    commitments_centre: texts,
    deadlines: prose(),
    evaluation_manner: prose(),
    additional_aid: prose(),
    incentive_bonus: prose(),
    includes_training: z.enum(['yes', 'no', 'unknown']),
    social_worker: prose(160),
    replacement: prose(160),
    proportion: prose(2000),
  })
  .refine(({ starts_on, ends_on }) => ends_on === null || starts_on <= ends_on, {
    path: ['ends_on'],
    error: 'ends-before-it-starts',
  });

/** The files that can be imported, each with the columns of its rows. */
export const IMPORTS = {
  people: personRow,
  decisions: decisionRow,
  contracts: contractRow,
} as const;
export type ImportKind = keyof typeof IMPORTS;

/** The columns that a file must have, in the order in which they are documented. */
export const columnsOf = (kind: ImportKind): string[] => Object.keys(IMPORTS[kind].shape);
