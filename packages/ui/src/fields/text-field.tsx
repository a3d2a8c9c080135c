import { Textarea, TextInput } from '@mantine/core';
import type { HTMLInputAutoCompleteAttribute, Ref } from 'react';
import { type FieldProps, type FieldWidth, fieldClass, inputProps } from './field.tsx';

/** Props of {@link TextField}. */
export interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'email' | 'password' | 'tel' | 'url' | 'time' | undefined;
  autoComplete?: HTMLInputAutoCompleteAttribute | undefined;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | undefined;
  maxLength?: number | undefined;
  placeholder?: string | undefined;
  width?: FieldWidth | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
}

/** One line of text. */
export function TextField({ ref, ...props }: TextFieldProps) {
  return (
    <TextInput
      {...inputProps(props)}
      ref={ref ?? null}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      type={props.type ?? 'text'}
      autoComplete={props.autoComplete ?? 'off'}
      inputMode={props.inputMode}
      maxLength={props.maxLength}
      placeholder={props.placeholder}
      className={fieldClass(props.width)}
    />
  );
}

/** Props of {@link TextArea}. */
export interface TextAreaProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  minRows?: number | undefined;
  maxRows?: number | undefined;
  maxLength?: number | undefined;
}

/** Several lines of text; grows with what is written. */
export function TextArea(props: TextAreaProps) {
  return (
    <Textarea
      {...inputProps(props)}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      autosize
      minRows={props.minRows ?? 3}
      maxRows={props.maxRows ?? 24}
      maxLength={props.maxLength}
      className="tj-field"
    />
  );
}
