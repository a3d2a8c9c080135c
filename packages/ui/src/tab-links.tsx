import { useEffect, useRef } from 'react';
import { Link } from './link.tsx';

/** One page of a set that belongs together. */
export interface TabLink {
  label: string;
  href: string;
  current?: boolean | undefined;
  count?: number | undefined;
}

/** Props of {@link TabLinks}. */
export interface TabLinksProps {
  label: string;
  items: readonly TabLink[];
}

/** The pages of one thing beside each other. Links, so that each has its address. */
export function TabLinks({ label, items }: TabLinksProps) {
  const frame = useRef<HTMLElement>(null);
  const open = items.find(({ current }) => current === true)?.href;
  // On a phone the row is longer than the screen: the open page stands in the middle, and the page itself stays.
  useEffect(() => {
    const row = frame.current;
    const tab = open === undefined ? null : row?.querySelector<HTMLElement>('[aria-current]');
    if (row === null || tab === null || tab === undefined) return;
    const { left, width } = tab.getBoundingClientRect();
    row.scrollLeft += left - row.getBoundingClientRect().left - (row.clientWidth - width) / 2;
  }, [open]);
  return (
    <nav ref={frame} className="tj-tabs" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <Link
              className="tj-tab"
              href={item.href}
              aria-current={item.current === true ? 'page' : undefined}
            >
              {item.label}
              {item.count === undefined ? null : (
                <>
                  {' '}
                  <span className="tj-tab-count">{item.count}</span>
                </>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
