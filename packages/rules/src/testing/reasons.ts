import type { Verdict } from '../verdict.ts';

/**
 * The reasons of a verdict as a person reads them, one line a condition: its truth, where it stands, and the facts it
 * rests on, each with its record.
 */
export const reasons = ({ findings }: Verdict): string[] =>
  findings.map(({ condition, truth, citation: { rule, source, article }, facts }) => {
    const place = [rule, source, article].filter((word) => word !== undefined).join(' ');
    const used = facts.map(
      ({ fact, value, record = 'no record' }) => `${fact} ${value} (${record})`,
    );
    return [`${condition}: ${truth}`, place, ...used].join(' | ');
  });
