import { formWords } from '@traject/i18n/web';
import { useWords } from '@traject/ui';
import { useFormat } from '../format.ts';

/** What stands in a field, in words; what is not filled in is said to be so. */
export function useSaid() {
  const { none, yes, no, notKnown } = useWords(formWords);
  const format = useFormat();
  return {
    day: (of: string | null): string => (of === null ? none : format.day(of, 'long')),
    answer: (of: boolean | 'unknown' | null): string =>
      of === null ? none : of === 'unknown' ? notKnown : of ? yes : no,
    text: (of: string | null | undefined): string => (of ? of : none),
  };
}
