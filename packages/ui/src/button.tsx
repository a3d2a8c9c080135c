import { Button as MantineButton } from '@mantine/core';
import type { MouseEventHandler, ReactNode, Ref } from 'react';
import type { Icon } from './icons.ts';
import { Link } from './link.tsx';

/** How loud a button is: one `main` a page, `plain` beside it, `quiet` inside rows and lines. */
export type ButtonKind = 'main' | 'plain' | 'quiet';

const variants = { main: 'filled', plain: 'default', quiet: 'subtle' } as const;

interface ButtonLook {
  children: ReactNode;
  kind?: ButtonKind | undefined;
  small?: boolean | undefined;
  icon?: Icon | undefined;
  fullWidth?: boolean | undefined;
}

/** Props of {@link Button}. */
export interface ButtonProps extends ButtonLook {
  onClick?: MouseEventHandler<HTMLButtonElement> | undefined;
  type?: 'button' | 'submit' | undefined;
  disabled?: boolean | undefined;
  /** The work is under way: the button cannot be pressed again and says so to screen readers. */
  busy?: boolean | undefined;
  /** A longer name where the words alone are ambiguous ("Change" -> "Change the day of birth"). */
  name?: string | undefined;
  /** The id of the text that says what pressing it does. */
  describedBy?: string | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
}

/** A button that does something here. To go somewhere, use `ButtonLink`. */
export function Button(props: ButtonProps) {
  const {
    children,
    kind = 'plain',
    small = false,
    icon: Mark,
    fullWidth = false,
    busy = false,
    name,
    ...rest
  } = props;
  return (
    <MantineButton
      ref={rest.ref ?? null}
      type={rest.type ?? 'button'}
      onClick={rest.onClick}
      disabled={rest.disabled === true}
      loading={busy}
      aria-busy={busy || undefined}
      aria-label={name}
      aria-describedby={rest.describedBy}
      variant={variants[kind]}
      size={small ? 'compact-sm' : 'sm'}
      fullWidth={fullWidth}
      leftSection={Mark === undefined ? null : <Mark size={small ? 15 : 17} aria-hidden />}
      className="tj-button"
      data-kind={kind}
    >
      {children}
    </MantineButton>
  );
}

/** Props of {@link ButtonLink}. */
export interface ButtonLinkProps extends ButtonLook {
  href: string;
  name?: string | undefined;
  /** The link fetches a file instead of opening a page. */
  download?: boolean | string | undefined;
  onClick?: MouseEventHandler<HTMLAnchorElement> | undefined;
}

/** A link that looks like a button: the next step of a page. */
export function ButtonLink(props: ButtonLinkProps) {
  const {
    children,
    href,
    kind = 'plain',
    small = false,
    icon: Mark,
    fullWidth = false,
    name,
    download,
  } = props;
  return (
    <MantineButton
      renderRoot={(root) => (
        <Link {...root} href={href} aria-label={name} download={download} onClick={props.onClick} />
      )}
      variant={variants[kind]}
      size={small ? 'compact-sm' : 'sm'}
      fullWidth={fullWidth}
      leftSection={Mark === undefined ? null : <Mark size={small ? 15 : 17} aria-hidden />}
      className="tj-button"
      data-kind={kind}
    >
      {children}
    </MantineButton>
  );
}
