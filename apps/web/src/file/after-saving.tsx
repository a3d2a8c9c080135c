import { formWords } from '@traject/i18n/web';
import { SaveState, useWords } from '@traject/ui';
import { useEffect, useRef, useState } from 'react';
import { useFormat } from '../format.ts';
import { focusOn } from '../frame/arrival.ts';

/** Brings the focus back to the page of the file when a form on it opens or closes. */
export function useFormFocus(open: string | undefined): void {
  const before = useRef(open);
  useEffect(() => {
    if (before.current !== open) focusOn(document.querySelector<HTMLElement>('[data-arrival]'));
    before.current = open;
  }, [open]);
}

/** When a form that has closed was saved: `mark` says it, `at` is shown. */
export function useSavedAt(): { at: string | null; mark: () => void } {
  const [at, setAt] = useState<string | null>(null);
  return { at, mark: () => setAt(new Date().toISOString()) };
}

/** "bewaard om 10:42", after the form itself has closed. */
export function SavedLine({ at }: { at: string | null }) {
  const words = useWords(formWords);
  const format = useFormat();
  return at === null ? null : <SaveState state="saved" text={words.savedAt(format.time(at))} />;
}
