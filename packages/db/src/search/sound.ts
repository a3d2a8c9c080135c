/** Letters that the Unicode decomposition leaves whole. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** A name in small letters without signs on or between them: "D’Hondt" becomes "dhondt", "Yılmaz" "yilmaz". */
export const plainOf = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[ıłøđðþßæœ]/g, (letter) => WHOLE_LETTERS[letter] ?? letter)
    .replace(/[^a-z]/g, '');

/**
 * What is written differently and said alike in Dutch and French names, in this order: first what is written with
 * several letters, then what one letter stands for.
 */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/bv/g, 'v'],
  [/sch/g, 's'],
  [/ch/g, 'g'],
  [/(?:ck|c)x/g, 'ks'],
  [/x/g, 'ks'],
  [/ck|cq|qu|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/dj/g, 'j'],
  [/dt/g, 't'],
  [/h/g, ''],
  [/eij|ij|ei|ey|ie|y/g, 'i'],
  [/ae|aa/g, 'a'],
  [/ai/g, 'e'],
  [/eau|au|ou|oe|eu|ue|o/g, 'u'],
  [/[vw]/g, 'f'],
  [/z/g, 's'],
  // Doubles come last: some exist only now.
  [/(.)\1+/g, '$1'],
];

/**
 * How a part of a name sounds, for names that are still being typed: nothing at the end is left out, so that the
 * sound of the beginning is the beginning of the sound.
 */
export const soundOfBeginning = (plain: string): string =>
  ALIKE.reduce((text, [written, said]) => text.replace(written, said), plain);

/** Shorter sounds keep their end, or Thijs and Ties would become one letter. */
const SHORTEST = 3;

/** How a whole name sounds: without the s and the e that one does not hear at the end, and with a hard last letter. */
export function soundOf(plain: string): string {
  let sound = soundOfBeginning(plain);
  for (const silent of [/s$/, /e$/]) if (sound.length > SHORTEST) sound = sound.replace(silent, '');
  return sound.replace(/d$/, 't');
}
