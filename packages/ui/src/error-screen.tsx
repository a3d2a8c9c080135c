import type { ReactNode } from 'react';
import { WarningIcon } from './icons.ts';

/** Props of {@link ErrorScreen}. It takes no error on purpose: what went wrong inside is for the log. */
export interface ErrorScreenProps {
  title: string;
  /** What to do now. */
  text: ReactNode;
  action?: ReactNode;
  /** A number to quote, when there is one. */
  reference?: ReactNode;
  /** It stands outside `Shell` and is then the main part itself. */
  alone?: boolean | undefined;
}

/** What an error boundary shows. */
export function ErrorScreen({ title, text, action, reference, alone = false }: ErrorScreenProps) {
  const screen = (
    <div className="tj-error-screen" role="alert">
      <WarningIcon size={28} stroke={1.5} aria-hidden />
      <h1>{title}</h1>
      <div className="tj-error-screen-text">{text}</div>
      {action === undefined ? null : <div>{action}</div>}
      {reference === undefined ? null : <p className="tj-muted">{reference}</p>}
    </div>
  );
  return alone ? <main>{screen}</main> : screen;
}
