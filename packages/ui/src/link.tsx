import {
  type ComponentType,
  type CSSProperties,
  createContext,
  createElement,
  type MouseEventHandler,
  type ReactNode,
  type Ref,
  use,
} from 'react';

/** What every link of this package hands to the application's link component. */
export interface LinkProps {
  href: string;
  children?: ReactNode;
  className?: string | undefined;
  style?: CSSProperties | undefined;
  title?: string | undefined;
  download?: boolean | string | undefined;
  'aria-current'?: 'page' | 'step' | 'location' | undefined;
  'aria-label'?: string | undefined;
  onClick?: MouseEventHandler<HTMLAnchorElement> | undefined;
  ref?: Ref<HTMLAnchorElement> | undefined;
}

/** A component that renders one `<a>` and hands it every prop it gets; an application passes its router's. */
export type LinkComponent = ComponentType<LinkProps>;

function PlainLink({ children, ...rest }: LinkProps) {
  return <a {...rest}>{children}</a>;
}

/** Holds the application's link component; set by `UiProvider`. */
export const LinkContext = createContext<LinkComponent>(PlainLink);

/** A link that goes through the application's router. Use it wherever this package has no more specific component. */
export function Link(props: LinkProps) {
  return createElement(use(LinkContext), props);
}

/** A link in running text. */
export function TextLink({ className, ...rest }: LinkProps) {
  return (
    <Link {...rest} className={className === undefined ? 'tj-link' : `tj-link ${className}`} />
  );
}
