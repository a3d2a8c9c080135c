import type { ReactNode } from 'react';

/** A distance of the one spacing scale. */
export type Gap = 'none' | 'xs' | 'sm' | 'md' | 'lg' | 'xl';

/** Props of {@link Stack}. */
export interface StackProps {
  children: ReactNode;
  gap?: Gap | undefined;
}

/** Things under each other. */
export function Stack({ children, gap = 'md' }: StackProps) {
  return (
    <div className="tj-stack" data-gap={gap}>
      {children}
    </div>
  );
}

/** Props of {@link Row}. */
export interface RowProps {
  children: ReactNode;
  gap?: Gap | undefined;
  align?: 'start' | 'center' | 'end' | 'baseline' | undefined;
  /** `apart` pushes the first and the last to the sides. */
  spread?: 'start' | 'apart' | 'end' | undefined;
}

/** Things beside each other that wrap where there is no room. */
export function Row({ children, gap = 'sm', align = 'center', spread = 'start' }: RowProps) {
  return (
    <div className="tj-row" data-gap={gap} data-align={align} data-spread={spread}>
      {children}
    </div>
  );
}

/** Props of {@link Columns}. */
export interface ColumnsProps {
  children: ReactNode;
  /** The least width of a column; where it does not fit, columns go under each other. */
  least?: 'narrow' | 'middle' | 'wide' | undefined;
  /** `aside` gives the last column a narrow fixed width, `rail` the first one, `both` both. */
  shape?: 'equal' | 'aside' | 'rail' | 'both' | undefined;
}

/** Columns side by side: what is asked beside what is given, a page beside its rail. */
export function Columns({ children, least = 'middle', shape = 'equal' }: ColumnsProps) {
  return (
    <div className="tj-columns-frame">
      <div className="tj-columns" data-least={least} data-shape={shape}>
        {children}
      </div>
    </div>
  );
}

/** Props of {@link Muted}. */
export interface MutedProps {
  children: ReactNode;
  small?: boolean | undefined;
}

/** Words of less weight. */
export function Muted({ children, small = false }: MutedProps) {
  return (
    <span className="tj-muted" data-small={small || undefined}>
      {children}
    </span>
  );
}

/** Words for screen readers only. */
export function Hidden({ children }: { children: ReactNode }) {
  return <span className="tj-hidden">{children}</span>;
}
