import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Outputs } from '@traject/api/browser';
import { useCallback } from 'react';
import { desk } from '../desk.ts';

/** A side note that this reader may see. */
export type Note = Outputs['note']['list'][number];

const FRESH_MS = 60_000;

/** The notes of a file that this reader may see, newest first. */
export const useNotes = (dossierId: string): readonly Note[] =>
  useSuspenseQuery(desk.note.list.queryOptions({ dossierId }, { staleTime: FRESH_MS })).data;

/** Reads the notes anew, after one was written or changed. */
export function useFreshNotes(dossierId: string): () => Promise<void> {
  const cache = useQueryClient();
  return useCallback(
    () => cache.invalidateQueries({ queryKey: desk.note.list.queryKey({ dossierId }) }),
    [cache, dossierId],
  );
}
