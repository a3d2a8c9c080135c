import type { ReactNode } from 'react';
import { Link } from './link.tsx';
import { type Tone, toneIcons } from './tone.ts';

/** A number with its name, which leads to the rows behind it. */
export interface KeyFigure {
  value: ReactNode;
  label: string;
  tone?: Tone | undefined;
  /** One line under the number: the definition, a comparison. */
  note?: ReactNode;
  href?: string | undefined;
  onSelect?: (() => void) | undefined;
  current?: boolean | undefined;
}

/** Props of {@link KeyFigures}. */
export interface KeyFiguresProps {
  figures: readonly KeyFigure[];
  label: string;
}

/** A row of big numbers, each a way to the rows behind it. */
export function KeyFigures({ figures, label }: KeyFiguresProps) {
  return (
    <ul className="tj-figures" aria-label={label}>
      {figures.map((figure) => (
        <li key={figure.label}>
          <Figure figure={figure} />
        </li>
      ))}
    </ul>
  );
}

function Figure({ figure }: { figure: KeyFigure }) {
  const Mark = figure.tone === undefined ? undefined : toneIcons[figure.tone];
  const content = (
    <>
      <span className="tj-figure-value">{figure.value}</span>
      <span className="tj-figure-label" data-tone={figure.tone}>
        {Mark === undefined ? null : <Mark size={15} stroke={2} aria-hidden />}
        {figure.label}
      </span>
      {figure.note === undefined ? null : <span className="tj-figure-note">{figure.note}</span>}
    </>
  );
  if (figure.href !== undefined) {
    return (
      <Link
        className="tj-figure"
        href={figure.href}
        aria-current={figure.current === true ? 'page' : undefined}
        onClick={figure.onSelect}
      >
        {content}
      </Link>
    );
  }
  if (figure.onSelect !== undefined) {
    return (
      <button
        type="button"
        className="tj-figure"
        aria-pressed={figure.current === true}
        onClick={figure.onSelect}
      >
        {content}
      </button>
    );
  }
  return <div className="tj-figure">{content}</div>;
}
