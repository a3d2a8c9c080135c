import {
  addCalendarMonths,
  type CalendarMonth,
  type CivilDate,
  lastOfMonth,
  monthOf,
} from '../calendar/civil-date.ts';
import type { ContractLife } from '../facts/contract.ts';
import type { SubsidyFacts } from '../facts/dossier.ts';
import type { Cents } from '../money.ts';
import { claimOfMonth, type MonthClaim } from './month.ts';
import type { SubsidyKind } from './rates.ts';
import { extensionWindow, firstWindow } from './windows.ts';

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

/**
 * What can still be won this month by signing a draft project, or by deciding on the extension before the first
 * window ends; computed by judging the changed facts, never by a second formula.
 */
export function opportunities(
  dossier: SubsidyFacts,
  draft: ContractLife | undefined,
  on: CivilDate,
): Opportunity[] {
  const month = monthOf(on);
  const found: Opportunity[] = [];
  if (draft !== undefined && claimOfMonth(dossier, month, on).kind === null) {
    const claim = claimOfMonth(asIfSigned(dossier, draft, on), month, on);
    if (claim.kind !== null)
      found.push({
        act: 'sign-project',
        kind: claim.kind,
        month,
        cents: claim.subsidyCents,
        until: lastOfMonth(month),
      });
  }
  const first = firstWindow(dossier, on);
  const extension = extensionWindow(dossier, on);
  if (first !== null && first !== 'unknown' && extension !== null && extension !== 'unknown') {
    const decided: SubsidyFacts = {
      ...dossier,
      subsidyDecisions: [
        ...dossier.subsidyDecisions,
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
    };
    const next = month > monthOf(extension.from) ? month : monthOf(extension.from);
    const now = claimOfMonth(dossier, next, on);
    const then = claimOfMonth(decided, next, on);
    if (next <= monthOf(extension.until) && now.kind === null && then.kind === 'extension')
      found.push({
        act: 'decide-extension',
        kind: 'extension',
        month: next,
        cents: then.subsidyCents,
        until: first.span.until > on ? first.span.until : lastOfMonth(month),
      });
  }
  return found;
}

/** The claims of consecutive months, the strip of a file; judged on what is known on a day. */
export const claimsOfMonths = (
  dossier: SubsidyFacts,
  from: CalendarMonth,
  count: number,
  on: CivilDate,
): MonthClaim[] =>
  Array.from({ length: count }, (_, at) => claimOfMonth(dossier, addCalendarMonths(from, at), on));
