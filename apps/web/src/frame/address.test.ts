import { expect, it } from 'vitest';
import { anyText, inAddress, oneOf } from './address.ts';

const read = inAddress({ nieuw: oneOf(['evaluatie', 'gesprek']), zoek: anyText });

it('reads what makes sense', () => {
  expect(read({ nieuw: 'gesprek', zoek: 'Peeters' })).toEqual({
    nieuw: 'gesprek',
    zoek: 'Peeters',
  });
});

it('keeps a file number that the router took for a number', () => {
  expect(read({ zoek: 2026 })).toEqual({ zoek: '2026' });
});

it('leaves out what makes none, and what nobody asked about', () => {
  expect(read({ nieuw: 'iets', zoek: ['a'], ander: 'x' })).toEqual({});
});
