import { id, nearDay, ofFile } from '../fields.ts';

/** The person asks for an interview (PRO-5). */
export const askInterview = ofFile.extend({ id, askedOn: nearDay });
