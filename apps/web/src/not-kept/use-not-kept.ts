import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Outputs } from '@traject/api/browser';
import { useCallback } from 'react';
import { desk } from '../desk.ts';

/** A path of a file: its steps, what was said, its decisions, and what the rules say of it. */
export type Path = Outputs['notKept']['list'][number];

const FRESH_MS = 60_000;

/** The paths of a file, the newest first. */
export const useNotKept = (dossierId: string): readonly Path[] =>
  useSuspenseQuery(desk.notKept.list.queryOptions({ dossierId }, { staleTime: FRESH_MS })).data;

/** Reads the paths of a file anew. */
export function useFreshPaths(dossierId: string): () => Promise<void> {
  const cache = useQueryClient();
  return useCallback(
    () => cache.invalidateQueries({ queryKey: desk.notKept.list.queryKey({ dossierId }) }),
    [cache, dossierId],
  );
}
