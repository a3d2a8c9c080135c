import { type ReactNode, useId, useState } from 'react';
import { ChevronRightIcon } from './icons.ts';

/** Props of {@link Disclosure}. */
export interface DisclosureProps {
  /** The words on the button while closed. */
  label: string;
  /** The words while open; the same words when left out. */
  openLabel?: string | undefined;
  children: ReactNode;
  startsOpen?: boolean | undefined;
}

/** A quiet button that opens what lies behind a sentence or a number. Closed content is not rendered. */
export function Disclosure({ label, openLabel, children, startsOpen = false }: DisclosureProps) {
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  return (
    <div className="tj-disclosure">
      <button
        type="button"
        className="tj-disclosure-button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <ChevronRightIcon size={16} aria-hidden />
        {open ? (openLabel ?? label) : label}
      </button>
      {open ? (
        <div id={id} className="tj-disclosure-content">
          {children}
        </div>
      ) : null}
    </div>
  );
}
