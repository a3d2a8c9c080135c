import type { ReactNode } from 'react';
import { CheckIcon, MinusIcon } from './icons.ts';
import { Link } from './link.tsx';

/** Where a step stands. */
export type StepState = 'done' | 'current' | 'ahead' | 'skipped';

/** One step of a track. */
export interface TrackStep {
  id: string;
  label: string;
  state: StepState;
  /** The word of its state where it is another than usual, for screen readers. */
  stateLabel?: string | undefined;
  /** A day, a number: one short line under the label. */
  note?: ReactNode;
  href?: string | undefined;
}

/** Props of {@link StepTrack}. */
export interface StepTrackProps {
  steps: readonly TrackStep[];
  label: string;
  /** The word of each state, for screen readers. */
  stateLabels: Readonly<Record<StepState, string>>;
}

/** A way drawn as a line with its steps: what is done, where it stands, what lies ahead. Vertical where it is narrow. */
export function StepTrack({ steps, label, stateLabels }: StepTrackProps) {
  return (
    <div className="tj-track-frame">
      <ol className="tj-track" aria-label={label}>
        {steps.map((step) => (
          <li
            key={step.id}
            className="tj-step"
            data-state={step.state}
            aria-current={step.state === 'current' ? 'step' : undefined}
          >
            <span className="tj-step-node" aria-hidden>
              {step.state === 'done' ? <CheckIcon size={12} stroke={3} /> : null}
              {step.state === 'skipped' ? <MinusIcon size={12} stroke={3} /> : null}
            </span>
            <span className="tj-step-words">
              {step.href === undefined ? (
                <span className="tj-step-label">{step.label}</span>
              ) : (
                <Link className="tj-step-label tj-link" href={step.href}>
                  {step.label}
                </Link>
              )}
              <span className="tj-hidden"> ({step.stateLabel ?? stateLabels[step.state]})</span>
              {step.note === undefined ? null : <span className="tj-step-note">{step.note}</span>}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
