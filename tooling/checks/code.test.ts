import { expect, it } from 'vitest';
import { codeOf, lineAt } from './code.ts';

it('blanks comments and strings and keeps the lines', () => {
  const text = "a /* any */ b // any\nc 'any' d\n/* x\n y */ e";
  expect(codeOf(text)).toBe('a           b       \nc       d\n    \n      e');
});

it('does not take a web address in a string for a comment', () => {
  const text = "source('https://example.org'); any";
  expect(codeOf(text, { strings: false })).toBe(text);
});

it('counts lines from one', () => {
  expect(lineAt('a\nb', 2)).toBe(2);
});
