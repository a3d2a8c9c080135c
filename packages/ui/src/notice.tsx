import type { ReactNode } from 'react';
import { type Icon, WarningIcon } from './icons.ts';
import { type Tone, toneIcons } from './tone.ts';

/** The tones of a notice; `failed` is for work that did not succeed (ink, not red: red is kept for late or unlawful). */
export type NoticeTone = Extract<Tone, 'info' | 'met' | 'due' | 'overdue' | 'unknown'> | 'failed';

/** Props of {@link Notice}. */
export interface NoticeProps {
  tone: NoticeTone;
  title?: ReactNode;
  /** What is the matter and what to do. */
  text?: ReactNode;
  action?: ReactNode;
  /** `alert` is spoken at once, `status` when there is time; by default it follows the tone. */
  role?: 'status' | 'alert' | 'none' | undefined;
}

const icons: Record<NoticeTone, Icon> = { ...toneIcons, failed: WarningIcon };

/** A message in the page itself. */
export function Notice({ tone, title, text, action, role }: NoticeProps) {
  const Mark = icons[tone];
  const spoken = role ?? (tone === 'failed' || tone === 'overdue' ? 'alert' : 'status');
  return (
    <div className="tj-notice" data-tone={tone} role={spoken === 'none' ? undefined : spoken}>
      <Mark size={18} stroke={2} aria-hidden />
      <div className="tj-notice-body">
        {title === undefined ? null : <p className="tj-notice-title">{title}</p>}
        {text === undefined ? null : <div>{text}</div>}
      </div>
      {action === undefined ? null : <div className="tj-notice-action">{action}</div>}
    </div>
  );
}
