import { NumberInput } from '@mantine/core';
import { type FieldProps, type FieldWidth, fieldClass, inputProps } from './field.tsx';

/** Props of {@link NumberField}. */
export interface NumberFieldProps extends FieldProps {
  value: number | undefined;
  onChange: (value: number | undefined) => void;
  min?: number | undefined;
  max?: number | undefined;
  step?: number | undefined;
  /** How many figures after the decimal sign; none by default. */
  decimals?: number | undefined;
  decimalSeparator?: ',' | '.' | undefined;
  /** The unit after the number: "hours". */
  unit?: string | undefined;
  width?: FieldWidth | undefined;
}

/** A number. Nothing is corrected behind the person's back: what is out of range is for `error` to say. */
export function NumberField(props: NumberFieldProps) {
  const decimals = props.decimals ?? 0;
  return (
    <NumberInput
      {...inputProps(props)}
      value={props.value ?? ''}
      onChange={(value) =>
        props.onChange(typeof value === 'number' && Number.isFinite(value) ? value : undefined)
      }
      min={props.min ?? Number.MIN_SAFE_INTEGER}
      max={props.max ?? Number.MAX_SAFE_INTEGER}
      step={props.step ?? 1}
      clampBehavior="none"
      allowDecimal={decimals > 0}
      decimalScale={decimals}
      decimalSeparator={props.decimalSeparator ?? ','}
      allowNegative={props.min === undefined || props.min < 0}
      suffix={props.unit === undefined ? '' : ` ${props.unit}`}
      inputMode={decimals > 0 ? 'decimal' : 'numeric'}
      hideControls
      className={fieldClass(props.width ?? 'short')}
    />
  );
}
