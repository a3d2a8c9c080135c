import { addDays, addMonths, type CivilDate, firstOfMonth } from '../calendar/civil-date.ts';
import type { Period, Span } from '../calendar/period.ts';
import { signedOn } from '../contract/signed.ts';
import type { SubsidyFacts } from '../facts/dossier.ts';
import { spells } from '../right/spell.ts';
import { countedSignature, signedContracts } from './coverage.ts';
import { livingWageInMonthOf } from './living-wage.ts';

/** Twelve calendar months, at most, for the first subsidy, the extension and the second chance. */
const MONTHS = 12;

/** Twelve calendar months from the first day of the month of a day. */
const twelveMonthsFrom = (from: CivilDate): Span => {
  const first = firstOfMonth(from);
  return { from: first, until: addDays(addMonths(first, MONTHS), -1) };
};

/** What the latest consultation known on a day showed, or 'unknown' when there is none. */
function shownElsewhere(
  dossier: SubsidyFacts,
  on: CivilDate,
  which: 'firstSubsidy' | 'extension',
): Period | null | 'unknown' {
  const shown = dossier.consultations
    .filter(({ consultedOn }) => consultedOn <= on)
    .toSorted((a, b) => (a.consultedOn < b.consultedOn ? -1 : 1))
    .map((consultation) => consultation[which]);
  // A period that was once shown stays known, even when a later consultation is empty.
  const lastShown = shown.at(-1);
  return (
    shown.findLast((period) => period !== null && period !== 'unknown') ??
    (lastShown === undefined ? 'unknown' : lastShown)
  );
}

export interface Window {
  readonly span: Span;
  /** The contract that opened it in this centre, or null when it was begun in another centre. */
  readonly contract: string | null;
}

/**
 * The twelve months of the first subsidy (SUB-2): from the first day of the month in which the first general project
 * was signed by a person on living wage, in whichever centre; once in a life, and the clock runs on. `'unknown'` when
 * nobody asked whether another centre began it; null when it has not begun.
 */
export function firstWindow(dossier: SubsidyFacts, on: CivilDate): Window | null | 'unknown' {
  const elsewhere = shownElsewhere(dossier, on, 'firstSubsidy');
  const own = signedContracts(dossier, 'general', on).flatMap((contract) => {
    const signed = countedSignature(contract);
    return signed !== null && livingWageInMonthOf(dossier, signed)
      ? [{ span: twelveMonthsFrom(signed), contract: contract.id }]
      : [];
  })[0];
  if (elsewhere === 'unknown') return 'unknown';
  if (elsewhere !== null) {
    const begun = { span: twelveMonthsFrom(elsewhere.from), contract: null };
    return own !== undefined && own.span.from <= begun.span.from ? own : begun;
  }
  return own ?? null;
}

/** The twelve months directly after the first window (SUB-6), or those another centre began. */
export function extensionWindow(dossier: SubsidyFacts, on: CivilDate): Span | null | 'unknown' {
  const first = firstWindow(dossier, on);
  if (first === 'unknown' || first === null) return first;
  return twelveMonthsFrom(addDays(first.span.until, 1));
}

/**
 * The twelve months of the second chance (SUB-7): from the first day of the month in which a general project was
 * signed in a right that came after the first subsidy and a year without right. Null when there is no such signature.
 */
export function secondChanceWindow(dossier: SubsidyFacts, on: CivilDate): Window | null {
  const first = firstWindow(dossier, on);
  if (first === 'unknown' || first === null) return null;
  const later = spells(dossier).filter(
    (spell) => spell.from > first.span.from && spell.from <= on,
  );
  for (const spell of later) {
    if (hasRightSince(dossier, spell.from)) continue;
    const contract = signedContracts(dossier, 'general', on).find((candidate) => {
      const signed = signedOn(candidate);
      return (
        signed !== null && signed >= firstOfMonth(spell.from) && (spell.until === null || signed <= spell.until)
      );
    });
    const signed = contract === undefined ? null : signedOn(contract);
    if (contract !== undefined && signed !== null)
      return { span: twelveMonthsFrom(signed), contract: contract.id };
  }
  return null;
}

/** The twelve months before a right began, which the second chance wants without any right. */
export const yearBefore = (from: CivilDate): Span => ({
  from: addMonths(from, -12),
  until: addDays(from, -1),
});

const hasRightSince = (dossier: SubsidyFacts, from: CivilDate): boolean => {
  const year = yearBefore(from);
  const rights = [
    ...spells(dossier),
    ...dossier.consultations.flatMap(({ rightElsewhere }) => rightElsewhere),
  ];
  return rights.some(
    (right) =>
      right.from <= year.until && (right.until === null || right.until >= year.from),
  );
};
