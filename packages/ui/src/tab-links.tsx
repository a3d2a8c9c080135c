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
  return (
    <nav className="tj-tabs" aria-label={label}>
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
