import { day } from '@traject/rules/calendar';

/** The eight mentions of a letter, but one where a test wants it to lack. */
const mentions = (but: string | null = null) => ({
  'right-to-appeal': but !== 'right-to-appeal',
  'court-and-address': but !== 'court-and-address',
  'term-and-form-of-appeal': but !== 'term-and-form-of-appeal',
  'judicial-code': but !== 'judicial-code',
  'file-and-social-worker': but !== 'file-and-social-worker',
  'right-to-explanation': but !== 'right-to-explanation',
  'appeal-does-not-suspend': but !== 'appeal-does-not-suspend',
  'payment-frequency': but !== 'payment-frequency',
});

/** A letter by registered post of a day, with its motivation and its mentions. */
export const sent = (on: string, but: string | null = null) => ({
  notifiedOn: day(on),
  notifiedBy: 'registered-post' as const,
  reasonedInLaw: true,
  reasonedInFact: true,
  mentions: mentions(but),
});
