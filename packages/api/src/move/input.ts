import { z } from 'zod';
import { id, line, nearDay, ofFile } from '../fields.ts';

const answer = z.union([z.boolean(), z.literal('unknown')]);

/** How somebody asked for something or said yes. */
export const howSaid = z.enum(['in-writing', 'by-e-mail', 'in-conversation']);

/** A yes of the person counts for something only with its day and its way. */
const said = (
  yes: 'consents' | 'askedByPerson',
  field: 'consentedOn' | 'consentedHow' | 'askedOn' | 'askedHow',
): [(move: Readonly<Record<string, unknown>>) => boolean, { path: string[]; error: string }] => [
  (move) => move[yes] !== true || move[field] !== null,
  { path: [field], error: 'required' },
];

/** A move out of the area of the centre, and what the person wants with the project (TRF-1, TRF-2). */
export const saveMove = ofFile
  .extend({
    id,
    /** 0 = not recorded before. */
    version: z.int().min(0),
    movedOn: nearDay,
    toCentre: line(160),
    staysCompetent: answer,
    askedByPerson: answer,
    askedOn: nearDay.nullable(),
    askedHow: howSaid.nullable(),
    consents: answer,
    consentedOn: nearDay.nullable(),
    consentedHow: howSaid.nullable(),
    newRightFrom: nearDay.nullable(),
    mandatoryOnOtherGround: answer,
    commitmentsChecked: answer,
  })
  .refine(...said('consents', 'consentedOn'))
  .refine(...said('consents', 'consentedHow'))
  .refine(...said('askedByPerson', 'askedOn'))
  .refine(...said('askedByPerson', 'askedHow'));
