import { id, nearDay, ofFile, versionOrNew } from '../fields.ts';

/** The right by work takes the form of a project that leads to an employment contract (OBL-3). */
export const decideWorkTrack = ofFile.extend({ id, version: versionOrNew, decidedOn: nearDay });
