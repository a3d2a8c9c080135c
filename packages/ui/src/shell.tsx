import { type ReactNode, useId, useState } from 'react';
import { classes } from './classes.ts';
import { type Icon, MenuIcon } from './icons.ts';
import { Link } from './link.tsx';

/** One of the few places of the application. */
export interface Place {
  label: string;
  icon: Icon;
  href: string;
  current?: boolean | undefined;
  /** A number beside the place, such as what is late; `countLabel` says what is counted. */
  count?: number | undefined;
  countLabel?: string | undefined;
}

/** Props of {@link Shell}. */
export interface ShellProps {
  brand: { label: string; href: string; mark?: ReactNode };
  places: readonly Place[];
  /** The name of the navigation. */
  navLabel: string;
  /** The words of the link that jumps over the navigation. */
  skipLabel: string;
  /** The name of the button that opens the navigation on a phone when there are more than five places. */
  menuLabel: string;
  search?: ReactNode;
  language?: ReactNode;
  person?: ReactNode;
  /** A line over the whole width: offline, a try-out, a restored draft. */
  banner?: ReactNode;
  /** `wide` gives tables the whole screen; `text` keeps lines readable. */
  width?: 'text' | 'wide' | undefined;
  children: ReactNode;
}

/** How many places fit a bar at the bottom of a phone. */
const bottomBarPlaces = 5;

/**
 * The frame of every screen: places on the left, search, language and person on top, one main part.
 * On a phone up to five places become a bar at the bottom, more of them a menu.
 */
export function Shell(props: ShellProps) {
  const {
    brand,
    places,
    navLabel,
    skipLabel,
    menuLabel,
    search,
    language,
    person,
    banner,
    width = 'wide',
  } = props;
  const [open, setOpen] = useState(false);
  const navId = useId();
  const asBar = places.length <= bottomBarPlaces;
  return (
    <div className="tj-shell" data-bar={asBar || undefined}>
      <a className="tj-skip" href="#content">
        {skipLabel}
      </a>
      <header className="tj-top">
        {asBar ? null : (
          <button
            type="button"
            className="tj-top-menu"
            aria-label={menuLabel}
            aria-expanded={open}
            aria-controls={navId}
            onClick={() => setOpen(!open)}
          >
            <MenuIcon size={20} aria-hidden />
          </button>
        )}
        <Link className="tj-brand" href={brand.href}>
          {brand.mark}
          <span>{brand.label}</span>
        </Link>
        <div className="tj-top-search">{search}</div>
        <div className="tj-top-slots">
          {language}
          {person}
        </div>
      </header>
      <nav id={navId} className={classes('tj-nav', open && 'tj-nav-open')} aria-label={navLabel}>
        <ul>
          {places.map((place) => (
            <li key={place.href}>
              <Link
                className="tj-place"
                href={place.href}
                aria-current={place.current === true ? 'page' : undefined}
                onClick={() => setOpen(false)}
              >
                <place.icon size={18} aria-hidden />
                <span className="tj-place-label">{place.label}</span>
                {place.count === undefined || place.count === 0 ? null : (
                  <span className="tj-place-count">
                    {place.count}
                    {place.countLabel === undefined ? null : (
                      <span className="tj-hidden"> {place.countLabel}</span>
                    )}
                  </span>
                )}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <main id="content" className="tj-main" tabIndex={-1}>
        {banner === undefined || banner === null ? null : <div className="tj-banner">{banner}</div>}
        <div className="tj-content" data-width={width}>
          {props.children}
        </div>
      </main>
    </div>
  );
}
