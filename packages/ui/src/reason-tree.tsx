import type { ReactNode } from 'react';
import { type Tone, toneIcons } from './tone.ts';

/** One condition with its outcome, and the conditions under it. */
export interface ReasonItem {
  id: string;
  tone: Tone;
  /** The outcome in a word: met, not met, not known. */
  toneLabel: string;
  /** The condition in words. */
  text: ReactNode;
  /** The fact it rests on and where that comes from: who entered it, when. */
  source?: ReactNode;
  /** The article in words with its number. */
  article?: ReactNode;
  /** What would change it. */
  change?: ReactNode;
  /** The field that asks for a missing fact, right here. */
  question?: ReactNode;
  children?: readonly ReasonItem[] | undefined;
}

/** Props of {@link ReasonTree}. */
export interface ReasonTreeProps {
  items: readonly ReasonItem[];
  /** A name for the list, for screen readers. */
  label?: string | undefined;
}

/** The tree of conditions behind a verdict, as a nested list. */
export function ReasonTree({ items, label }: ReasonTreeProps) {
  return (
    <ul className="tj-reasons" aria-label={label}>
      {items.map((item) => (
        <Reason key={item.id} item={item} />
      ))}
    </ul>
  );
}

function Reason({ item }: { item: ReasonItem }) {
  const Mark = toneIcons[item.tone];
  return (
    <li className="tj-reason" data-tone={item.tone}>
      <div className="tj-reason-line">
        <span className="tj-reason-mark" data-tone={item.tone}>
          <Mark size={16} stroke={2} aria-hidden />
        </span>
        <div className="tj-reason-body">
          <p className="tj-reason-text">
            <span className="tj-mark-word" data-tone={item.tone}>
              {item.toneLabel}
            </span>{' '}
            {item.text}
          </p>
          {item.source === undefined ? null : <p className="tj-reason-note">{item.source}</p>}
          {item.article === undefined ? null : <p className="tj-reason-note">{item.article}</p>}
          {item.change === undefined ? null : <p className="tj-reason-change">{item.change}</p>}
          {item.question === undefined ? null : (
            <div className="tj-reason-question">{item.question}</div>
          )}
        </div>
      </div>
      {item.children === undefined || item.children.length === 0 ? null : (
        <ReasonTree items={item.children} />
      )}
    </li>
  );
}
