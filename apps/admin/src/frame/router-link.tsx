import { useRouter } from '@tanstack/react-router';
import type { LinkProps } from '@traject/ui';
import type { MouseEvent } from 'react';

/** Everything of this application lies under this path; all other addresses are left to the browser. */
export const BASE = '/admin';

const staysInside = (href: string): boolean => href === BASE || href.startsWith(`${BASE}/`);

const opensElsewhere = (event: MouseEvent): boolean =>
  event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;

/** A link that stays in the application without loading it again. */
export function RouterLink({ href, onClick, children, ...rest }: LinkProps) {
  const router = useRouter();
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented || opensElsewhere(event)) return;
        if (rest.download !== undefined || !staysInside(href)) return;
        event.preventDefault();
        router.history.push(href);
      }}
    >
      {children}
    </a>
  );
}
