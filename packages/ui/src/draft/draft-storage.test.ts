import { describe, expect, it } from 'vitest';
import {
  type DraftStore,
  draftPlace,
  looksLike,
  readDraft,
  removeDraft,
  type StoredDraft,
  writeDraft,
} from './draft-storage.ts';

function memory(): DraftStore & { held: Map<string, string> } {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  };
}

const blocked: DraftStore = {
  getItem: () => {
    throw new DOMException('blocked', 'SecurityError');
  },
  setItem: () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
  removeItem: () => {
    throw new DOMException('blocked', 'SecurityError');
  },
};

const draft = (writer: string, count: number, value: unknown = { note: 'x' }): StoredDraft => ({
  shape: 1,
  writer,
  count,
  value,
});

describe('a draft in storage', () => {
  it('comes back as it was written, until it is removed', () => {
    const store = memory();
    expect(readDraft(store, 'a')).toBeUndefined();
    expect(writeDraft(store, 'a', draft('one', 1), undefined)).toBe('kept');
    expect(readDraft(store, 'a')).toEqual(draft('one', 1));
    expect(readDraft(store, 'b')).toBeUndefined();
    removeDraft(store, 'a');
    expect(readDraft(store, 'a')).toBeUndefined();
  });

  it('is written over by the tab that saw it last', () => {
    const store = memory();
    writeDraft(store, 'a', draft('one', 1), undefined);
    expect(writeDraft(store, 'a', draft('one', 2), draft('one', 1))).toBe('kept');
    expect(readDraft(store, 'a')?.count).toBe(2);
  });

  it('is not written over when another tab wrote meanwhile, unless told to', () => {
    const store = memory();
    writeDraft(store, 'a', draft('one', 1), undefined);
    writeDraft(store, 'a', draft('two', 2), draft('one', 1));
    expect(writeDraft(store, 'a', draft('one', 2), draft('one', 1))).toBe('elsewhere');
    expect(writeDraft(store, 'a', draft('one', 2), undefined)).toBe('elsewhere');
    expect(readDraft(store, 'a')?.writer).toBe('two');
    expect(writeDraft(store, 'a', draft('one', 3), draft('one', 1), true)).toBe('kept');
    expect(readDraft(store, 'a')?.writer).toBe('one');
  });

  it('may be written anew after another tab has sent and removed it', () => {
    const store = memory();
    expect(writeDraft(store, 'a', draft('one', 2), draft('one', 1))).toBe('kept');
  });

  it('survives broken, blocked, full and absent storage', () => {
    const store = memory();
    for (const text of [
      '{',
      'null',
      '3',
      '{"shape":1}',
      '{"shape":"1","writer":"a","count":1,"value":1}',
    ]) {
      store.held.set(draftPlace('a'), text);
      expect(readDraft(store, 'a')).toBeUndefined();
    }
    expect(writeDraft(store, 'a', draft('one', 1), undefined)).toBe('kept');
    expect(readDraft(blocked, 'a')).toBeUndefined();
    expect(writeDraft(blocked, 'a', draft('one', 1), undefined)).toBe('blocked');
    expect(() => removeDraft(blocked, 'a')).not.toThrow();
    expect(writeDraft(undefined, 'a', draft('one', 1), undefined)).toBe('blocked');
  });
});

describe('the shape of a restored value', () => {
  const initial: { note: string; hours: number; days: string[]; end?: string | undefined } = {
    note: '',
    hours: 0,
    days: [],
    end: undefined,
  };

  it('is accepted when it is that of the form', () => {
    expect(looksLike({ note: 'a', hours: 2, days: ['x'] }, initial)).toBe(true);
    expect(looksLike({ note: 'a', hours: 2, days: [], end: '2026-01-01' }, initial)).toBe(true);
    expect(looksLike('text', '')).toBe(true);
    expect(looksLike([1], [])).toBe(true);
  });

  it.each([
    { note: 'a', hours: '2', days: [] },
    { note: 'a', hours: 2 },
    { note: null, hours: 2, days: [] },
    { note: 'a', hours: 2, days: {} },
    null,
    [],
    'text',
  ])('is refused when it is another: %j', (raw) =>
    expect(looksLike<unknown>(raw, initial)).toBe(false),
  );
});
