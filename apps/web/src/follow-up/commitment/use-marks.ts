import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Outputs } from '@traject/api/browser';
import { useCallback } from 'react';
import type { ContractText } from '../../contract/contract-text.ts';
import { desk } from '../../desk.ts';

/** A tick, or a tick taken back, of a commitment. */
export type Mark = Outputs['commitment']['marks'][number];

const FRESH_MS = 60_000;

/** The ticks of a commitment, newest first; an addendum that leaves a commitment as it was leaves its ticks as well. */
export function useMarksOf(
  dossierId: string,
  contractId: string,
): (of: ContractText['commitments'][number]) => readonly Mark[] {
  const { data } = useSuspenseQuery(
    desk.commitment.marks.queryOptions({ dossierId }, { staleTime: FRESH_MS }),
  );
  return ({ party, commitment }) =>
    data.filter(
      (mark) =>
        mark.contractId === contractId && mark.party === party && mark.commitment === commitment,
    );
}

/** Reads the ticks anew, after one was set or taken back here or elsewhere. */
export function useFreshMarks(dossierId: string): () => Promise<void> {
  const cache = useQueryClient();
  return useCallback(
    () => cache.invalidateQueries({ queryKey: desk.commitment.marks.queryKey({ dossierId }) }),
    [cache, dossierId],
  );
}
