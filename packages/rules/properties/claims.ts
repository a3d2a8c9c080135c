import { expect } from 'vitest';
import { type CivilDate, day, month } from '../src/calendar/index.ts';
import type { Dossier } from '../src/facts/index.ts';
import { claimsOfMonths, type MonthClaim } from '../src/index.ts';

/** Longer than a property over lives takes on an idle machine, where it takes some seconds. */
export const PATIENT = { timeout: 180_000 };

export const FIRST_MONTH = month('2016-11');
export const EVERYTHING_KNOWN = day('2050-01-01');

/** Every month from the reform until the rate is no longer known. */
export const claimsOfLife = (life: Dossier, on: CivilDate = EVERYTHING_KNOWN): MonthClaim[] =>
  claimsOfMonths(life, FIRST_MONTH, 11 * 12 + 2, on);

/** What a claim says, without its reasons. */
export const gist = ({
  kind,
  verdict,
  baseCents,
  subsidyCents,
  code,
  accountingArticle,
}: MonthClaim): string =>
  `${verdict.answer} ${kind} ${baseCents} ${subsidyCents} ${code} ${accountingArticle}`;

/** The places of the months that have a kind. */
export const monthsOf = (claims: readonly MonthClaim[], kind: string): number[] =>
  claims.flatMap((claim, at) => (claim.kind === kind ? [at] : []));

/** Twelve months at most from the first to the last month of a kind (SUB-2, SUB-6, SUB-7). */
export function expectOneWindow(claims: readonly MonthClaim[], kind: string): void {
  const months = monthsOf(claims, kind);
  if (months.length > 0) expect((months.at(-1) ?? 0) - (months[0] ?? 0)).toBeLessThan(12);
}
