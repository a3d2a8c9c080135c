/** The languages of the screens and letters. */
export const LANGUAGES = ['nl', 'fr', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One thing said in each language. */
export type Words = Readonly<Record<Language, string>>;

/** The colon between a name and what is said of it: in French a space that does not break stands before it. */
export const COLON: Words = { nl: ':', fr: ' :', de: ':' };

/** A condition in words: what it states, what to find out while it is unknown, what would make it hold. */
export interface ConditionWords {
  readonly states: Words;
  /** The same in a few words, for a list that has no room for the sentence. */
  readonly label?: Words;
  readonly asks?: Words;
  readonly cure?: Words;
}
