import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DescribedChoice } from './choice-field.tsx';
import { errorText, type FieldProps } from './field.tsx';

/** Props of {@link CheckField}. */
export interface CheckFieldProps {
  label: ReactNode;
  description?: ReactNode;
  error?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean | undefined;
  id?: string | undefined;
  name?: string | undefined;
}

/** One statement that is true or not. */
export function CheckField(props: CheckFieldProps) {
  return (
    <Checkbox
      label={props.label}
      description={props.description}
      error={errorText(props.error)}
      checked={props.checked}
      onChange={(event) => props.onChange(event.currentTarget.checked)}
      disabled={props.disabled === true}
      className="tj-check"
      {...(props.id === undefined ? {} : { id: props.id })}
      {...(props.name === undefined ? {} : { name: props.name })}
    />
  );
}

/** Props of {@link CheckGroup}. */
export interface CheckGroupProps<Value extends string> extends FieldProps {
  value: readonly Value[];
  /** The chosen values, in the order of the options. */
  onChange: (value: Value[]) => void;
  options: readonly DescribedChoice<Value>[];
}

/** Any number of answers out of a few. */
export function CheckGroup<Value extends string>(props: CheckGroupProps<Value>) {
  const { options, value, onChange } = props;
  return (
    <Checkbox.Group
      label={props.label}
      description={props.description}
      error={errorText(props.error)}
      value={[...value]}
      onChange={(chosen) => {
        onChange(
          options.filter((option) => chosen.includes(option.value)).map((option) => option.value),
        );
      }}
      className="tj-field"
      {...(props.id === undefined ? {} : { id: props.id })}
    >
      <div className="tj-choices" data-direction="column">
        {options.map((option) => (
          <Checkbox
            key={option.value}
            value={option.value}
            label={option.label}
            description={option.description}
            disabled={props.disabled === true || option.disabled === true}
            className="tj-choice"
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}
