import type { LinkProps } from '@traject/ui';
import type { MouseEvent } from 'react';
import { router } from '../router.ts';

/** Addresses that this application serves itself; all others are for the browser. */
const isOwn = (href: string): boolean =>
  href.startsWith('/') && !/^\/(?:admin|api|trpc)(?:\/|$)/.test(href);

const isPlainClick = (event: MouseEvent<HTMLAnchorElement>): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** A link of the interface package that goes through the router and fetches the code of its screen beforehand. */
export function RouterLink({ children, onClick, href, ...rest }: LinkProps) {
  const own = isOwn(href) && rest.download === undefined;
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (!own || event.defaultPrevented || !isPlainClick(event)) return;
    event.preventDefault();
    void router.navigate({ href });
  };
  return (
    <a {...rest} href={href} onClick={follow}>
      {children}
    </a>
  );
}
