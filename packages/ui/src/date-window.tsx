import type { ReactNode } from 'react';
import { type Tone, toneIcons } from './tone.ts';

/** Props of {@link DateWindow}. */
export interface DateWindowProps {
  /** The window in words: "between 12 Mar and 10 May". */
  text: ReactNode;
  /** What is left of it: "23 days left". */
  daysLeftText?: string | undefined;
  tone: Tone;
}

/** A date shown as a window with the days that are left. */
export function DateWindow({ text, daysLeftText, tone }: DateWindowProps) {
  const Mark = toneIcons[tone];
  return (
    <span className="tj-window">
      <span>{text}</span>
      {daysLeftText === undefined ? null : (
        <span className="tj-mark" data-tone={tone}>
          <Mark size={15} stroke={2} aria-hidden />
          <span>{daysLeftText}</span>
        </span>
      )}
    </span>
  );
}
