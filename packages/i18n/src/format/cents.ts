import { type Language, perLanguage } from './language.ts';

const euros = perLanguage(
  (locale) => new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }),
);

/** An amount of whole cents as euros, the way it is written in Belgium. */
export function formatCents(cents: number, language: Language): string {
  if (!Number.isSafeInteger(cents)) throw new RangeError(`not whole cents: ${cents}`);
  // Minus nothing is nothing.
  return euros(language).format(cents === 0 ? 0 : cents / 100);
}
