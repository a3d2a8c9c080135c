import { z } from 'zod';
import { type CalendarMonth, monthOf } from '../calendar/civil-date.ts';
import { calendarMonth } from '../calendar/stated.ts';
import { type Cents, cents } from '../money.ts';
import { by } from '../order.ts';
import type { StatementLine } from './statement.ts';

/** An amount that the centre claimed for one person, month and accounting article. */
export const claimedAmount = z.object({
  /** The social security number, as on form B. */
  person: z.string(),
  month: calendarMonth,
  article: z.string(),
  amount: cents,
});
export type ClaimedAmount = z.infer<typeof claimedAmount>;

/** Whom, when and what an amount is about. */
type Subject = Omit<ClaimedAmount, 'amount'>;

type Reconciliation = 'paid' | 'paid-less' | 'paid-more' | 'not-paid' | 'not-claimed';

/** What was claimed and what was paid for one person, month and article. */
export interface Reconciled {
  readonly person: string;
  readonly month: CalendarMonth;
  readonly article: string;
  readonly claimed: Cents | null;
  /** Null where no line of the statement speaks of it. */
  readonly paid: Cents | null;
  readonly answer: Reconciliation;
}

/** Lines are added up; one with a minus, such as a recovery, is taken off. */
const signed = ({ sign, amount }: StatementLine): number => (sign === '-' ? 0 - amount : amount);

function answerTo(claimed: number | null, paid: number | null): Reconciliation {
  if (claimed === null) return 'not-claimed';
  if (paid === null) return 'not-paid';
  if (paid === claimed) return 'paid';
  return paid < claimed ? 'paid-less' : 'paid-more';
}

/**
 * Holds the lines of monthly statements against what was claimed, both in cents at 100 per cent (NOV-4). A line counts
 * for the month of its first day, so arrears that come later find the month they are about. Only the articles that are
 * given are looked at: those of the project subsidy, or any other.
 */
export function reconcile(
  claims: readonly ClaimedAmount[],
  lines: readonly StatementLine[],
  articles: readonly string[],
): Reconciled[] {
  const found = new Map<string, { of: Subject; claimed: number | null; paid: number | null }>();
  const at = (of: Subject) => {
    const key = `${of.person} ${of.month} ${of.article}`;
    const entry = found.get(key) ?? { of, claimed: null, paid: null };
    found.set(key, entry);
    return entry;
  };
  for (const { amount, ...of } of claims) {
    const entry = at(of);
    entry.claimed = (entry.claimed ?? 0) + amount;
  }
  for (const line of lines) {
    if (!articles.includes(line.article)) continue;
    const entry = at({ person: line.person, month: monthOf(line.firstDay), article: line.article });
    entry.paid = (entry.paid ?? 0) + signed(line);
  }
  return [...found.entries()].toSorted(by(([key]) => key)).map(
    ([
      ,
      {
        of: { person, month, article },
        claimed,
        paid,
      },
    ]) => ({
      person,
      month,
      article,
      claimed: claimed === null ? null : cents.parse(claimed),
      paid: paid === null ? null : cents.parse(paid),
      answer: answerTo(claimed, paid),
    }),
  );
}
