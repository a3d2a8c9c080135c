import { rightWords } from '@traject/i18n/web';
import { useWords } from '@traject/ui';
import { useFormat } from '../../format.ts';

/** Says a period: "vanaf 1 mrt. 2026", "1 mrt. 2026 tot en met 30 apr. 2026". */
export function usePeriodWords(): (from: string, until: string | null) => string {
  const words = useWords(rightWords);
  const format = useFormat();
  return (from, until) =>
    until === null
      ? words.periodFrom(format.day(from))
      : words.periodSpan(format.day(from), format.day(until));
}
