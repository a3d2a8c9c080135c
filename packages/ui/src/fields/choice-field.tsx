import { Radio } from '@mantine/core';
import type { ReactNode } from 'react';
import { errorText, type FieldProps } from './field.tsx';

/** One possible answer with what it means. */
export interface DescribedChoice<Value extends string> {
  value: Value;
  label: string;
  description?: ReactNode;
  disabled?: boolean | undefined;
}

/** Props of {@link ChoiceField}. */
export interface ChoiceFieldProps<Value extends string> extends FieldProps {
  value: Value | undefined;
  onChange: (value: Value) => void;
  options: readonly DescribedChoice<Value>[];
  /** `row` for two or three short answers. */
  direction?: 'column' | 'row' | undefined;
}

/** One answer out of a few, all in sight. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { options, direction = 'column' } = props;
  return (
    <Radio.Group
      label={props.label}
      description={props.description}
      error={errorText(props.error)}
      value={props.value ?? null}
      onChange={(chosen) => {
        const option = options.find(({ value }) => value === chosen);
        if (option !== undefined) props.onChange(option.value);
      }}
      className="tj-field"
      {...(props.name === undefined ? {} : { name: props.name })}
      {...(props.id === undefined ? {} : { id: props.id })}
    >
      <div className="tj-choices" data-direction={direction}>
        {options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            label={option.label}
            description={option.description}
            disabled={props.disabled === true || option.disabled === true}
            className="tj-choice"
            {...(props.error === undefined ? {} : { 'aria-invalid': true })}
          />
        ))}
      </div>
    </Radio.Group>
  );
}
