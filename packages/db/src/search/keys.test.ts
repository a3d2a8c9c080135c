import { describe, expect, it } from 'vitest';
import { keysOf, rangesOf, readingsOf, sortNameOf } from './keys.ts';

const keys = keysOf({
  firstName: 'Marie-Louise',
  lastName: 'Van den Broek',
  insz: '90061512345',
  number: '2026-0042',
});

describe('the keys of a person', () => {
  it('are the names, whole and from each word on, as written and as they sound, and the numbers', () => {
    expect(keys).toEqual(
      expect.arrayContaining([
        '=marie',
        '=marielouise',
        '=louise',
        '=vandenbroek',
        '=denbroek',
        '=broek',
        '~fandenbruk',
        '#90061512345',
        '#20260042',
        '#0042',
        '#42',
      ]),
    );
  });

  it('hold nothing twice, and nothing for a name without a letter', () => {
    expect(new Set(keys).size).toBe(keys.length);
    expect(keysOf({ firstName: '?', lastName: '-', insz: '1', number: null })).toEqual(['#1']);
  });
});

describe('what is looked for', () => {
  it('is read with its words apart and together', () => {
    expect(readingsOf('Jan van Hove')).toEqual([
      ['jan', 'van', 'hove'],
      ['janvan', 'hove'],
      ['jan', 'vanhove'],
      ['janvanhove'],
    ]);
  });

  it('keeps a number whole and by itself', () => {
    expect(readingsOf('2026-0042')).toEqual([['20260042']]);
    expect(readingsOf('Peeters 90.06.15-123.45')).toEqual([['peeters', '90061512345']]);
  });

  it('is nothing when it has neither letter nor digit', () => {
    expect(readingsOf(' %_\\ ')).toEqual([]);
  });

  it('does not grow without end', () => {
    expect(readingsOf('a '.repeat(40))).toHaveLength(16);
  });

  it.each(['Vandenbroeck', 'Van den Broek', 'vandenb', 'broek', 'LOUISE', '42', '9006151'])(
    'finds Marie-Louise Van den Broek by %s',
    (text) => {
      const within = (part: string) =>
        keys.some((key) =>
          rangesOf(part).some(({ from, before }) =>
            before === null ? key === from : key >= from && key < before,
          ),
        );
      expect(readingsOf(text).some((reading) => reading.every(within))).toBe(true);
    },
  );
});

it('puts people in the order of a list, without signs', () => {
  expect(sortNameOf({ firstName: 'Élodie', lastName: "D'Hondt" })).toBe('dhondt elodie');
});
