import { type CivilDate, day } from '../calendar/civil-date.ts';
import { type SanctionCase, sanctionCase } from './sanction-case.ts';

/** A case with every step kept: failed in December, decided 2026-01-15, notified 2026-01-20, one month from February. */
export const keptCase: SanctionCase = sanctionCase.parse({
  id: 'sanction-1',
  ground: 'commitment-not-kept',
  failing: { on: '2025-12-01', commitment: 'commitment-1' },
  formalNoticeOn: '2025-12-05',
  reasonsWeighedOn: '2026-01-10',
  legitimate: false,
  adviceOn: '2026-01-11',
  hearingOfferedOn: '2025-12-05',
  hearingAsked: true,
  hearingHeldOn: '2026-01-15',
  decision: { on: '2026-01-15', reasoned: true },
  notifiedOn: '2026-01-20',
  earlier: [],
  wishedStart: '2026-02-01',
  wishedLength: { count: 1, unit: 'months' },
  extent: 'whole',
  deferral: null,
  betterBehaviour: false,
  otherCentreFrom: null,
});

/** The case with some facts otherwise, on a day. */
export const on = (text: string, facts: Partial<SanctionCase> = {}) => ({
  of: { ...keptCase, ...facts },
  on: day(text),
});

/** The day, or none. */
export const maybe = (text: string | null): CivilDate | null => (text === null ? null : day(text));
