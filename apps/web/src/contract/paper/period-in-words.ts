import { contractPaperWords } from '@traject/i18n/web';
import { useWords } from '@traject/ui';
import { useFormat } from '../../format.ts';
import type { ContractText } from '../contract-text.ts';

/** From when until when a contract runs, in words. */
export function usePeriodInWords(): (
  text: Pick<ContractText, 'startsOn' | 'endsOn' | 'endAgreed'>,
) => string {
  const words = useWords(contractPaperWords).paper;
  const format = useFormat();
  return ({ startsOn, endsOn, endAgreed }) => {
    if (startsOn === null) return words.noText;
    const from = format.day(startsOn, 'long');
    if (endsOn !== null) return words.until(from, format.day(endsOn, 'long'));
    return endAgreed === 'without-end'
      ? `${words.from(from)}, ${words.withoutEnd}`
      : words.from(from);
  };
}
