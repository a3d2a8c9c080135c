import { shellWords } from '@traject/i18n/admin';
import { useWords } from '@traject/ui';
import { useEffect } from 'react';

let arrived = false;

/**
 * The title of a screen in the window, and the focus on its headline when the reader came from another screen: so a
 * screen reader says where one is. The first screen leaves the focus to the browser.
 */
export function useScreen(title: string): void {
  const { brand } = useWords(shellWords);
  useEffect(() => {
    document.title = `${title} · ${brand}`;
  }, [title, brand]);
  useEffect(() => {
    const headline = document.querySelector<HTMLElement>('#content h1');
    if (arrived && headline !== null) {
      headline.tabIndex = -1;
      headline.focus();
    }
    arrived = true;
  }, []);
}
