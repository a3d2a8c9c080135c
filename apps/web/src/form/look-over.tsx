import type { Problem } from '@traject/api/browser';
import { CheckAnswers } from '@traject/ui';
import { type ReactNode, useEffect } from 'react';
import { focusOn } from '../frame/arrival.ts';
import { FormProblem } from './form-problem.tsx';

interface LookOverProps {
  /** The form whose answers are shown. */
  form: {
    sendWith: (extra: object) => Promise<void>;
    change: { saving: boolean; problem: Problem | null };
  };
  /** `fixed`: what the form is about, which cannot be changed in it. */
  rows: readonly { label: string; value: ReactNode; fixed?: true }[];
  words: {
    change: string;
    /** The one sentence that says what becomes unchangeable. */
    consequence: string;
    confirm: string;
    cancel: string;
  };
  /** Back to the fields. */
  onBack: () => void;
  /** Leaves the form altogether; left out = back to the fields. */
  onCancel?: () => void;
  children?: ReactNode;
}

/** The answers of a form before they count, each with the way back to its field. */
export function LookOver(props: LookOverProps) {
  const { form, rows, words, onBack, onCancel = onBack, children } = props;
  const { saving, problem } = form.change;
  // The button that was pressed is gone with the form: go on where the answers begin.
  useEffect(() => focusOn(document.querySelector<HTMLElement>('[data-arrival]')), []);
  const change = { label: words.change, onSelect: onBack };
  return (
    <CheckAnswers
      rows={rows.map(({ fixed, ...row }) => (fixed === true ? row : { ...row, change }))}
      consequence={words.consequence}
      confirmLabel={words.confirm}
      cancelLabel={words.cancel}
      onConfirm={() => void form.sendWith({})}
      onCancel={onCancel}
      busy={saving}
      error={problem === null ? undefined : <FormProblem problem={problem} />}
    >
      {children}
    </CheckAnswers>
  );
}
