import type { Problem } from '@traject/api/browser';
import { v7 as newId } from 'uuid';

/** Work that the server does not have yet, with the version that it was begun on. */
export interface Work<T> {
  readonly version: number;
  readonly value: T;
  /** What the server had when the work was begun, to see who changed what. */
  readonly base: T;
}

/** What the server has: a value and its version. */
export type Saved<T> = Pick<Work<T>, 'version' | 'value'>;

/** Where the saving stands. */
export type SavePhase =
  | 'idle'
  | 'saving'
  | 'saved'
  | 'offline'
  | 'signed-out'
  | 'failed'
  | 'conflict';

/** What a screen can say about the saving. */
export interface SaveStatus<T> {
  readonly phase: SavePhase;
  /** The moment at which it was last saved. */
  readonly savedAt: Date | null;
  readonly problem: Problem | null;
  /** What was saved last, as it was typed: shown until the server has something newer. */
  readonly kept: Saved<T> | null;
}

/** What a saver needs of its surroundings. */
interface SaverPorts<T> {
  /** Sends the work; answers what stood in the way, or null. */
  readonly send: (work: Work<T>, requestId: string) => Promise<Problem | null>;
  /** The server has `sent`; `left` is what was written meanwhile, null when there is nothing more. */
  readonly onSaved: (sent: Work<T>, left: Work<T> | null) => void;
  /** Somebody else has saved the same work meanwhile. */
  readonly onConflict: () => void;
}

/** Saves in the background: one request at a time, soon after the last change, again after a lost connection. */
export interface Saver<T> {
  readonly read: () => SaveStatus<T>;
  readonly subscribe: (changed: () => void) => () => void;
  /** Tells where to send from now on. */
  readonly serve: (ports: SaverPorts<T>) => void;
  /** Tells what the unsaved work is now; it is sent after a moment of rest. */
  readonly watch: (work: Work<T> | null) => void;
  /** Sends now what is not sent yet. */
  readonly flush: () => void;
  /** A conflict was settled: saving goes on. */
  readonly settle: () => void;
}

const REST_MS = 1500;
const RETRY_MS = 5000;

/** Opens a saver of one piece of work; it sends nothing until it is served. */
export function openSaver<T>(): Saver<T> {
  let ports: SaverPorts<T> | null = null;
  const listeners = new Set<() => void>();
  let status: SaveStatus<T> = { phase: 'idle', savedAt: null, problem: null, kept: null };
  let latest: Work<T> | null = null;
  /** On its way, or lost on its way: it goes again with the same request id, so nothing happens twice. */
  let pending: { work: Work<T>; requestId: string } | null = null;
  let sentLast: T | undefined;
  let busy = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(change: Partial<SaveStatus<T>>): void {
    status = { ...status, ...change };
    for (const listener of listeners) listener();
  }

  function later(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), ms);
  }

  function next() {
    if (pending !== null) return pending;
    if (latest === null || latest.value === sentLast) return null;
    return { work: latest, requestId: newId() };
  }

  function succeed({ work }: { work: Work<T> }): void {
    pending = null;
    sentLast = work.value;
    const more = latest !== null && latest.value !== work.value;
    latest = latest === null ? null : { ...latest, version: work.version + 1, base: work.value };
    show({
      phase: more ? 'saving' : 'saved',
      savedAt: new Date(),
      problem: null,
      kept: { version: work.version + 1, value: work.value },
    });
    ports?.onSaved(work, more ? latest : null);
    if (more) later(REST_MS);
  }

  function fail(problem: Problem): void {
    if (problem.code === 'offline') {
      show({ phase: 'offline', problem });
      later(RETRY_MS);
    } else if (problem.code === 'not-signed-in') {
      show({ phase: 'signed-out', problem });
      later(RETRY_MS);
    } else {
      pending = null;
      const conflict = problem.code === 'changed-meanwhile';
      show({ phase: conflict ? 'conflict' : 'failed', problem });
      if (conflict) ports?.onConflict();
    }
  }

  async function run(): Promise<void> {
    clearTimeout(timer);
    const going = busy || status.phase === 'conflict' ? null : next();
    if (going === null || ports === null) return;
    busy = true;
    pending = going;
    if (status.phase !== 'offline' && status.phase !== 'signed-out') show({ phase: 'saving' });
    const problem = await ports.send(going.work, going.requestId);
    busy = false;
    if (problem === null) succeed(going);
    else fail(problem);
  }

  return {
    read: () => status,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    serve: (next) => {
      ports = next;
    },
    watch: (work) => {
      latest = work;
      if (status.phase === 'conflict') return;
      if (work !== null && work.value !== sentLast) {
        // What was just typed is not saved yet, so the line says so from the first letter on.
        if (status.phase === 'saved') show({ phase: 'saving' });
        later(REST_MS);
      } else if (status.phase === 'saving' && !busy && pending === null) {
        // Taken back before it was sent: what was saved last is what stands there.
        show({ phase: 'saved' });
      }
    },
    flush: () => void run(),
    settle: () => show({ phase: 'idle', problem: null }),
  };
}
