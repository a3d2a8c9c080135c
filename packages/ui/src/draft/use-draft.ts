import { useEffect, useState, useSyncExternalStore } from 'react';
import { type DraftBox, type DraftOptions, type DraftState, openDraft } from './draft-box.ts';
import type { DraftStore } from './draft-storage.ts';

/** Unsaved work and what can be done with it. */
export interface Draft<T> extends DraftState<T> {
  /** Changes the work; takes a value or a function of the last one, as `useState` does. */
  set: (next: T | ((now: T) => T)) => void;
  /** Forgets the work, mostly after it was sent. */
  clear: () => void;
  /** Goes on with the work of this tab, over that of the other. */
  keepMine: () => void;
  /** Goes on with the work of the other tab. */
  takeTheirs: () => void;
}

/** One tab is one writer. */
const writer = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

function store(): DraftStore | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    // Reading the property itself throws where storage is forbidden.
    return undefined;
  }
}

/**
 * Keeps the work of a form in this browser until it is sent: it survives a reload, a crash and a lost connection.
 * `initial` and `options` are read when the key is new.
 */
export function useDraft<T>(key: string, initial: T, options: DraftOptions<T> = {}): Draft<T> {
  const open = (): { key: string; box: DraftBox<T> } => ({
    key,
    box: openDraft(store(), writer, key, initial, options),
  });
  const [held, setHeld] = useState(open);
  let { box } = held;
  if (held.key !== key) {
    // Another form under the same component: its own work, at once, without a frame of the former one.
    const next = open();
    setHeld(next);
    box = next.box;
  }
  const state = useSyncExternalStore(box.subscribe, box.read);

  useEffect(() => {
    const listen = (event: StorageEvent) => box.changedElsewhere(event.key, event.newValue);
    globalThis.addEventListener('storage', listen);
    return () => globalThis.removeEventListener('storage', listen);
  }, [box]);

  return {
    ...state,
    set: box.set,
    clear: box.clear,
    keepMine: box.keepMine,
    takeTheirs: box.takeTheirs,
  };
}
