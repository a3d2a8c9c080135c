import type { ReactNode } from 'react';

/** Props of {@link PageTitle}. */
export interface PageTitleProps {
  title: ReactNode;
  /** One line under the headline. */
  subtitle?: ReactNode;
  /** Short facts beside each other under the headline. */
  meta?: readonly ReactNode[] | undefined;
  /** The one main action of the page. */
  action?: ReactNode;
  /** What stands above the headline: a way back. */
  above?: ReactNode;
}

/** The one headline of a page, with its one main action. */
export function PageTitle({ title, subtitle, meta, action, above }: PageTitleProps) {
  return (
    <div className="tj-title">
      <div className="tj-title-words">
        {above === undefined ? null : <div className="tj-title-above">{above}</div>}
        <h1>{title}</h1>
        {subtitle === undefined ? null : <p className="tj-title-subtitle">{subtitle}</p>}
        {meta === undefined || meta.length === 0 ? null : (
          <ul className="tj-title-meta">
            {meta.map((fact, index) => (
              // The facts have no identity and do not move
              <li key={index}>{fact}</li>
            ))}
          </ul>
        )}
      </div>
      {action === undefined || action === null ? null : (
        <div className="tj-title-action">{action}</div>
      )}
    </div>
  );
}
