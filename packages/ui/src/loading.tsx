/** Props of {@link Loading}. */
export interface LoadingProps {
  label: string;
  /** How many lines the content will about have, so that the page does not jump. */
  lines?: number | undefined;
}

/** Quiet lines where content will come; appears only after a moment, so that quick answers do not flicker. */
export function Loading({ label, lines = 3 }: LoadingProps) {
  return (
    <output className="tj-loading">
      <span className="tj-hidden">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="tj-loading-line" aria-hidden />
      ))}
    </output>
  );
}
