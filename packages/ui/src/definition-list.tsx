import type { ReactNode } from 'react';

/** A name with its value, and sometimes a way to change it. */
export interface Definition {
  label: string;
  value: ReactNode;
  action?: ReactNode;
}

/** Props of {@link DefinitionList}. */
export interface DefinitionListProps {
  items: readonly Definition[];
  /** `grid` sets short facts beside each other, label over value. */
  look?: 'rows' | 'grid' | undefined;
}

/** Facts as label and value. */
export function DefinitionList({ items, look = 'rows' }: DefinitionListProps) {
  return (
    <dl className="tj-facts" data-look={look}>
      {items.map((item) => (
        <div key={item.label} className="tj-fact">
          <dt>{item.label}</dt>
          <dd>{item.value}</dd>
          {item.action === undefined ? null : <dd className="tj-fact-action">{item.action}</dd>}
        </div>
      ))}
    </dl>
  );
}
