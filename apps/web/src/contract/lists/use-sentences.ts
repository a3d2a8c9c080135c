import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Outputs } from '@traject/api/browser';
import type { SentenceKind } from '@traject/api/reference-sentence/input';
import { v7 as newId } from 'uuid';
import { desk } from '../../desk.ts';

/** A sentence of the centre. */
export type Sentence = Outputs['referenceSentence']['list'][number];
type Language = Sentence['language'];

const FRESH_MS = 300_000;

/** How the sentences of the centre are asked for. */
export const sentencesOfCentre = () =>
  desk.referenceSentence.list.queryOptions(undefined, { staleTime: FRESH_MS });

/** Every sentence of the centre; none while they are on the way. */
export const useSentences = (): readonly Sentence[] => useQuery(sentencesOfCentre()).data ?? [];

/** Keeps a sentence for the centre; a second press while it is under way does nothing twice. */
export function useKeepSentence() {
  const cache = useQueryClient();
  const keeping = useMutation(
    desk.referenceSentence.add.mutationOptions({
      onSuccess: () =>
        cache.invalidateQueries({ queryKey: desk.referenceSentence.list.queryKey() }),
    }),
  );
  return {
    busy: keeping.isPending,
    keep: (kind: SentenceKind, language: Language, sentence: string, detail = '') =>
      keeping.mutate({ requestId: newId(), id: newId(), kind, language, sentence, detail }),
  };
}
