import type { Problem } from '@traject/api/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSaver, type Saver, type Work } from './saver.ts';

const problem = (code: string): Problem => ({ code, fields: [], details: {} });
const work = (value: string, version = 1): Work<string> => ({ value, version, base: '' });

let saver: Saver<string>;
let sent: { value: string; version: number; requestId: string }[];
let answers: (Problem | null)[];
let conflicts: number;

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  answers = [];
  conflicts = 0;
  saver = openSaver<string>();
  saver.serve({
    send: ({ value, version }, requestId) => {
      sent.push({ value, version, requestId });
      return Promise.resolve(answers.shift() ?? null);
    },
    onSaved: () => undefined,
    onConflict: () => {
      conflicts += 1;
    },
  });
});
afterEach(() => vi.useRealTimers());

/** Lets time pass until everything that was planned has been done. */
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('saving in the background', () => {
  it('waits for a moment of rest and then sends once', async () => {
    saver.watch(work('a'));
    await pass(1000);
    saver.watch(work('ab'));
    await pass(1000);
    expect(sent).toEqual([]);
    await pass(600);
    expect(sent.map(({ value }) => value)).toEqual(['ab']);
    expect(saver.read()).toMatchObject({ phase: 'saved', kept: { value: 'ab', version: 2 } });
    await pass(60_000);
    expect(sent).toHaveLength(1);
  });

  it('says that nothing is saved yet from the first letter on, and no longer when it is taken back', async () => {
    saver.watch(work('a'));
    await pass(2000);
    expect(saver.read().phase).toBe('saved');
    saver.watch(work('ab', 2));
    expect(saver.read().phase).toBe('saving');
    saver.watch(null);
    expect(saver.read().phase).toBe('saved');
    await pass(60_000);
    expect(sent).toHaveLength(1);
  });

  it('sends at once when the field is left', async () => {
    saver.watch(work('a'));
    saver.flush();
    await pass(0);
    expect(sent).toHaveLength(1);
  });

  it('carries the next version in the next request', async () => {
    saver.watch(work('a'));
    await pass(2000);
    saver.watch(work('b', 2));
    await pass(2000);
    expect(sent.map(({ version }) => version)).toEqual([1, 2]);
    expect(sent[0]?.requestId).not.toBe(sent[1]?.requestId);
  });

  it('tries again with the same request while the line is down, so nothing happens twice', async () => {
    answers = [problem('offline'), problem('offline'), null];
    saver.watch(work('a'));
    await pass(2000);
    expect(saver.read().phase).toBe('offline');
    await pass(10_000);
    expect(saver.read().phase).toBe('saved');
    expect(sent).toHaveLength(3);
    expect(new Set(sent.map(({ requestId }) => requestId)).size).toBe(1);
  });

  it('goes on by itself after signing in again', async () => {
    answers = [problem('not-signed-in'), null];
    saver.watch(work('a'));
    await pass(2000);
    expect(saver.read().phase).toBe('signed-out');
    await pass(6000);
    expect(saver.read().phase).toBe('saved');
  });

  it('stops at a conflict until it is settled', async () => {
    answers = [problem('changed-meanwhile'), null];
    saver.watch(work('a'));
    await pass(2000);
    expect(saver.read().phase).toBe('conflict');
    expect(conflicts).toBe(1);
    saver.watch(work('ab'));
    await pass(10_000);
    expect(sent).toHaveLength(1);
    saver.settle();
    saver.watch(work('ab', 2));
    await pass(2000);
    expect(sent.at(-1)).toMatchObject({ value: 'ab', version: 2 });
  });

  it('says when something else is wrong, and does not hammer', async () => {
    answers = [problem('signed-is-frozen')];
    saver.watch(work('a'));
    await pass(60_000);
    expect(saver.read().phase).toBe('failed');
    expect(sent).toHaveLength(1);
  });

  it('tells whoever listens, until they stop listening', async () => {
    let told = 0;
    const stop = saver.subscribe(() => {
      told += 1;
    });
    saver.watch(work('a'));
    await pass(2000);
    const before = told;
    expect(before).toBeGreaterThan(0);
    stop();
    saver.watch(work('b', 2));
    await pass(2000);
    expect(told).toBe(before);
  });
});
