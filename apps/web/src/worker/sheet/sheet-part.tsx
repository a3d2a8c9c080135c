import type { ReactNode } from 'react';

/** A part of the sheet under its own heading; it stays on one page where it fits. */
export function SheetPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="sheet-part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
