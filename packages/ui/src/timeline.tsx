import type { ReactNode } from 'react';
import type { Icon } from './icons.ts';

/** One thing that happened, in a sentence. */
export interface TimelineEntry {
  id: string;
  /** The day or moment in words. */
  when: string;
  /** The same as a machine reads it (`2026-03-12` or an instant). */
  dateTime?: string | undefined;
  text: ReactNode;
  /** What kind of thing it was, in a word. */
  kind?: string | undefined;
  icon?: Icon | undefined;
  /** Who did it, or a note under the sentence. */
  note?: ReactNode;
}

/** Props of {@link Timeline}. */
export interface TimelineProps {
  /** Newest first. */
  entries: readonly TimelineEntry[];
  label: string;
}

/** What happened, in sentences, newest first. */
export function Timeline({ entries, label }: TimelineProps) {
  return (
    <ol className="tj-timeline" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.id} className="tj-event">
          <span
            className="tj-event-node"
            data-icon={entry.icon !== undefined || undefined}
            aria-hidden
          >
            {entry.icon === undefined ? null : <entry.icon size={15} />}
          </span>
          <div className="tj-event-body">
            <p className="tj-event-when">
              <time dateTime={entry.dateTime}>{entry.when}</time>
              {entry.kind === undefined ? null : (
                <span className="tj-event-kind">{entry.kind}</span>
              )}
            </p>
            <p className="tj-event-text">{entry.text}</p>
            {entry.note === undefined ? null : <p className="tj-event-note">{entry.note}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
