import { expect, it } from 'vitest';
import { merge, type Part } from './merge.ts';

interface Note {
  readonly strengths: string;
  readonly needs: string;
}

const parts: readonly Part<Note>[] = [
  { key: 'strengths', label: 'Krachten', show: ({ strengths }) => strengths },
  { key: 'needs', label: 'Noden', show: ({ needs }) => needs },
];
const base: Note = { strengths: 'a', needs: 'b' };

it('takes over what only the other has changed', () => {
  const { merged, asked } = merge(
    { base, mine: { ...base, strengths: 'mine' }, theirs: { ...base, needs: 'theirs' } },
    parts,
  );
  expect(merged).toEqual({ strengths: 'mine', needs: 'theirs' });
  expect(asked).toEqual([]);
});

it('asks about what both have changed, and keeps mine until then', () => {
  const { merged, asked } = merge(
    { base, mine: { ...base, needs: 'mine' }, theirs: { ...base, needs: 'theirs' } },
    parts,
  );
  expect(merged.needs).toBe('mine');
  expect(asked.map(({ key }) => key)).toEqual(['needs']);
});

it('asks nothing where both wrote the same, or only spaces differ', () => {
  const { asked } = merge(
    { base, mine: { ...base, needs: 'same ' }, theirs: { ...base, needs: 'same' } },
    parts,
  );
  expect(asked).toEqual([]);
});
