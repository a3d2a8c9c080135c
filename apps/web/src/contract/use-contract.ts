import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Outputs, Problem } from '@traject/api/browser';
import { useCallback, useEffect } from 'react';
import { desk } from '../desk.ts';

/** A contract with its text, its state and the version that an edit must carry. */
export type OpenedContract = Outputs['contract']['open'];

const FRESH_MS = 60_000;

/** One contract of a file. */
export const useContract = (dossierId: string, id: string): OpenedContract =>
  useSuspenseQuery(desk.contract.open.queryOptions({ dossierId, id }, { staleTime: FRESH_MS }))
    .data;

/** The text of a signed contract that holds now: its own, or that of its newest signed addendum. */
export function useTextInForce(dossierId: string, id: string): OpenedContract['text'] {
  const { text, inForce } = useContract(dossierId, id);
  return inForce ?? text;
}

/** Reads a contract and its papers anew: after a step, and when somebody else turns out to have changed it. */
export function useFreshContract(
  dossierId: string,
  id: string,
  problem: Problem | null,
): () => Promise<void> {
  const cache = useQueryClient();
  const refresh = useCallback(async () => {
    await Promise.all([
      cache.invalidateQueries({ queryKey: desk.contract.open.queryKey({ dossierId, id }) }),
      // What was signed names its papers.
      cache.invalidateQueries({ queryKey: desk.paper.list.queryKey({ dossierId }) }),
    ]);
  }, [cache, dossierId, id]);
  const code = problem?.code;
  useEffect(() => {
    if (code === 'changed-meanwhile' || code === 'signed-is-frozen') void refresh();
  }, [code, refresh]);
  return refresh;
}
