import type { CivilDate } from '../calendar/civil-date.ts';
import { inForceOn } from '../contract/signed.ts';
import type { Dossier } from '../facts/dossier.ts';
import type { Couple } from '../facts/household.ts';
import { knownOn } from '../known-on.ts';
import { type DeadlineAnswer, deadline } from './deadline.ts';

/** Whether a project must be there: needed, and not replaced by a reasoned exemption. */
const MUST_HAVE: Readonly<Record<DeadlineAnswer | 'undetermined', boolean | 'unknown'>> = {
  'not-needed': false,
  exempted: false,
  'job-given': false,
  'concluded-in-time': true,
  'concluded-late': true,
  open: true,
  overdue: true,
  undetermined: 'unknown',
};

/**
 * What the file of one partner says to that of the other (OBL-7). Each of a couple on category 3 is judged apart, on the
 * own file; only the subsidy, which is due once, looks at both (SUB-1, SUB-10).
 */
export const asPartner = (
  partner: Dossier,
  on: CivilDate,
  claimedOn: Couple['claimedOn'],
): Couple => ({
  partnerMustHaveProject: MUST_HAVE[deadline(partner, on).answer],
  partnerHasProject: knownOn(partner, on).contracts.some((contract) => inForceOn(contract, on)),
  claimedOn,
});
