import { plainOf, soundOf, soundOfBeginning } from './sound.ts';

/** Raised when the keys of a person are made in another way; what was written before is then made anew at the start. */
export const KEYS_VERSION = 1;

/** The signs before a key: the letters of a name, its sound, the digits of a number. */
const LETTERS = '=';
const SOUND = '~';
const DIGITS = '#';

/** What a person is found by. */
export interface Findable {
  readonly firstName: string;
  readonly lastName: string;
  /** Eleven digits. */
  readonly insz: string;
  /** The number of the file, such as 2026-0042; null while there is none. */
  readonly number: string | null;
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** The words of a name; what stands before an apostrophe belongs to what follows it. */
const wordsOf = (name: string): string[] =>
  name
    .split(/[\s-]+/)
    .map(plainOf)
    .filter((word) => word !== '');

/** A name from each of its words to the end, written as one: "Van den Broek" is vandenbroek, denbroek and broek. */
const tailsOf = (name: string): string[] => {
  const words = wordsOf(name);
  return words.flatMap((word, at) => [word, words.slice(at).join('')]);
};

/** Every key of a person: names as written and as they sound, whole and from each word on, and the numbers. */
export function keysOf({ firstName, lastName, insz, number }: Findable): string[] {
  const names = [...tailsOf(firstName), ...tailsOf(lastName)];
  const numbers = [insz];
  if (number !== null) {
    const [, order = ''] = number.split('-');
    numbers.push(digitsOf(number), digitsOf(order), digitsOf(order).replace(/^0+/, ''));
  }
  return [
    ...new Set([
      ...names.flatMap((name) => [LETTERS + name, SOUND + soundOf(name)]),
      ...numbers.filter((digits) => digits !== '').map((digits) => DIGITS + digits),
    ]),
  ];
}

/** The place of a person in an alphabetical list: last name, first name, without signs and spaces. */
export const sortNameOf = ({ firstName, lastName }: Pick<Findable, 'firstName' | 'lastName'>) =>
  `${plainOf(lastName)} ${plainOf(firstName)}`;

/** Keys that a part of what is looked for stands for, and how far such a key is from it: 0 = exactly that. */
export interface KeyRange {
  readonly distance: number;
  readonly from: string;
  /** Up to but not including; null = `from` alone. */
  readonly before: string | null;
}

/** The sign after the last letter and the one after the last digit: where the keys with a beginning end. */
const AFTER_LETTERS = '{';
const AFTER_DIGITS = ':';

/** Sounds shorter than this are the beginning of too much. */
const SHORTEST_SOUND = 3;

/** The keys for one part: the same letters, letters that begin so, the same sound, a sound that begins so. */
export function rangesOf(part: string): KeyRange[] {
  if (/^\d/.test(part)) {
    const from = DIGITS + part;
    return [
      { distance: 0, from, before: null },
      { distance: 1, from, before: from + AFTER_DIGITS },
    ];
  }
  const letters = LETTERS + part;
  const begun = soundOfBeginning(part);
  return [
    { distance: 0, from: letters, before: null },
    { distance: 1, from: letters, before: letters + AFTER_LETTERS },
    { distance: 2, from: SOUND + soundOf(part), before: null },
    ...(begun.length < SHORTEST_SOUND
      ? []
      : [{ distance: 3, from: SOUND + begun, before: SOUND + begun + AFTER_LETTERS }]),
  ];
}

/** More words than this are not looked at: every further one doubles the ways to read them. */
const MOST_WORDS = 5;

/** Every way to write neighbouring names as one or apart; a number always stands by itself. */
function readings(words: readonly string[]): string[][] {
  const [first, ...rest] = words;
  if (first === undefined) return [[]];
  return readings(rest).flatMap((reading) => {
    const [next, ...others] = reading;
    const joins = next !== undefined && !/\d/.test(first + next);
    return joins
      ? [
          [first, ...reading],
          [first + next, ...others],
        ]
      : [[first, ...reading]];
  });
}

/**
 * What somebody looks for, read in every way that its words may belong together: for "Jan van Hove" the parts jan,
 * van, hove; jan, vanhove; janvan, hove; janvanhove. No way at all when nothing in it is a letter or a digit.
 */
export function readingsOf(text: string): string[][] {
  const words = text
    .split(/[\s-]+(?!\d)|\s+/)
    .map((word) => (/\d/.test(word) ? digitsOf(word) : plainOf(word)))
    .filter((word) => word !== '');
  return words.length === 0 ? [] : readings(words.slice(0, MOST_WORDS));
}
