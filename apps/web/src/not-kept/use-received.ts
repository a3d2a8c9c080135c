import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Outputs } from '@traject/api/browser';
import { useCallback } from 'react';
import { desk } from '../desk.ts';

/** A sanction that another centre decided, with what the rules say of it here. */
export type Received = Outputs['receivedSanction']['list'][number];

const FRESH_MS = 60_000;

/** The sanctions of other centres in a file, the newest first. */
export const useReceived = (dossierId: string): readonly Received[] =>
  useSuspenseQuery(desk.receivedSanction.list.queryOptions({ dossierId }, { staleTime: FRESH_MS }))
    .data;

/** Reads the sanctions of other centres anew. */
export function useFreshReceived(dossierId: string): () => Promise<void> {
  const cache = useQueryClient();
  return useCallback(
    () => cache.invalidateQueries({ queryKey: desk.receivedSanction.list.queryKey({ dossierId }) }),
    [cache, dossierId],
  );
}
