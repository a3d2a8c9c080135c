import { Button, FormActions, Stack } from '@traject/ui';
import type { ComponentProps, ReactNode } from 'react';
import { FormProblem } from '../form/form-problem.tsx';

interface StepFormProps {
  form: {
    onSubmit: NonNullable<ComponentProps<'form'>['onSubmit']>;
    change: { problem: ComponentProps<typeof FormProblem>['problem']; saving: boolean };
  };
  submitLabel: string;
  /** The way out without saving, where the form was opened on purpose. */
  cancel?: { label: string; onDone: () => void };
  children: ReactNode;
}

/** The frame of a small form that records one step in the life of a contract. */
export function StepForm({ form, submitLabel, cancel, children }: StepFormProps) {
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack>
        {children}
        <FormProblem problem={form.change.problem} />
        <FormActions>
          <Button type="submit" busy={form.change.saving}>
            {submitLabel}
          </Button>
          {cancel === undefined ? null : (
            <Button kind="quiet" onClick={cancel.onDone}>
              {cancel.label}
            </Button>
          )}
        </FormActions>
      </Stack>
    </form>
  );
}
