import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Outputs } from '@traject/api/browser';
import { useCallback } from 'react';
import { desk } from '../../desk.ts';

/** A conversation with what was said. */
export type Conversation = Outputs['conversation']['list'][number];

const FRESH_MS = 60_000;

/** All conversations of a file, newest first. */
export const useConversations = (dossierId: string): readonly Conversation[] =>
  useSuspenseQuery(desk.conversation.list.queryOptions({ dossierId }, { staleTime: FRESH_MS }))
    .data;

/** Reads the conversations anew, after one was noted or completed. */
export function useFreshConversations(dossierId: string): () => Promise<void> {
  const cache = useQueryClient();
  return useCallback(
    () => cache.invalidateQueries({ queryKey: desk.conversation.list.queryKey({ dossierId }) }),
    [cache, dossierId],
  );
}
