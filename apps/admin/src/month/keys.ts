import { useEffect, useSyncExternalStore } from 'react';

const STORED_AS = 'month-keys';
const CHANGED = 'traject-month-keys';

function keysOn(): boolean {
  try {
    return localStorage.getItem(STORED_AS) !== 'off';
  } catch {
    return true;
  }
}

function subscribe(changed: () => void): () => void {
  globalThis.addEventListener(CHANGED, changed);
  globalThis.addEventListener('storage', changed);
  return () => {
    globalThis.removeEventListener(CHANGED, changed);
    globalThis.removeEventListener('storage', changed);
  };
}

/** Whether `<` and `>` turn the months; a key of one sign must be possible to turn off (WCAG 2.1.4). */
export function useKeysOn(): readonly [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, keysOn);
  const set = (next: boolean): void => {
    try {
      localStorage.setItem(STORED_AS, next ? 'on' : 'off');
    } catch {
      // A browser that keeps nothing leaves the keys as they are.
    }
    globalThis.dispatchEvent(new Event(CHANGED));
  };
  return [on, set];
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, select, textarea') !== null;

/** `<` and `>` turn to the month before and after, where there is one and nobody is typing. */
export function useMonthKeys(turn: {
  '<': (() => void) | undefined;
  '>': (() => void) | undefined;
}) {
  const [on] = useKeysOn();
  useEffect(() => {
    if (!on) return undefined;
    const pressed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
      if (event.key === '<') turn['<']?.();
      if (event.key === '>') turn['>']?.();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [on, turn]);
}
