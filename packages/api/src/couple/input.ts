import { couple } from '@traject/rules/facts';
import { z } from 'zod';
import { id, ofFile } from '../fields.ts';

/** Links the file of the partner: from then on each file knows the other (OBL-7, SUB-10). */
export const linkPartner = ofFile.extend({
  partnerId: id,
  claimedOn: couple.shape.claimedOn,
});

/** Takes the two files apart: no couple any more, or still one whose facts are kept by hand. */
export const unlinkPartner = ofFile.extend({ still: z.enum(['couple', 'none']) });
