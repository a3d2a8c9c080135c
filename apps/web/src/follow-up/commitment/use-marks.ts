import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Outputs } from '@traject/api/browser';
import { useCallback } from 'react';
import { desk } from '../../desk.ts';

/** A tick, or a tick taken back, of a commitment. */
export type Mark = Outputs['commitment']['marks'][number];

const FRESH_MS = 60_000;

/** Every tick of a file, newest first. */
export const useMarks = (dossierId: string): readonly Mark[] =>
  useSuspenseQuery(desk.commitment.marks.queryOptions({ dossierId }, { staleTime: FRESH_MS })).data;

/** Reads the ticks anew, after one was set or taken back here or elsewhere. */
export function useFreshMarks(dossierId: string): () => Promise<void> {
  const cache = useQueryClient();
  return useCallback(
    () => cache.invalidateQueries({ queryKey: desk.commitment.marks.queryKey({ dossierId }) }),
    [cache, dossierId],
  );
}
