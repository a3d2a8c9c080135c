import type { Path } from './use-not-kept.ts';

/** What every step of a path works with. */
export interface StepProps {
  dossierId: string;
  path: Path;
  onDone: () => void;
}
