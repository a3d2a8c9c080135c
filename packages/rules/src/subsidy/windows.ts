import { addDays, addMonths, type CivilDate, firstOfMonth } from '../calendar/civil-date.ts';
import { covers, overlaps, type Period, type Span } from '../calendar/period.ts';
import type { SubsidyFacts } from '../facts/dossier.ts';
import { by } from '../order.ts';
import { remember } from '../remember.ts';
import { consultationsAfter, type Spell, spellOn, spells } from '../right/spell.ts';
import { livingWageInMonthOf } from './living-wage.ts';
import { type SignedContract, signedContracts } from './signature.ts';

/** Twelve calendar months, at most, for the first subsidy, the extension and the second chance. */
const MONTHS = 12;

/** Twelve calendar months from the first day of the month of a day. */
const twelveMonthsFrom = (from: CivilDate): Span => {
  const first = firstOfMonth(from);
  return { from: first, until: addDays(addMonths(first, MONTHS), -1) };
};

/** The period of a subsidy that the consultations showed, null when they showed none, 'unknown' when nobody asked. */
export function shownElsewhere(
  facts: SubsidyFacts,
  which: 'firstSubsidy' | 'extension',
): Period | null | 'unknown' {
  const shown = facts.consultations
    .toSorted(by(({ consultedOn, id }) => `${consultedOn} ${id}`))
    .map((consultation) => consultation[which]);
  // A period that was once shown stays known, even when a later consultation is empty.
  const period = shown.findLast((answer) => answer !== null && answer !== 'unknown');
  const last = shown.at(-1);
  return period ?? (last === null ? null : 'unknown');
}

export interface Window {
  readonly span: Span;
  /** The contract that opened it in this centre, or null when it was begun in another centre. */
  readonly contract: string | null;
}

/** The first general project in this centre that was signed by a person on living wage. */
export const openerHere = (facts: SubsidyFacts): SignedContract | undefined =>
  signedContracts(facts, 'general').find(({ signed }) => livingWageInMonthOf(facts, signed));

/**
 * Whether a consultation could have shown a first subsidy in another centre: it was made on the day before the right
 * began or later. A consultation of an earlier right knows nothing of what happened in between.
 */
function wasAsked(facts: SubsidyFacts, opened: CivilDate | undefined, on: CivilDate): boolean {
  const spell = spellOn(facts, opened ?? on);
  // Without any right there was none in between, so the consultation that said so is enough.
  if (spell === undefined) return true;
  const before = addDays(spell.from, -1);
  return consultationsAfter(facts, { from: before, until: before }).length > 0;
}

function findFirstWindow(facts: SubsidyFacts, on: CivilDate): Window | null | 'unknown' {
  const elsewhere = shownElsewhere(facts, 'firstSubsidy');
  const here = openerHere(facts);
  const own =
    here === undefined ? null : { span: twelveMonthsFrom(here.signed), contract: here.contract.id };
  if (elsewhere === 'unknown') return 'unknown';
  if (elsewhere !== null) {
    const begun = { span: twelveMonthsFrom(elsewhere.from), contract: null };
    return own !== null && own.span.from <= begun.span.from ? own : begun;
  }
  return wasAsked(facts, here?.signed, on) ? own : 'unknown';
}

/**
 * The twelve months of the first subsidy (SUB-2): from the first day of the month in which the first general project
 * was signed by a person on living wage, in whichever centre; once in a life, and the clock runs on. `'unknown'` when
 * nobody asked whether another centre began it; null when it has not begun.
 */
export const firstWindow = remember(findFirstWindow);

/** The twelve months directly after the first window (SUB-6), or those that another centre began. */
export function extensionWindow(facts: SubsidyFacts, on: CivilDate): Span | null | 'unknown' {
  const shown = shownElsewhere(facts, 'extension');
  if (shown !== null && shown !== 'unknown') return twelveMonthsFrom(shown.from);
  const first = firstWindow(facts, on);
  if (first === 'unknown' || first === null) return first;
  return twelveMonthsFrom(addDays(first.span.until, 1));
}

/** The twelve months before a right began, which the second chance wants without any right. */
export const yearBefore = (from: CivilDate): Span => ({
  from: addMonths(from, -12),
  until: addDays(from, -1),
});

const hadRightInYearBefore = (facts: SubsidyFacts, from: CivilDate): boolean =>
  [...spells(facts), ...facts.consultations.flatMap(({ rightElsewhere }) => rightElsewhere)].some(
    (right) => overlaps(right, yearBefore(from)),
  );

/** The first general project that was signed in a right, or earlier in the month in which the right begins. */
const signedIn = (facts: SubsidyFacts, spell: Spell): SignedContract | undefined =>
  signedContracts(facts, 'general').find(
    ({ signed }) =>
      firstOfMonth(spell.from) <= signed && (spell.until === null || signed <= spell.until),
  );

/** Whether the second chance was decided on in a right: then this right used it, and no later one can. */
const usedIn = (facts: SubsidyFacts, spell: Spell): boolean =>
  facts.subsidyDecisions.some(
    ({ kind, decidedOn }) =>
      kind === 'second-chance' &&
      (covers(spell, decidedOn) ||
        (spell.opening.decidedOn <= decidedOn && decidedOn < spell.from)),
  );

/** The right in which the second chance is, and the project that opens it. */
interface Chance {
  readonly spell: Spell;
  readonly opener: SignedContract;
}

function findSecondChance(facts: SubsidyFacts, on: CivilDate): Chance | null | 'unknown' {
  const first = firstWindow(facts, on);
  if (first === 'unknown' || first === null) return first;
  const chances = spells(facts).flatMap((spell) => {
    const opener = signedIn(facts, spell);
    // Who had the first subsidy had a living wage in its first month, so a year without right outlasts its window.
    return spell.from > first.span.until &&
      opener !== undefined &&
      !hadRightInYearBefore(facts, spell.from)
      ? [{ spell, opener }]
      : [];
  });
  return chances.find(({ spell }) => usedIn(facts, spell)) ?? chances.at(-1) ?? null;
}

/**
 * A right that came after the first subsidy and a year without right, in which a general project was signed. Once in
 * a life: the first such right in which the second chance was decided on, else the latest.
 */
export const secondChance = remember(findSecondChance);

/**
 * The twelve months of the second chance (SUB-7), from the first day of the month in which its project was signed.
 * Null when there is no such project.
 */
export function secondChanceWindow(facts: SubsidyFacts, on: CivilDate): Window | null | 'unknown' {
  const chance = secondChance(facts, on);
  if (chance === null || chance === 'unknown') return chance;
  return { span: twelveMonthsFrom(chance.opener.signed), contract: chance.opener.contract.id };
}
