import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';

/** One thing to choose, found by what it says. */
export interface ComboOption {
  id: string;
  label: string;
  /** A second line, which is searched as well. */
  detail?: string | undefined;
}

/** Props of {@link ComboField}. */
export interface ComboFieldProps {
  label: string;
  placeholder?: string | undefined;
  options: readonly ComboOption[];
  /** What is typed, for options that are found elsewhere: they are shown as they come. */
  onSearch?: ((words: string) => void) | undefined;
  /** Something was chosen; the field is empty again after that. */
  onPick: (option: ComboOption) => void;
  /** What is said when nothing fits. */
  noneLabel: ReactNode;
  /** Says how many fit, for screen readers. */
  countLabel: (count: number) => string;
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();

/**
 * Searches a list while one types and picks with the arrows and Enter, or with the mouse. Free text is none of its
 * business: what is picked goes to the reader of `onPick`.
 */
export function ComboField(props: ComboFieldProps) {
  const { label, placeholder, options, onSearch, onPick, noneLabel, countLabel } = props;
  const id = useId();
  const [words, setWords] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const sought = plain(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  const fits = (option: ComboOption) => {
    const said = plain(`${option.label} ${option.detail ?? ''}`);
    return sought.every((word) => said.includes(word));
  };
  const found = onSearch === undefined ? options.filter(fits) : options;
  const active = open ? found[at] : undefined;
  const optionId = (option: ComboOption) => `${id}-${option.id}`;

  const close = () => {
    setOpen(false);
    setAt(-1);
  };
  const pick = (option: ComboOption) => {
    setWords('');
    close();
    onPick(option);
  };
  const move = (to: number) => {
    setOpen(true);
    const next = found.length === 0 ? -1 : (to + found.length) % found.length;
    setAt(next);
    const option = found[next];
    if (option !== undefined)
      document.getElementById(optionId(option))?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') move(at + 1);
    else if (event.key === 'ArrowUp') move(at < 0 ? found.length - 1 : at - 1);
    else if (event.key === 'Escape' && open) close();
    else if (event.key === 'Enter') {
      // Enter chooses here, and never sends the form around it.
      if (active !== undefined) pick(active);
    } else return;
    event.preventDefault();
  };

  return (
    <div className="tj-combo">
      <label className="tj-combo-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="tj-combo-input"
        type="text"
        role="combobox"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active === undefined ? undefined : optionId(active)}
        autoComplete="off"
        placeholder={placeholder}
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          onSearch?.(event.currentTarget.value);
          setOpen(true);
          setAt(-1);
        }}
        onFocus={() => setOpen(true)}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      <output className="tj-hidden">{open ? countLabel(found.length) : ''}</output>
      {open && found.length === 0 ? <p className="tj-combo-none">{noneLabel}</p> : null}
      <div
        id={`${id}-list`}
        className="tj-combo-list"
        role="listbox"
        aria-label={label}
        hidden={!open || found.length === 0}
      >
        {found.map((option) => (
          <div
            key={option.id}
            id={optionId(option)}
            role="option"
            tabIndex={-1}
            aria-selected={option === active}
            className="tj-combo-option"
            // The press must not take the cursor out of the field before it has chosen.
            onMouseDown={(event) => {
              event.preventDefault();
              pick(option);
            }}
          >
            {option.label}
            {option.detail === undefined || option.detail === '' ? null : (
              <span className="tj-muted">{option.detail}</span>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
