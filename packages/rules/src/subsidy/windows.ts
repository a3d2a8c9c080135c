import {
  type Day,
  dayAfter,
  dayBefore,
  dayOf,
  monthsLater,
  NEVER,
  startOfMonth,
} from '../calendar/day.ts';
import { type DaySpan, spanHas } from '../calendar/day-span.ts';
import { truth } from '../decision.ts';
import type { Consultation } from '../facts/consultation.ts';
import type { SubsidyDecision } from '../facts/subsidy-decision.ts';
import { hadRightIn, type Spell, spellOn, spells } from '../right/spell.ts';
import type { ConsultationMade } from '../timeline/spans.ts';
import { derived, type SignedContract, type Timeline } from '../timeline/timeline.ts';
import type { Truth } from '../verdict.ts';
import { livingWageInMonthOf } from './living-wage.ts';
import { generalProjects } from './signature.ts';

/** Twelve calendar months, at most, for the first subsidy, the extension and the second chance. */
const MONTHS = 12;

/** Twelve calendar months from the first day of the month of a day. */
function twelveMonthsFrom(day: Day): DaySpan {
  const from = startOfMonth(day);
  return { from, until: dayBefore(monthsLater(from, MONTHS)) };
}

type Shown = Consultation['firstSubsidy'];

const isLater = (a: ConsultationMade, b: ConsultationMade): boolean =>
  a.consulted === b.consulted ? a.consultation.id > b.consultation.id : a.consulted > b.consulted;

/** What the consultations answered about a subsidy in other centres. */
interface Answered {
  /** The period that they showed, null when they showed none, 'unknown' when nobody asked. */
  readonly period: Shown;
  /** The day of the last one that answered; NEVER when none did. */
  readonly on: Day;
}

/** A consultation that left the question open takes no earlier answer back; a period once shown stays known. */
const answered = (which: 'firstSubsidy' | 'extension') =>
  derived(({ consultations }): Answered => {
    let last: ConsultationMade | undefined;
    let showing: ConsultationMade | undefined;
    for (const one of consultations) {
      if (one[which] === 'unknown') continue;
      if (last === undefined || isLater(one, last)) last = one;
      if (one[which] !== null && (showing === undefined || isLater(one, showing))) showing = one;
    }
    if (last === undefined) return { period: 'unknown', on: NEVER };
    return { period: showing === undefined ? null : showing[which], on: last.consulted };
  });

const firstSubsidyAnswered = answered('firstSubsidy');
const extensionAnswered = answered('extension');

/** What the KSZ shows in other centres (NOV-5). */
export const shownElsewhere = {
  firstSubsidy: (timeline: Timeline): Shown => firstSubsidyAnswered(timeline).period,
  extension: (timeline: Timeline): Shown => extensionAnswered(timeline).period,
};

interface Window {
  readonly span: DaySpan;
  /** The contract that opened it in this centre, or null when it was begun in another centre. */
  readonly contract: string | null;
}

/** A window, null when there is none, 'unknown' when nobody asked. */
export type MaybeWindow = Window | null | 'unknown';

/** The days of a window, where there is one. */
export const daysOfWindow = (window: MaybeWindow): DaySpan | null | 'unknown' =>
  window === null || window === 'unknown' ? window : window.span;

/** The first general project in this centre that was signed by a person on living wage; null when there is none. */
export const openerHere = derived((timeline): SignedContract | null => {
  for (const project of generalProjects(timeline))
    if (livingWageInMonthOf(timeline, project.signed)) return project;
  return null;
});

/**
 * Whether a consultation that answered could have shown a first subsidy in another centre: it was made on the day
 * before the right began or later. A consultation of an earlier right knows nothing of what happened in between.
 */
function wasAsked(timeline: Timeline, on: Day): boolean {
  const spell = spellOn(timeline, on);
  // Without any right there was none in between, so the consultation that said so is enough.
  return spell === undefined || dayBefore(spell.from) <= firstSubsidyAnswered(timeline).on;
}

/** The first window as far as the facts alone open it; null when they do not. */
const opened = derived((timeline): MaybeWindow => {
  const elsewhere = shownElsewhere.firstSubsidy(timeline);
  const here = openerHere(timeline);
  const own = here === null ? null : { span: twelveMonthsFrom(here.signed), contract: here.id };
  if (elsewhere === 'unknown') return 'unknown';
  if (elsewhere !== null) {
    const begun = { span: twelveMonthsFrom(dayOf(elsewhere.from)), contract: null };
    return own !== null && own.span.from <= begun.span.from ? own : begun;
  }
  return here === null || wasAsked(timeline, here.signed) ? own : 'unknown';
});

