import { expect, it } from 'vitest';
import { anyText, inAddress, oneOf, wholeNumber } from './address.ts';

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

it('takes a number within its bounds only', () => {
  const weeks = inAddress({ weken: wholeNumber(1, 104) });
  expect(weeks({ weken: 8 })).toEqual({ weken: 8 });
  for (const wrong of [0, 105, 2.5, '8', null]) expect(weeks({ weken: wrong })).toEqual({});
});
