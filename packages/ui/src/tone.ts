import {
  CheckCircleIcon,
  ClockIcon,
  CrossCircleIcon,
  type Icon,
  InfoIcon,
  MinusCircleIcon,
  OverdueIcon,
  QuestionIcon,
} from './icons.ts';

/**
 * What a mark says. Red is kept for `overdue` (late or unlawful), amber for `due`, green for `met`;
 * all others are ink or grey. A tone never stands without its icon and a word.
 */
export type Tone = 'met' | 'not-met' | 'due' | 'overdue' | 'unknown' | 'not-applicable' | 'info';

/** The icon of each tone, the same everywhere. */
export const toneIcons: Record<Tone, Icon> = {
  met: CheckCircleIcon,
  'not-met': CrossCircleIcon,
  due: ClockIcon,
  overdue: OverdueIcon,
  unknown: QuestionIcon,
  'not-applicable': MinusCircleIcon,
  info: InfoIcon,
};
