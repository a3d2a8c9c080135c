import { type RefObject, useEffect } from 'react';

/** The next link in the direction of an arrow; before the first one stands the field. */
function moveFocus(frame: HTMLElement, field: HTMLElement | null, step: 1 | -1): boolean {
  const links = [...frame.querySelectorAll('a')];
  if (links.length === 0) return false;
  const next = links.findIndex((link) => link === document.activeElement) + step;
  if (next < 0) field?.focus();
  else links[Math.min(next, links.length - 1)]?.focus();
  return true;
}

/** A field with a list of links under it: arrows move over both, Escape closes, and so does leaving. */
export function useListKeys(
  frame: RefObject<HTMLElement | null>,
  field: RefObject<HTMLElement | null>,
  setOpen: (open: boolean) => void,
): void {
  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        setOpen(false);
        field.current?.focus();
      } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        if (moveFocus(element, field.current, event.key === 'ArrowDown' ? 1 : -1))
          event.preventDefault();
      }
    };
    const enter = () => setOpen(true);
    const leave = ({ relatedTarget }: FocusEvent) => {
      if (!(relatedTarget instanceof Node && element.contains(relatedTarget))) setOpen(false);
    };
    element.addEventListener('keydown', press);
    element.addEventListener('focusin', enter);
    element.addEventListener('focusout', leave);
    return () => {
      element.removeEventListener('keydown', press);
      element.removeEventListener('focusin', enter);
      element.removeEventListener('focusout', leave);
    };
  }, [frame, field, setOpen]);
}
