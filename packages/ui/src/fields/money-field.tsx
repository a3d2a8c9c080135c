import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { errorText, type FieldProps, fieldClass, inputProps } from './field.tsx';
import { decimalSeparator, readMoney, writeMoney } from './money.ts';

/** Props of {@link MoneyField}. */
export interface MoneyFieldProps extends FieldProps {
  /** Whole cents. */
  value: number | undefined;
  onChange: (cents: number | undefined) => void;
  /** Decides the decimal sign: `nl-BE`. */
  locale: string;
  /** Shown when the text cannot be read as an amount. */
  unreadableText: string;
}

/** An amount in euros, whole cents in and out. What cannot be read stays as it was typed, with a word about it. */
export function MoneyField(props: MoneyFieldProps) {
  const { value, onChange, locale, unreadableText } = props;
  const separator = decimalSeparator(locale);
  const [typed, setTyped] = useState<string>();
  const [touched, setTouched] = useState(false);
  const shown = typed ?? (value === undefined ? '' : writeMoney(value, locale));
  const unreadable = typed !== undefined && readMoney(typed, separator).kind === 'unreadable';
  return (
    <TextInput
      {...inputProps(props)}
      error={errorText(props.error ?? (touched && unreadable ? unreadableText : undefined))}
      value={shown}
      onChange={(event) => {
        const text = event.currentTarget.value;
        const read = readMoney(text, separator);
        setTyped(text);
        setTouched(false);
        onChange(read.kind === 'cents' ? read.cents : undefined);
      }}
      onBlur={() => {
        setTouched(true);
        // What can be read is written out in full from the value; what cannot is left for the person to mend.
        if (!unreadable) setTyped(undefined);
        props.onBlur?.();
      }}
      inputMode="decimal"
      autoComplete="off"
      leftSection={<span aria-hidden>€</span>}
      className={`${fieldClass('short')} tj-figures-right`}
    />
  );
}
