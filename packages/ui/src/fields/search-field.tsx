import { TextInput } from '@mantine/core';
import { type KeyboardEventHandler, type Ref } from 'react';
import { SearchIcon } from '../icons.ts';

/** Props of {@link SearchField}. */
export interface SearchFieldProps {
  /** The name of the field; it is not shown. */
  label: string;
  placeholder?: string | undefined;
  value: string;
  onChange: (value: string) => void;
  /** The person pressed Enter. */
  onSubmit?: ((value: string) => void) | undefined;
  /** The key that brings one here, shown on the right: "Ctrl K". */
  hint?: string | undefined;
  onKeyDown?: KeyboardEventHandler<HTMLInputElement> | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
}

/** A field to search with, for the top bar and above lists. */
export function SearchField({ ref, ...props }: SearchFieldProps) {
  const { label, value, onChange, onSubmit, hint } = props;
  return (
    <search className="tj-search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit?.(value);
        }}
      >
        <TextInput
          ref={ref ?? null}
          type="search"
          aria-label={label}
          placeholder={props.placeholder}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          onKeyDown={props.onKeyDown}
          autoComplete="off"
          size="sm"
          leftSection={<SearchIcon size={16} aria-hidden />}
          rightSection={hint === undefined ? null : <kbd aria-hidden>{hint}</kbd>}
          rightSectionWidth={hint === undefined ? 12 : 60}
        />
      </form>
    </search>
  );
}
