import { contractWords } from '@traject/i18n/web';
import type { ProjectKind } from '@traject/rules/facts';
import { useWords } from '@traject/ui';
import { useFormat } from '../format.ts';

/** What a contract is called: its kind and its first day. */
export function useContractName(): (kind: ProjectKind, startsOn: string | null) => string {
  const words = useWords(contractWords);
  const { day } = useFormat();
  return (kind, startsOn) =>
    startsOn === null || startsOn === 'unknown'
      ? words.names[kind]
      : words.nameOf(words.names[kind], day(startsOn));
}
