import { type ReactNode, useId } from 'react';

/** Props of {@link Section}. */
export interface SectionProps {
  title: ReactNode;
  /** One line under the title. */
  description?: ReactNode;
  action?: ReactNode;
  /** 3 inside another section. */
  level?: 2 | 3 | undefined;
  id?: string | undefined;
  children: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({ title, description, action, level = 2, id, children }: SectionProps) {
  const headingId = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className="tj-section" aria-labelledby={headingId} id={id}>
      <div className="tj-section-head">
        <div>
          <Heading id={headingId}>{title}</Heading>
          {description === undefined ? null : (
            <p className="tj-section-description">{description}</p>
          )}
        </div>
        {action === undefined || action === null ? null : (
          <div className="tj-section-action">{action}</div>
        )}
      </div>
      {children}
    </section>
  );
}

/** Props of {@link Card}. */
export interface CardProps {
  children: ReactNode;
  /** `closed` looks like paper that can no longer be written on; `sunk` lies a little lower than the page. */
  look?: 'plain' | 'closed' | 'sunk' | undefined;
  /** No space inside, for a list or a table up to the border. */
  flush?: boolean | undefined;
}

/** A bordered surface for things that belong together. */
export function Card({ children, look = 'plain', flush = false }: CardProps) {
  return (
    <div className="tj-card" data-look={look} data-flush={flush || undefined}>
      {children}
    </div>
  );
}
