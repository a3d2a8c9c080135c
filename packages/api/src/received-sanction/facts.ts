import { type ReceivedSanctionRow, yesNo } from '@traject/db';
import type { SanctionCase } from '@traject/rules';
import { lengthInDays } from '@traject/rules/calendar';

/**
 * A sanction of another centre as the rules judge it: the days that came with it, and the first day on which this centre
 * is competent (SAN-5). Of sanctions before it nothing came along.
 */
export const receivedFacts = (
  row: Omit<ReceivedSanctionRow, 'centreId' | 'dossierId'>,
): SanctionCase => ({
  id: row.id,
  ground: 'commitment-not-kept',
  failing: { on: row.failedOn, commitment: row.commitments[0] ?? 'unknown' },
  formalNoticeOn: row.noticeOn,
  reasonsWeighedOn: row.weighedOn,
  // No suspension was notified there on a reason that was found legitimate.
  legitimate: false,
  adviceOn: row.advisedOn,
  hearingOfferedOn: row.hearingOfferedOn,
  hearingAsked: yesNo(row.hearingAsked),
  hearingHeldOn: row.hearingHeldOn,
  decision: { on: row.decidedOn, reasoned: row.reasoned },
  notifiedOn: row.notifiedOn,
  earlier: 'unknown',
  wishedStart: row.validFrom,
  wishedLength: {
    count: lengthInDays({ from: row.validFrom, until: row.validUntil }),
    unit: 'days',
  },
  extent: row.extent,
  deferral: null,
  betterBehaviour: 'unknown',
  otherCentreFrom: row.competentFrom,
});
