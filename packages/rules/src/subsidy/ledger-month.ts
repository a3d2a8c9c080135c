import { type CalendarMonth, type CivilDate, firstOfMonth } from '../calendar/civil-date.ts';
import { dayOf } from '../calendar/day.ts';
import { type DaySpan, spansMeet, spanText } from '../calendar/day-span.ts';
import { covers, overlaps, type Span, wholeMonth } from '../calendar/period.ts';
import type { SubsidyFacts } from '../facts/dossier.ts';
import type { Cents } from '../money.ts';
import { spells } from '../right/spell.ts';
import { timelineOf } from '../timeline/timeline.ts';
import { type SavingAct, wayTo } from './ledger-acts.ts';
import { livingWageDaysIn, monthSpan } from './living-wage.ts';
import { claimOfMonth, type MonthClaim } from './month.ts';
import type { SubsidyKind } from './rates.ts';
import {
  daysOfWindow,
  extensionWindow,
  firstWindow,
  secondChanceWindow,
  shownElsewhere,
} from './windows.ts';

/** What can be said of a month. */
export type LedgerState =
  /** May be claimed by this centre. */
  | { readonly name: 'due' }
  /** Not due as things are, but the acts named, all of them, make it due; `cents` when done on the last day named. */
  | {
      readonly name: 'can-be-saved';
      readonly kind: SubsidyKind;
      readonly cents: Cents;
      readonly acts: readonly SavingAct[];
    }
  /** Conditions to find out; `acts` are those that would settle it or that are needed beside, maybe none. */
  | {
      readonly name: 'undetermined';
      readonly missing: readonly string[];
      readonly acts: readonly SavingAct[];
    }
  /** In another centre: with `kind` where the KSZ shows which subsidy. */
  | { readonly name: 'other-centre' }
  /** A project in time would have won it, and nothing can still win it. */
  | { readonly name: 'lost' }
  /** There never was anything to win: no living wage here, no subsidy in law, the file of the partner, a life's share used up. */
  | { readonly name: 'nothing-to-win' };

export interface LedgerMonth {
  readonly month: CalendarMonth;
  /** The subsidy of the month, here or in the other centre; null when there is none. */
  readonly kind: SubsidyKind | null;
  readonly centre: 'own' | 'elsewhere';
  readonly code: string | null;
  /** Cents of this centre; 0 for a month of another centre, whose amount nobody knows here. */
  readonly baseCents: Cents;
  readonly subsidyCents: Cents;
  readonly accountingArticle: string | null;
  readonly days: readonly Span[];
  /** Why it is due here, or not. */
  readonly verdict: MonthClaim['verdict'];
  readonly state: LedgerState;
}

export type WindowKind = 'first' | 'extension' | 'second-chance';

/** When one of these fails there was nothing to win, whatever the centre had done. */
const NOTHING_TO_WIN: ReadonlySet<string> = new Set([
  'rate-in-force',
  'living-wage-in-month',
  'claimed-on-this-file',
]);
/** The same once no way to win the month is left: a second chance could not be. */
const NO_SECOND_CHANCE: ReadonlySet<string> = new Set([
  'no-right-last-twelve-months',
  'no-student-subsidy-ever',
]);

const fails = ({ verdict }: MonthClaim, conditions: ReadonlySet<string>): boolean =>
  verdict.findings.some(({ condition, truth }) => truth === 'no' && conditions.has(condition));

/** The windows of a file, as whole months. */
export type Spans = Readonly<Record<WindowKind, Span | null | 'unknown'>>;

export const spansOf = (facts: SubsidyFacts, date: CivilDate): Spans => {
  const [timeline, on] = [timelineOf(facts), dayOf(date)];
  const written = (span: DaySpan | null | 'unknown') =>
    span === null || span === 'unknown' ? span : spanText(span);
  return {
    first: written(daysOfWindow(firstWindow(timeline, on))),
    extension: written(extensionWindow(timeline, on)),
    'second-chance': written(daysOfWindow(secondChanceWindow(timeline, on))),
  };
};

/** The subsidy that the KSZ shows in another centre for a month, inside its twelve months (NOV-5). */
function kindElsewhere(
  facts: SubsidyFacts,
  spans: Spans,
  month: CalendarMonth,
): SubsidyKind | null {
  const shows = (which: 'firstSubsidy' | 'extension', kind: 'first' | 'extension'): boolean => {
    const [shown, span] = [shownElsewhere[which](timelineOf(facts)), spans[kind]];
    if (shown === null || shown === 'unknown' || span === null || span === 'unknown') return false;
    return overlaps(shown, wholeMonth(month)) && covers(span, firstOfMonth(month));
  };
  if (shows('firstSubsidy', 'first')) return 'first';
  return shows('extension', 'extension') ? 'extension' : null;
}

/** After the first subsidy and its extension in the same right: the share of a life is used up (SUB-2, SUB-6, SUB-7). */
function isUsedUp(facts: SubsidyFacts, { first, extension }: Spans, month: CalendarMonth): boolean {
  if (first === null || first === 'unknown' || extension === null || extension === 'unknown')
    return false;
  const ended = dayOf(first.until);
  const isOfFirst = spells(timelineOf(facts)).some(
    (spell) => spansMeet(spell, monthSpan(month)) && spell.from <= ended,
  );
  return isOfFirst && firstOfMonth(month) > extension.until;
}

function stateOfOwn(
  facts: SubsidyFacts,
  spans: Spans,
  claim: MonthClaim,
  on: CivilDate,
): LedgerState {
  const { month, verdict } = claim;
  if (verdict.answer === 'due') return { name: 'due' };
  if (fails(claim, NOTHING_TO_WIN)) return { name: 'nothing-to-win' };
  const saved = wayTo('due', facts, month, on);
  if (verdict.answer === 'undetermined')
    return { name: 'undetermined', missing: verdict.missing, acts: saved?.acts ?? [] };
  if (saved !== undefined) {
    const { considered, subsidyCents } = saved.claim;
    return { name: 'can-be-saved', kind: considered, cents: subsidyCents, acts: saved.acts };
  }
  const open = wayTo('undetermined', facts, month, on);
  if (open !== undefined)
    return { name: 'undetermined', missing: open.claim.verdict.missing, acts: open.acts };
  const isOver = fails(claim, NO_SECOND_CHANCE) || isUsedUp(facts, spans, month);
  return { name: isOver ? 'nothing-to-win' : 'lost' };
}

/** One month of the ledger: `facts` as known on the day. */
export function rowOf(
  facts: SubsidyFacts,
  spans: Spans,
  month: CalendarMonth,
  on: CivilDate,
): LedgerMonth {
  const claim = claimOfMonth(facts, month, on);
  const { kind, code, baseCents, subsidyCents, accountingArticle, days, verdict } = claim;
  const own = { month, code, baseCents, subsidyCents, accountingArticle, days, verdict };
  const state = stateOfOwn(facts, spans, claim, on);
  if (state.name === 'lost' || state.name === 'nothing-to-win') {
    const there = kindElsewhere(facts, spans, month);
    const rightThere =
      livingWageDaysIn(timelineOf(facts), monthSpan(month)).length === 0 &&
      facts.consultations
        .flatMap(({ rightElsewhere }) => rightElsewhere)
        .some((right) => overlaps(right, wholeMonth(month)));
    if (there !== null || rightThere)
      return { ...own, kind: there, centre: 'elsewhere', state: { name: 'other-centre' } };
  }
  return { ...own, kind, centre: 'own', state };
}
