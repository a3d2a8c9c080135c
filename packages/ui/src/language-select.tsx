import { LanguageIcon } from './icons.ts';

/** Props of {@link LanguageSelect}. */
export interface LanguageSelectProps<Value extends string> {
  /** The name of the field; it is not shown. */
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
}

/** The small list of languages in the top bar. */
export function LanguageSelect<Value extends string>({
  label,
  value,
  options,
  onChange,
}: LanguageSelectProps<Value>) {
  return (
    <label className="tj-language">
      <LanguageIcon size={18} aria-hidden />
      <span className="tj-hidden">{label}</span>
      <select
        value={value}
        onChange={(event) => {
          const option = options.find((candidate) => candidate.value === event.currentTarget.value);
          if (option !== undefined) onChange(option.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
