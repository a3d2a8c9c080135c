import type { paperWords } from '@traject/i18n/web';

const KILO = 1024;

/** A size in bytes in words: 812 kB, 3,4 MB. */
export function sizeInWords(
  size: number,
  words: (typeof paperWords)['nl'],
  locale: string,
): string {
  const kilobytes = Math.max(1, Math.round(size / KILO));
  if (kilobytes < KILO) return words.bytes(String(kilobytes), 'kB');
  const amount = (size / KILO / KILO).toLocaleString(locale, { maximumFractionDigits: 1 });
  return words.bytes(amount, 'MB');
}
