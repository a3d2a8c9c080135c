import { describe, expect, it } from 'vitest';
import { openDraft } from './draft-box.ts';
import { type DraftStore, draftPlace } from './draft-storage.ts';

interface Form {
  note: string;
}

function browser() {
  const held = new Map<string, string>();
  const store: DraftStore = {
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  };
  const place = draftPlace('form');
  return {
    tab: (name: string, version = 1) =>
      openDraft<Form>(store, name, 'form', { note: '' }, { version }),
    text: () => held.get(place) ?? null,
    place,
  };
}

describe('a draft in a tab', () => {
  it('starts empty, is kept, and comes back in the next visit', () => {
    const { tab } = browser();
    const first = tab('one');
    expect(first.read()).toEqual({
      value: { note: '' },
      restored: false,
      kept: false,
      otherTab: false,
    });
    first.set({ note: 'a' });
    first.set((now) => ({ note: `${now.note}b` }));
    expect(first.read()).toMatchObject({ value: { note: 'ab' }, kept: true });
    expect(tab('one').read()).toEqual({
      value: { note: 'ab' },
      restored: true,
      kept: true,
      otherTab: false,
    });
  });

  it('is forgotten when it was sent', () => {
    const { tab, text } = browser();
    const first = tab('one');
    first.set({ note: 'a' });
    first.clear();
    expect(first.read().value.note).toBe('');
    expect(text()).toBeNull();
  });

  it('of an older form is left alone until the new one is written', () => {
    const { tab } = browser();
    tab('one').set({ note: 'old' });
    const newer = tab('one', 2);
    expect(newer.read()).toMatchObject({ value: { note: '' }, restored: false });
    newer.set({ note: 'new' });
    expect(tab('one', 2).read().value.note).toBe('new');
  });

  it('tells its listeners', () => {
    const first = browser().tab('one');
    let told = 0;
    const stop = first.subscribe(() => {
      told += 1;
    });
    first.set({ note: 'a' });
    stop();
    first.set({ note: 'b' });
    expect(told).toBe(1);
  });
});

describe('two tabs', () => {
  it('do not overwrite each other, even before the event has come', () => {
    const { tab, text } = browser();
    const [one, two] = [tab('one'), tab('two')];
    two.set({ note: 'theirs' });
    one.set({ note: 'mine' });
    expect(one.read()).toMatchObject({ value: { note: 'mine' }, otherTab: true, kept: false });
    expect(text()).toContain('theirs');
  });

  it('let the person choose', () => {
    const { tab, text, place } = browser();
    const [one, two] = [tab('one'), tab('two')];
    two.set({ note: 'theirs' });
    one.changedElsewhere(place, text());
    expect(one.read().otherTab).toBe(true);
    one.takeTheirs();
    expect(one.read()).toMatchObject({ value: { note: 'theirs' }, otherTab: false });
    one.set({ note: 'both' });
    expect(text()).toContain('both');
    two.changedElsewhere(place, text());
    two.keepMine();
    expect(two.read()).toMatchObject({ value: { note: 'theirs' }, otherTab: false, kept: true });
    expect(text()).toContain('theirs');
  });

  it('go on when the other has sent its work', () => {
    const { tab, text, place } = browser();
    const [one, two] = [tab('one'), tab('two')];
    one.set({ note: 'mine' });
    two.clear();
    one.changedElsewhere(place, null);
    one.set({ note: 'mine again' });
    expect(one.read()).toMatchObject({ otherTab: false, kept: true });
    expect(text()).toContain('mine again');
  });

  it('with other work are left alone', () => {
    const { tab } = browser();
    const one = tab('one');
    one.changedElsewhere('traject-draft:another', '{"shape":1,"writer":"x","count":1,"value":1}');
    expect(one.read().otherTab).toBe(false);
  });
});

it('a tab without storage works on and says that nothing is kept', () => {
  const one = openDraft<Form>(undefined, 'one', 'form', { note: '' });
  one.set({ note: 'a' });
  expect(one.read()).toEqual({
    value: { note: 'a' },
    restored: false,
    kept: false,
    otherTab: false,
  });
});
