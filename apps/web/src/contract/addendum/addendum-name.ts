import { contractLifeWords } from '@traject/i18n/web';
import { useWords } from '@traject/ui';
import type { FileView } from '../../file/use-file.ts';
import { useContractName } from '../contract-name.ts';
import { addendumOf, headOf } from '../contract-state.ts';

/** What an addendum is called, by its place among those of its contract; null for a contract of its own. */
export function useAddendumName(view: FileView, id: string): string | null {
  const words = useWords(contractLifeWords).addendum;
  const name = useContractName();
  const addendum = addendumOf(view, id);
  if (addendum === undefined) return null;
  const { amendsId } = addendum;
  const number =
    view.addenda.filter((one) => one.amendsId === amendsId).findIndex((one) => one.id === id) + 1;
  const base = amendsId === null ? undefined : headOf(view, amendsId);
  return base === undefined
    ? words.name(number)
    : `${words.name(number)}, ${words.to(name(base.kind, base.startsOn))}`;
}
