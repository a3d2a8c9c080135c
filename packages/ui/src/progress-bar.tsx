/** Props of {@link ProgressBar}. */
export interface ProgressBarProps {
  /** What is under way. */
  label: string;
  /** From 0 to 1; left out while nobody knows. */
  part?: number | undefined;
}

/** How far long work is. */
export function ProgressBar({ label, part }: ProgressBarProps) {
  return (
    <progress
      className="tj-progress"
      aria-label={label}
      max={1}
      {...(part === undefined ? {} : { value: part })}
    />
  );
}
