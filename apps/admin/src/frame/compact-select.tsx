import { useId } from 'react';

/** Props of {@link CompactSelect}. */
interface CompactSelectProps<Value extends string> {
  /** The name of the list; it is not shown. */
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
}

/** A list of the browser without a label in sight, for a line of controls above a table. */
export function CompactSelect<Value extends string>(props: CompactSelectProps<Value>) {
  const { label, value, options, onChange } = props;
  const id = useId();
  return (
    <>
      <label className="tj-hidden" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="compact-select"
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </>
  );
}
