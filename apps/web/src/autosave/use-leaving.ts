import { type RefObject, useEffect, useRef } from 'react';

/** Tells when a field of a form is left, so that what was typed in it can be saved at once. */
export function useLeaving(onLeave: () => void): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const element = form.current;
    element?.addEventListener('focusout', onLeave);
    return () => element?.removeEventListener('focusout', onLeave);
  }, [onLeave]);
  return form;
}
