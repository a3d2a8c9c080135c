import type { ReactNode } from 'react';
import type { Icon } from './icons.ts';

/** Props of {@link EmptyState}. */
export interface EmptyStateProps {
  headline: string;
  /** What will stand here and how it comes. */
  sentence?: ReactNode;
  /** The one next step. */
  action?: ReactNode;
  icon?: Icon | undefined;
}

/** What stands where nothing is yet: it teaches the next step. */
export function EmptyState({ headline, sentence, action, icon: Mark }: EmptyStateProps) {
  return (
    <div className="tj-empty">
      {Mark === undefined ? null : <Mark size={24} stroke={1.5} aria-hidden />}
      <p className="tj-empty-headline">{headline}</p>
      {sentence === undefined ? null : <p className="tj-empty-sentence">{sentence}</p>}
      {action === undefined ? null : <div className="tj-empty-action">{action}</div>}
    </div>
  );
}
