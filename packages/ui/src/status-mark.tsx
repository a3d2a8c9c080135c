import { type Tone, toneIcons } from './tone.ts';

/** Props of {@link StatusMark}. */
export interface StatusMarkProps {
  tone: Tone;
  /** The word beside the icon; colour alone never carries the meaning. */
  label: string;
  /** `soft` puts the mark on a tinted ground, for places where it must be found at a glance. */
  look?: 'plain' | 'soft' | undefined;
}

/** An icon and a word: the outcome of a verdict, the state of a duty. */
export function StatusMark({ tone, label, look = 'plain' }: StatusMarkProps) {
  const Mark = toneIcons[tone];
  return (
    <span className="tj-mark" data-tone={tone} data-look={look}>
      <Mark size={16} stroke={2} aria-hidden />
      <span>{label}</span>
    </span>
  );
}
