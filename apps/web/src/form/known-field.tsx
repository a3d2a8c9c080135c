import { formWords } from '@traject/i18n/web';
import { ChoiceField, useWords } from '@traject/ui';
import type { FormField } from './form-field.ts';

interface KnownFieldProps extends FormField<boolean | 'unknown' | null> {
  label: string;
  description?: string;
}

/** Yes, no, or not known: three different answers. */
export function KnownField({ value, onChange, ...rest }: KnownFieldProps) {
  const words = useWords(formWords);
  return (
    <ChoiceField
      {...rest}
      direction="row"
      value={value === null ? undefined : value === 'unknown' ? 'unknown' : value ? 'yes' : 'no'}
      onChange={(next) => onChange(next === 'unknown' ? 'unknown' : next === 'yes')}
      options={[
        { value: 'yes', label: words.yes },
        { value: 'no', label: words.no },
        { value: 'unknown', label: words.notKnown },
      ]}
    />
  );
}
