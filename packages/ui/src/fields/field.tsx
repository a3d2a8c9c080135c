import type { ReactNode } from 'react';
import { WarningIcon } from '../icons.ts';

/** What every field takes. */
export interface FieldProps {
  label: string;
  /** What to know before answering, under the label. */
  description?: ReactNode;
  /** What to do, when the answer cannot be taken. */
  error?: ReactNode;
  required?: boolean | undefined;
  disabled?: boolean | undefined;
  /** The place of the field, for links from a checklist. */
  id?: string | undefined;
  name?: string | undefined;
  onBlur?: (() => void) | undefined;
}

/**
 * The part of the props that goes to Mantine unchanged. `required` stays off the input itself, where browsers would show
 * words of their own; a field says what it needs when it is sent.
 */
export function inputProps(field: FieldProps) {
  return {
    label: field.label,
    description: field.description,
    error: errorText(field.error),
    withAsterisk: false,
    disabled: field.disabled === true,
    ...(field.id === undefined ? {} : { id: field.id }),
    ...(field.name === undefined ? {} : { name: field.name }),
    ...(field.onBlur === undefined ? {} : { onBlur: field.onBlur }),
    ...(field.required === true ? { 'aria-required': true } : {}),
  };
}

/** How wide an answer is expected to be; the field shows it. */
export type FieldWidth = 'short' | 'middle' | 'full';

/** The class names of a field of a width. */
export function fieldClass(width: FieldWidth | undefined): string {
  return width === undefined || width === 'full' ? 'tj-field' : `tj-field tj-field-${width}`;
}

/** An error with its sign, so that it is found without colour. */
export function errorText(error: ReactNode): ReactNode {
  if (error === undefined || error === null || error === false || error === '') return undefined;
  return (
    <span className="tj-field-error">
      <WarningIcon size={16} stroke={2} aria-hidden />
      <span>{error}</span>
    </span>
  );
}
