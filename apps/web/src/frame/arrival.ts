import { useEffect } from 'react';

/** True from the moment that a first screen has been shown: only later ones take the focus. */
let arrivedBefore = false;

/** Names the tab of the browser after the page. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Traject`;
  }, [title]);
}

/** Brings whoever listens to the headline of a page that was just opened; put it where the headline is rendered. */
export function useArrival(): void {
  useEffect(() => {
    if (arrivedBefore) focusOn(document.querySelector<HTMLElement>('main h1'));
    arrivedBefore = true;
  }, []);
}

/** Puts the focus on something that is no field or link, without moving the page. */
export function focusOn(element: HTMLElement | null): void {
  if (element === null) return;
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
