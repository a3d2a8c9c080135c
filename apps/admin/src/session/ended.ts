import { useSyncExternalStore } from 'react';

let ended = false;
const listeners = new Set<() => void>();

/** Whether the server said that nobody is signed in any more. */
export const sessionEnded = {
  set(next: boolean): void {
    ended = next;
    for (const listener of listeners) listener();
  },
};

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Follows {@link sessionEnded}. */
export const useSessionEnded = (): boolean => useSyncExternalStore(subscribe, () => ended);
