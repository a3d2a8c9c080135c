import { expect, it } from 'vitest';
import { frenchFiles, withFrenchSpaces } from './french.ts';
import { readTree } from './tree.ts';

const written = (text: string) => withFrenchSpaces({ path: 'packages/i18n/src/words.ts', text });
const french = (words: string) =>
  written(`const words = { nl: { a: 'Wie? «x»' }, fr: { a: ${words} } };`);

/** `node --run french` in this folder writes them. */
it('finds the French of every screen, document and rule with its spaces', () => {
  const lacking = frenchFiles(readTree()).filter((file) => withFrenchSpaces(file) !== file.text);
  expect(lacking.map(({ path }) => path)).toEqual([]);
});

it.each([
  ["'Qui?'", "'Qui\u00A0?'"],
  ["'Oui: dès lundi; sinon mardi!'", "'Oui\u00A0: dès lundi\u00A0; sinon mardi\u00A0!'"],
  ["'Prix : deux'", "'Prix\u00A0: deux'"],
  ["'« oui »'", "'«\u00A0oui\u00A0»'"],
  ["'«oui»'", "'«\u00A0oui\u00A0»'"],
  ["'(article 30 §2): non'", "'(article 30 §2)\u00A0: non'"],
  ['(n: number) => `${n}: jours`', '(n: number) => `${n}\u00A0: jours`'],
  [
    "(n: number) => (n === 1 ? 'un: non' : 'deux')",
    "(n: number) => (n === 1 ? 'un\u00A0: non' : 'deux')",
  ],
])('writes %s as %s', (words, spaced) => {
  const before = french(words);
  expect(before).toContain(spaced);
  expect(written(before)).toBe(before);
});

it.each(["'à 10:30'", "'https://example.org'", "'centre:lire'"])('leaves %s', (words) => {
  expect(french(words)).toContain(words);
});

it('leaves Dutch and code alone', () => {
  expect(french("'Qui?'")).toContain("nl: { a: 'Wie? «x»' }, fr: {");
});
