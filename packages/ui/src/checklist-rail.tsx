import type { ReactNode } from 'react';
import {
  CheckCircleIcon,
  type Icon,
  MinusCircleIcon,
  QuestionIcon,
  UnknownCircleIcon,
} from './icons.ts';
import { Link } from './link.tsx';

/** Where a point of a checklist stands. */
export type CheckState = 'met' | 'open' | 'unknown' | 'not-applicable';

/** One point of a checklist. */
export interface ChecklistItem {
  id: string;
  label: string;
  state: CheckState;
  href?: string | undefined;
  onSelect?: (() => void) | undefined;
  /** What is still lacking. */
  note?: ReactNode;
}

/** Props of {@link ChecklistRail}. */
export interface ChecklistRailProps {
  title: string;
  items: readonly ChecklistItem[];
  /** The word of each state, for screen readers. */
  stateLabels: Readonly<Record<CheckState, string>>;
  /** "9 of 12". */
  summary?: ReactNode;
}

const icons: Record<CheckState, Icon> = {
  met: CheckCircleIcon,
  open: UnknownCircleIcon,
  unknown: QuestionIcon,
  'not-applicable': MinusCircleIcon,
};

/** The rail beside a form that says what is complete; each point leads to its place. */
export function ChecklistRail({ title, items, stateLabels, summary }: ChecklistRailProps) {
  const done = items.filter((item) => item.state === 'met').length;
  const counted = items.filter((item) => item.state !== 'not-applicable').length;
  return (
    <nav className="tj-rail" aria-label={title}>
      <div className="tj-rail-head">
        <span className="tj-rail-title">{title}</span>
        {summary === undefined ? null : <span className="tj-rail-summary">{summary}</span>}
      </div>
      <div className="tj-rail-bar" aria-hidden>
        <span style={{ width: counted === 0 ? '0%' : `${(100 * done) / counted}%` }} />
      </div>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <RailItem item={item} word={stateLabels[item.state]} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function RailItem({ item, word }: { item: ChecklistItem; word: string }) {
  const Mark = icons[item.state];
  const content = (
    <>
      <span className="tj-rail-mark" data-state={item.state}>
        <Mark size={16} stroke={2} aria-hidden />
      </span>
      <span>
        <span className="tj-rail-label">{item.label}</span>
        <span className="tj-hidden"> ({word})</span>
        {item.note === undefined ? null : <span className="tj-rail-note">{item.note}</span>}
      </span>
    </>
  );
  if (item.href !== undefined) {
    return (
      <Link className="tj-rail-item" href={item.href} onClick={item.onSelect}>
        {content}
      </Link>
    );
  }
  if (item.onSelect !== undefined) {
    return (
      <button type="button" className="tj-rail-item" onClick={item.onSelect}>
        {content}
      </button>
    );
  }
  return <span className="tj-rail-item">{content}</span>;
}