/**
 * The twelve months of the first subsidy (SUB-2): from the first day of the month in which the first general project
 * was signed by a person on living wage, in whichever centre; once in a life, and the clock runs on. `'unknown'` when
 * nobody asked whether another centre began it; null when it has not begun.
 */
export const firstWindow = (timeline: Timeline, on: Day): MaybeWindow =>
  opened(timeline) ?? (wasAsked(timeline, on) ? null : 'unknown');

/** The twelve months of the extension as far as the facts alone show them; null when they do not. */
const knownExtension = derived((timeline): DaySpan | null => {
  const first = daysOfWindow(opened(timeline));
  if (first !== 'unknown' && first !== null) return twelveMonthsFrom(dayAfter(first.until));
  const elsewhere = shownElsewhere.extension(timeline);
  return elsewhere === null || elsewhere === 'unknown'
    ? null
    : twelveMonthsFrom(dayOf(elsewhere.from));
});

/**
 * The twelve months directly after the first window (SUB-6), whichever centre has them; where the first is not known,
 * those of the extension that another centre began.
 */
export function extensionWindow(timeline: Timeline, on: Day): DaySpan | null | 'unknown' {
  const known = knownExtension(timeline);
  if (known !== null) return known;
  return firstWindow(timeline, on) === 'unknown' ? 'unknown' : null;
}

/** The twelve months before a right began, which the second chance wants without any right. */
export const yearBefore = (from: Day): DaySpan => ({
  from: monthsLater(from, -12),
  until: dayBefore(from),
});

/** The first general project that was signed in a right, or earlier in the month in which the right begins. */
function signedIn(timeline: Timeline, spell: Spell): SignedContract | undefined {
  const from = startOfMonth(spell.from);
  for (const project of generalProjects(timeline))
    if (from <= project.signed && project.signed <= spell.until) return project;
  return undefined;
}

/** A decision on the second chance that says what the law asks, with its report (SUB-7, INS-4). */
export const isSoundChance = (decision: SubsidyDecision): boolean =>
  decision.kind === 'second-chance' &&
  decision.reasoned &&
  decision.needEstablished &&
  decision.reportedOn !== null;

/** Whether the second chance was given in a right: then this right used it, and no later one can. */
const usedIn = (timeline: Timeline, spell: Spell): boolean =>
  timeline.decisions.some((decision) => {
    if (!isSoundChance(decision)) return false;
    const decided = dayOf(decision.decidedOn);
    return spanHas(spell, decided) || (spell.decided <= decided && decided < spell.from);
  });

/** The right in which the second chance is, and the project that opens it. */
interface Chance {
  readonly spell: Spell;
  readonly opener: SignedContract;
}

/**
 * Whether a first subsidy, with its twelve months over, came before a right (SUB-7). Where none is known, only a
 * consultation made for that right or later can say that there was none.
 */
export function firstCameBefore(timeline: Timeline, { from }: Spell): Truth {
  const first = daysOfWindow(opened(timeline));
  if (first !== null && first !== 'unknown') return truth(first.until < from);
  return dayBefore(from) <= firstSubsidyAnswered(timeline).on ? 'no' : 'unknown';
}

/** The project that opens a second chance in a right; undefined when none can lie there. */
function openerOfChance(timeline: Timeline, spell: Spell): SignedContract | undefined {
  const opener = signedIn(timeline, spell);
  if (opener === undefined || hadRightIn(timeline, yearBefore(spell.from))) return undefined;
  // Who had the first subsidy had a living wage in its first month, so a year without right outlasts its window.
  return firstCameBefore(timeline, spell) === 'no' ? undefined : opener;
}

/**
 * A right that came after the first subsidy and a year without right, in which a general project was signed. Once in
 * a life: the first such right in which the second chance was given, else the latest. While it is not known whether
 * there was a first subsidy before, it is where the second chance may lie.
 */
export const possibleChance = derived((timeline): Chance | null => {
  let latest: Chance | null = null;
  for (const spell of spells(timeline)) {
    const opener = openerOfChance(timeline, spell);
    if (opener === undefined) continue;
    latest = { spell, opener };
    if (usedIn(timeline, spell)) return latest;
  }
  return latest;
});

const windowOfChance = derived((timeline): Window | null => {
  const chance = possibleChance(timeline);
  if (chance === null) return null;
  return { span: twelveMonthsFrom(chance.opener.signed), contract: chance.opener.id };
});

/**
 * The twelve months of the second chance (SUB-7), from the first day of the month in which its project was signed.
 * Null when there is no such project.
 */
export function secondChanceWindow(timeline: Timeline, on: Day): MaybeWindow {
  const first = firstWindow(timeline, on);
  return first === 'unknown' || first === null ? first : windowOfChance(timeline);
}
