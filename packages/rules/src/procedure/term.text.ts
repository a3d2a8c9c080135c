import type { ConditionWords, Words } from '../words.ts';

/** Every term shares this condition. */
export const OVER: ConditionWords = {
  states: {
    nl: 'De termijn is voorbij.',
    fr: 'Le délai est écoulé.',
    de: 'Die Frist ist abgelaufen.',
  },
};

/** Every question may have no answer yet. */
export const UNDETERMINED: Words = {
  nl: 'Nog niet te zeggen.',
  fr: 'Pas encore déterminé.',
  de: 'Noch nicht zu sagen.',
};
