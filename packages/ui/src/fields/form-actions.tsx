import type { ReactNode } from 'react';

/** Props of {@link FormActions}. */
export interface FormActionsProps {
  /** The main button first, then the others. */
  children: ReactNode;
  /** What stands at the far side: mostly a `SaveState`. */
  aside?: ReactNode;
}

/** The buttons under a form. */
export function FormActions({ children, aside }: FormActionsProps) {
  return (
    <div className="tj-form-actions">
      <div className="tj-row" data-gap="sm" data-align="center">
        {children}
      </div>
      {aside === undefined ? null : <div>{aside}</div>}
    </div>
  );
}

/** Props of {@link Fields}. */
export interface FieldsProps {
  children: ReactNode;
  /** `row` sets short fields beside each other. */
  direction?: 'column' | 'row' | undefined;
}

/** Fields under (or beside) each other at the right distance. */
export function Fields({ children, direction = 'column' }: FieldsProps) {
  return (
    <div className="tj-fields" data-direction={direction}>
      {children}
    </div>
  );
}

/** Props of {@link FieldSet}. */
export interface FieldSetProps {
  /** The question the fields together answer. */
  legend: string;
  description?: ReactNode;
  children: ReactNode;
}

/** Fields that answer one question together. */
export function FieldSet({ legend, description, children }: FieldSetProps) {
  return (
    <fieldset className="tj-fieldset">
      <legend>{legend}</legend>
      {description === undefined ? null : <p className="tj-fieldset-description">{description}</p>}
      <div className="tj-fields">{children}</div>
    </fieldset>
  );
}
