import {
  type DraftStore,
  draftPlace,
  looksLike,
  parseDraft,
  readDraft,
  removeDraft,
  type StoredDraft,
  type Written,
  writeDraft,
} from './draft-storage.ts';

/** How a draft is kept. */
export interface DraftOptions<T> {
  /** Raise it when the shape of the form changes; an older draft is then left alone. */
  version?: number | undefined;
  /** Reads a stored value strictly (a zod schema's `safeParse(raw).data`); without it the outer shape is compared. */
  parse?: ((raw: unknown) => T | undefined) | undefined;
}

/** What a screen needs to know about a draft. */
export interface DraftState<T> {
  value: T;
  /** The work comes from an earlier visit. */
  restored: boolean;
  /** The work is safe in this browser; false while untouched and when storage is full or blocked. */
  kept: boolean;
  /** Another tab has changed the same work; this tab no longer writes until the person has chosen. */
  otherTab: boolean;
}

/** One draft of one tab: its state and everything that can happen to it. */
export interface DraftBox<T> {
  read: () => DraftState<T>;
  subscribe: (changed: () => void) => () => void;
  set: (next: T | ((now: T) => T)) => void;
  clear: () => void;
  keepMine: () => void;
  takeTheirs: () => void;
  /** Storage was changed by another tab: `place` is what was changed, `text` what stands there now. */
  changedElsewhere: (place: string | null, text: string | null) => void;
}

/** Opens the draft of a key for one writer (a tab), with what an earlier visit has left. */
export function openDraft<T>(
  store: DraftStore | undefined,
  writer: string,
  key: string,
  initial: T,
  options: DraftOptions<T> = {},
): DraftBox<T> {
  const { version = 1, parse } = options;
  const listeners = new Set<() => void>();
  /** The writing this tab has last seen; anything else in storage is another tab's. */
  let seen: StoredDraft | undefined;
  let state = restore();

  function restore(): DraftState<T> {
    seen = readDraft(store, key);
    const known = seen === undefined || seen.shape !== version ? undefined : understand(seen.value);
    return {
      value: known?.value ?? initial,
      restored: known !== undefined,
      kept: known !== undefined,
      otherTab: false,
    };
  }

  function understand(raw: unknown): { value: T } | undefined {
    if (parse === undefined) return looksLike(raw, initial) ? { value: raw } : undefined;
    const value = parse(raw);
    return value === undefined ? undefined : { value };
  }

  function show(change: Partial<DraftState<T>>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  function write(value: T, force: boolean): Written {
    const draft = { shape: version, writer, count: (seen?.count ?? 0) + 1, value };
    const written = writeDraft(store, key, draft, seen, force);
    if (written === 'kept') seen = draft;
    return written;
  }

  return {
    read: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    set: (next) => {
      const value = isUpdate(next) ? next(state.value) : next;
      const written = state.otherTab ? 'elsewhere' : write(value, false);
      show({ value, kept: written === 'kept', otherTab: written === 'elsewhere' });
    },
    clear: () => {
      removeDraft(store, key);
      seen = undefined;
      show({ value: initial, restored: false, kept: false, otherTab: false });
    },
    keepMine: () => show({ otherTab: false, kept: write(state.value, true) === 'kept' }),
    takeTheirs: () => show(restore()),
    changedElsewhere: (place, text) => {
      if (place !== draftPlace(key)) return;
      if (parseDraft(text) === undefined) {
        // Removed means sent or dropped there; what stands here is this tab's own and may be written again.
        seen = undefined;
        show({ otherTab: false });
      } else show({ otherTab: true, kept: false });
    },
  };
}

function isUpdate<T>(next: T | ((now: T) => T)): next is (now: T) => T {
  return typeof next === 'function';
}
