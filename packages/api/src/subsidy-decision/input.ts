import { subsidyDecision } from '@traject/rules/facts';
import { id, nearDay, ofFile, versionOrNew } from '../fields.ts';

/** The reasoned decision on the extension or the second chance. */
export const recordSubsidyDecision = ofFile.extend({
  ...subsidyDecision.shape,
  id,
  version: versionOrNew,
  decidedOn: nearDay,
  reportedOn: nearDay.nullable(),
});
