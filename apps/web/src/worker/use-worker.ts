import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Outputs } from '@traject/api/browser';
import { useCallback } from 'react';
import { desk } from '../desk.ts';

/** Who looks after a file, who could, and every change so far. */
export type WorkerOfFile = Outputs['worker']['open'];

const FRESH_MS = 60_000;

/** Who looks after a file. */
export const useWorker = (dossierId: string): WorkerOfFile =>
  useSuspenseQuery(desk.worker.open.queryOptions({ dossierId }, { staleTime: FRESH_MS })).data;

/** Reads it anew, after a change. */
export function useFreshWorker(dossierId: string): () => Promise<void> {
  const cache = useQueryClient();
  return useCallback(async () => {
    void cache.invalidateQueries({ queryKey: desk.worker.ahead.queryKey() });
    await cache.invalidateQueries({ queryKey: desk.worker.open.queryKey({ dossierId }) });
  }, [cache, dossierId]);
}
