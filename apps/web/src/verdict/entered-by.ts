import type { FileView } from '@traject/api/browser';
import { verdictWords } from '@traject/i18n/web';
import { useWords } from '@traject/ui';
import { useFormat } from '../format.ts';

/** Says of a record who entered it and when: "ingevoerd door An Vos op 12 mrt. 2026, 10:42". */
export function useEnteredBy({
  sources,
}: Pick<FileView, 'sources'>): (record: string) => string | undefined {
  const words = useWords(verdictWords);
  const format = useFormat();
  return (record) => {
    const source = sources[record];
    if (source === undefined) return undefined;
    const when = format.moment(new Date(source.at).toISOString());
    return source.by === null ? words.imported(when) : words.enteredBy(source.by, when);
  };
}
