import { useSyncExternalStore } from 'react';

let ended = false;
const listeners = new Set<() => void>();

function say(next: boolean): void {
  if (ended === next) return;
  ended = next;
  for (const listener of listeners) listener();
}

/** The server no longer knows who this is: the page stays, and asks to sign in again. */
export const sessionEnded = (): void => say(true);

/** Somebody has signed in (again). */
export const sessionResumed = (): void => say(false);

const subscribe = (changed: () => void): (() => void) => {
  listeners.add(changed);
  return () => void listeners.delete(changed);
};

/** Whether the session has ended while this page was open. */
export const useSessionEnded = (): boolean => useSyncExternalStore(subscribe, () => ended);
