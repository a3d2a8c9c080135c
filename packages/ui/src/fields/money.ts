/** What was read from an amount that somebody typed. */
export type ReadMoney =
  | { kind: 'empty' }
  | { kind: 'cents'; cents: number }
  | { kind: 'unreadable' };

/** The sign between euros and cents in a locale. */
export function decimalSeparator(locale: string): ',' | '.' {
  const part = new Intl.NumberFormat(locale)
    .formatToParts(1.5)
    .find(({ type }) => type === 'decimal');
  return part?.value === '.' ? '.' : ',';
}

const spaces = /[\s\u00a0\u202f']/g;
const grouped = /^\d{1,3}(?:[.,]\d{3})+$/;

/**
 * Reads an amount in euros as whole cents. A comma and a point are both taken for the decimal sign when one or two
 * figures follow (number pads write a point); with three figures after it, the sign that is not the locale's decimal
 * sign groups thousands. Whatever is left ambiguous is unreadable rather than guessed.
 */
export function readMoney(text: string, decimal: ',' | '.'): ReadMoney {
  const bare = text.replace(spaces, '').replace(/€|EUR/i, '');
  if (bare === '') return { kind: 'empty' };
  const [, minus, digits] = /^([-\u2212]?)([\d.,]+)$/.exec(bare) ?? [];
  if (digits === undefined) return { kind: 'unreadable' };
  const [, whole = '', fraction = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(digits) ?? [];
  const euros = readWhole(whole, fraction === '' ? decimal : digits.charAt(whole.length));
  if (euros === undefined) return { kind: 'unreadable' };
  const cents = Number(`${euros}${fraction.padEnd(2, '0')}`);
  if (!Number.isSafeInteger(cents)) return { kind: 'unreadable' };
  return { kind: 'cents', cents: minus === '' || cents === 0 ? cents : -cents };
}

/** The figures of the euros, without the signs that group them; `decimal` cannot be one of those. */
function readWhole(whole: string, decimal: string): string | undefined {
  if (/^\d+$/.test(whole)) return whole;
  const signs = new Set(whole.replace(/\d/g, ''));
  return grouped.test(whole) && signs.size === 1 && !signs.has(decimal)
    ? whole.replace(/[.,]/g, '')
    : undefined;
}

/** Cents as they stand in a field: always two figures after the sign, no currency. */
export function writeMoney(cents: number, locale: string): string {
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(cents / 100);
}
