import type { Problem } from '@traject/api/browser';
import { type Draft, useDraft, useOnline } from '@traject/ui';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { type Merge, merge, type Part } from './merge.ts';
import { openSaver, type Saved, type SaveStatus, type Work } from './saver.ts';

interface AutosaveOptions<T extends object> {
  /** Where the draft is kept in this browser. */
  key: string;
  saved: Saved<T>;
  /** Reads a kept draft strictly; undefined when it does not have the shape of today. */
  parse: (raw: unknown) => T | undefined;
  send: (work: Work<T>, requestId: string) => Promise<Problem | null>;
  /** The server has this value at this version: put it where `saved` comes from. */
  keep: (saved: Saved<T>) => void;
  /** Asks the server what it has now; `saved` follows. */
  look: () => Promise<unknown>;
  /** The parts of the work that two people can change without meeting. */
  parts: readonly Part<T>[];
}

/** What two people have both changed. */
export interface Conflict<T> extends Merge<T> {
  readonly theirs: T;
}

/** A piece of work that saves itself. */
export interface Autosave<T> {
  value: T;
  change: (value: T) => void;
  flush: () => void;
  status: SaveStatus<T>;
  draft: Draft<Work<T> | null>;
  conflict: Conflict<T> | null;
  /** Goes on with this value on top of what the server has. */
  settle: (value: T) => void;
}

const isWork = (raw: unknown): raw is Work<unknown> =>
  typeof raw === 'object' &&
  raw !== null &&
  'version' in raw &&
  typeof raw.version === 'number' &&
  'value' in raw &&
  'base' in raw;

/**
 * Keeps what is typed in this browser at once and on the server soon after. The draft carries the version that it was
 * begun on, so that work of before a lost connection never overwrites what somebody else wrote meanwhile.
 */
export function useAutosave<T extends object>(options: AutosaveOptions<T>): Autosave<T> {
  const { key, parse, parts } = options;
  const draft = useDraft<Work<T> | null>(key, null, {
    parse: (raw) => {
      if (!isWork(raw)) return null;
      const [value, base] = [parse(raw.value), parse(raw.base)];
      return value === undefined || base === undefined
        ? null
        : { version: raw.version, value, base };
    },
  });
  const { set, clear } = draft;
  const online = useOnline();
  const [saver] = useState(() => openSaver<T>());
  const { send, keep, look } = options;
  useEffect(() =>
    saver.serve({
      send,
      onConflict: () => void look(),
      onSaved: (sent, left) => {
        keep({ version: sent.version + 1, value: sent.value });
        if (left === null) clear();
        else set(left);
      },
    }),
  );
  const status = useSyncExternalStore(saver.subscribe, saver.read);
  const { kept } = status;
  const saved = kept !== null && kept.version >= options.saved.version ? kept : options.saved;
  const work = draft.otherTab ? null : draft.value;
  const conflicting = status.phase === 'conflict';

  useEffect(() => saver.watch(work), [saver, work]);
  useEffect(() => () => saver.flush(), [saver]);
  useEffect(() => {
    if (online) saver.flush();
  }, [saver, online]);

  const mine = draft.value;
  const conflict = useMemo(() => {
    if (!conflicting || mine === null || saved.version === mine.version) return null;
    const theirs = saved.value;
    return { ...merge({ base: mine.base, mine: mine.value, theirs }, parts), theirs };
  }, [conflicting, mine, saved, parts]);

  const settle = (value: T) => {
    saver.settle();
    set({ version: saved.version, value, base: saved.value });
  };
  const nothingToAsk = conflict !== null && conflict.asked.length === 0;
  useEffect(() => {
    if (nothingToAsk) settle(conflict.merged);
  });

  return {
    value: mine === null ? saved.value : mine.value,
    change: (value) =>
      set(
        mine === null ? { version: saved.version, value, base: saved.value } : { ...mine, value },
      ),
    flush: saver.flush,
    status,
    draft,
    conflict: nothingToAsk ? null : conflict,
    settle,
  };
}
