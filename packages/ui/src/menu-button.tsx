import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { ChevronDownIcon, type Icon } from './icons.ts';
import { Link } from './link.tsx';

/** One thing in a menu: a way (`href`) or a deed (`onSelect`). */
export interface MenuItem {
  id: string;
  label: ReactNode;
  icon?: Icon | undefined;
  href?: string | undefined;
  onSelect?: (() => void) | undefined;
  /** A line above it parts it from what goes before. */
  parted?: boolean | undefined;
}

/** Props of {@link MenuButton}. */
export interface MenuButtonProps {
  label: string;
  icon?: Icon | undefined;
  /** Words at the top of the open menu: the role of the person. */
  heading?: ReactNode;
  items: readonly MenuItem[];
  /** On a phone only the icon is shown. */
  shrinks?: boolean | undefined;
}

/**
 * A button that opens a short list: the person menu, more about a row. It is a disclosure with links and buttons, which
 * every screen reader handles with the ordinary keys, and not an application menu with keys of its own.
 */
export function MenuButton({
  label,
  icon: Mark,
  heading,
  items,
  shrinks = false,
}: MenuButtonProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return undefined;
    const outside = (event: Event) => {
      if (event.target instanceof Node && frame.current?.contains(event.target) === false)
        setOpen(false);
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
      document.removeEventListener('keydown', escape);
    };
  }, [open]);

  return (
    <div ref={frame} className="tj-menu">
      <button
        ref={button}
        type="button"
        className="tj-menu-button"
        data-shrinks={shrinks || undefined}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {Mark === undefined ? null : <Mark size={18} aria-hidden />}
        <span className="tj-menu-label">{label}</span>
        <ChevronDownIcon size={14} aria-hidden />
      </button>
      {open ? (
        <div id={id} className="tj-menu-list">
          {heading === undefined ? null : <p className="tj-menu-heading">{heading}</p>}
          <ul>
            {items.map((item) => (
              <li key={item.id} data-parted={item.parted === true || undefined}>
                <Entry item={item} close={() => setOpen(false)} />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}

function Entry({ item, close }: { item: MenuItem; close: () => void }) {
  const select = () => {
    close();
    item.onSelect?.();
  };
  const content = (
    <>
      {item.icon === undefined ? null : <item.icon size={16} aria-hidden />}
      {item.label}
    </>
  );
  if (item.href !== undefined) {
    return (
      <Link className="tj-menu-item" href={item.href} onClick={select}>
        {content}
      </Link>
    );
  }
  return (
    <button type="button" className="tj-menu-item" onClick={select}>
      {content}
    </button>
  );
}
