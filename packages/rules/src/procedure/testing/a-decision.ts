import { day } from '../../calendar/civil-date.ts';
import type { LaterNotification } from '../../facts/decision.ts';
import type { FormalDecision } from '../facts.ts';

/** Every mention in. */
export const allMentions: FormalDecision['mentions'] = {
  'right-to-appeal': true,
  'court-and-address': true,
  'term-and-form-of-appeal': true,
  'judicial-code': true,
  'file-and-social-worker': true,
  'right-to-explanation': true,
  'appeal-does-not-suspend': true,
  'payment-frequency': true,
};

/** A lawful grant of 6 May 2026, notified the day after. */
export const aDecision = (details: Partial<FormalDecision> = {}): FormalDecision => ({
  id: 'decision-1',
  subject: 'grant',
  decidedOn: day('2026-05-06'),
  reasonedInLaw: true,
  reasonedInFact: true,
  mentions: allMentions,
  notifiedOn: day('2026-05-07'),
  notifiedBy: 'registered-post',
  hearing: { toldInWritingOn: day('2026-04-20'), askedOn: null, heldOn: null },
  ...details,
});

/** A later letter on the same decision, of 20 May 2026, whole and by registered post. */
export const aLetter = (details: Partial<LaterNotification> = {}): LaterNotification => ({
  reasonedInLaw: true,
  reasonedInFact: true,
  mentions: allMentions,
  notifiedOn: day('2026-05-20'),
  notifiedBy: 'registered-post',
  ...details,
});
