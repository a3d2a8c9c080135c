import { TextInput } from '@mantine/core';
import { type FieldProps, fieldClass, inputProps } from './field.tsx';

/** Props of {@link DayField}. */
export interface DayFieldProps extends FieldProps {
  /** A civil date, `YYYY-MM-DD`. */
  value: string | undefined;
  onChange: (day: string | undefined) => void;
  /** The first day that can be chosen. */
  min?: string | undefined;
  /** The last one. */
  max?: string | undefined;
}

/** A day. The browser's own field: it knows the person's habits, the keyboard and the screen reader. */
export function DayField(props: DayFieldProps) {
  return (
    <TextInput
      {...inputProps(props)}
      type="date"
      value={props.value ?? ''}
      onChange={(event) =>
        props.onChange(event.currentTarget.value === '' ? undefined : event.currentTarget.value)
      }
      min={props.min}
      max={props.max ?? '9999-12-31'}
      className={fieldClass('short')}
    />
  );
}
