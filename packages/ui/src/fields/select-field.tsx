import { NativeSelect } from '@mantine/core';
import { type FieldProps, type FieldWidth, fieldClass, inputProps } from './field.tsx';

/** One possible answer. */
export interface Choice<Value extends string> {
  value: Value;
  label: string;
  disabled?: boolean | undefined;
}

/** Props of {@link SelectField}. */
export interface SelectFieldProps<Value extends string> extends FieldProps {
  value: Value | undefined;
  onChange: (value: Value | undefined) => void;
  options: readonly Choice<Value>[];
  /** The words of "nothing chosen"; without them there is always an answer. */
  emptyLabel?: string | undefined;
  width?: FieldWidth | undefined;
}

/** One answer out of many. The browser's own list: quick by keyboard, good on a phone. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { value, onChange, options, emptyLabel } = props;
  const offersEmpty = emptyLabel !== undefined || value === undefined;
  return (
    <NativeSelect
      {...inputProps(props)}
      value={value ?? ''}
      onChange={(event) =>
        onChange(options.find((option) => option.value === event.currentTarget.value)?.value)
      }
      className={fieldClass(props.width ?? 'middle')}
    >
      {offersEmpty ? <option value="">{emptyLabel ?? ''}</option> : null}
      {options.map((option) => (
        <option key={option.value} value={option.value} disabled={option.disabled === true}>
          {option.label}
        </option>
      ))}
    </NativeSelect>
  );
}
