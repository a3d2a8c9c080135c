import {
  addCalendarMonths,
  addDays,
  type CalendarMonth,
  type CivilDate,
  lastOfMonth,
  monthOf,
} from '../calendar/civil-date.ts';
import { dayOf } from '../calendar/day.ts';
import { spanText } from '../calendar/day-span.ts';
import type { ContractLife } from '../facts/contract.ts';
import type { SubsidyFacts } from '../facts/dossier.ts';
import { subsidyFactsKnownOn } from '../known-on.ts';
import type { Cents } from '../money.ts';
import { timelineOf } from '../timeline/timeline.ts';
import { type Claim, claimOfMonth, claimOn, type MonthClaim } from './month.ts';
import type { SubsidyKind } from './rates.ts';
import { extensionWindow } from './windows.ts';

/** What a signature (or a decision) would bring, and what is lost without it. */
export interface Opportunity {
  readonly act: 'sign-project' | 'decide-extension';
  readonly kind: SubsidyKind;
  /** The first month it would bring. */
  readonly month: CalendarMonth;
  /** The subsidy of that month, in cents: lost when the act comes later than `until`. */
  readonly cents: Cents;
  readonly until: CivilDate;
}

/** The same file as if a draft contract were signed by all on a day. */
export function asIfSigned(
  dossier: SubsidyFacts,
  contract: ContractLife,
  on: CivilDate,
): SubsidyFacts {
  const signed: ContractLife = {
    ...contract,
    signedByPersonOn: on,
    signedByCentreOn: on,
    thirdParties: contract.thirdParties.map((third) => ({ ...third, signedOn: on })),
  };
  const others = dossier.contracts.filter(({ id }) => id !== contract.id);
  return { ...dossier, contracts: [...others, signed] };
}

/** The same file as if the extension had been decided on a day, with all that the decision must hold. */
const asIfExtended = (facts: SubsidyFacts, on: CivilDate): SubsidyFacts => ({
  ...facts,
  subsidyDecisions: [
    ...facts.subsidyDecisions,
    {
      id: 'what-if',
      kind: 'extension',
      decidedOn: on,
      reasoned: true,
      afterSocialInquiry: true,
      reportedOn: on,
      needEstablished: true,
      studentSubsidyEver: 'unknown',
    },
  ],
});

/** The claim alone: nobody reads its reasons here. */
const claimed = (facts: SubsidyFacts, month: CalendarMonth, on: CivilDate): Claim =>
  claimOn(timelineOf(facts), month, dayOf(on));

function bySigning(
  facts: SubsidyFacts,
  draft: ContractLife,
  on: CivilDate,
  { month, kind: paid }: Claim,
): Opportunity[] {
  if (paid !== null) return [];
  const { kind, subsidyCents } = claimed(asIfSigned(facts, draft, on), month, on);
  return kind === null
    ? []
    : [{ act: 'sign-project', kind, month, cents: subsidyCents, until: lastOfMonth(month) }];
}

/** The last month that counts is that of the end of the first window; after it, the month of the day itself. */
function byExtending(facts: SubsidyFacts, on: CivilDate, today: Claim): Opportunity[] {
  const { month } = today;
  const extension = extensionWindow(timelineOf(facts), dayOf(on));
  // No decision brings back an extension whose twelve months are over.
  if (extension === null || extension === 'unknown' || extension.until < dayOf(on)) return [];
  const window = spanText(extension);
  const next = month > monthOf(window.from) ? month : monthOf(window.from);
  if ((next === month ? today : claimed(facts, next, on)).kind !== null) return [];
  const { kind, subsidyCents } = claimed(asIfExtended(facts, on), next, on);
  if (kind !== 'extension') return [];
  const lastDayBefore = addDays(window.from, -1);
  return [
    {
      act: 'decide-extension',
      kind,
      month: next,
      cents: subsidyCents,
      until: lastDayBefore > on ? lastDayBefore : lastOfMonth(month),
    },
  ];
}

/**
 * What can still be won this month by signing a draft project, or by deciding on the extension before the first
 * window ends; computed by judging the changed facts, never by a second formula. No source says by when the
 * extension must be decided: the last day of the first window is the careful reading.
 */
export function opportunities(
  dossier: SubsidyFacts,
  draft: ContractLife | undefined,
  on: CivilDate,
): Opportunity[] {
  const facts = subsidyFactsKnownOn(dossier, on);
  return opportunitiesBeside(claimed(facts, monthOf(on), on), facts, draft, on);
}

/** The same beside the claim of the month of the day, for facts as they were known on it. */
export const opportunitiesBeside = (
  today: Claim,
  facts: SubsidyFacts,
  draft: ContractLife | undefined,
  on: CivilDate,
): Opportunity[] => [
  ...(draft === undefined ? [] : bySigning(facts, draft, on, today)),
  ...byExtending(facts, on, today),
];

/** The claims of consecutive months, the strip of a file; judged on what is known on a day. */
export function claimsOfMonths(
  dossier: SubsidyFacts,
  from: CalendarMonth,
  count: number,
  on: CivilDate,
): MonthClaim[] {
  const facts = subsidyFactsKnownOn(dossier, on);
  return Array.from({ length: count }, (_, at) =>
    claimOfMonth(facts, addCalendarMonths(from, at), on),
  );
}
