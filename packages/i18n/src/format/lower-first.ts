/** The same words inside a sentence: only the first letter gets small, for German keeps the capitals of its nouns. */
export const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
