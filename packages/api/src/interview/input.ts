import { id, nearDay, ofFile, versionOrNew } from '../fields.ts';

/** The person asks for an interview (PRO-5); new, or its day is put right. */
export const askInterview = ofFile.extend({ id, version: versionOrNew, askedOn: nearDay });
