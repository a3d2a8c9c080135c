import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Outputs } from '@traject/api/browser';
import { useCallback } from 'react';
import { desk } from '../desk.ts';

/** An evaluation with its text. */
export type Evaluation = Outputs['evaluation']['list'][number];

const FRESH_MS = 60_000;

/** All evaluations of a file, newest first. */
export const useEvaluations = (dossierId: string): readonly Evaluation[] =>
  useSuspenseQuery(desk.evaluation.list.queryOptions({ dossierId }, { staleTime: FRESH_MS })).data;

/** Reads the evaluations anew, after one was noted, put right or taken out. */
export function useFreshEvaluations(dossierId: string): () => Promise<void> {
  const cache = useQueryClient();
  return useCallback(
    () => cache.invalidateQueries({ queryKey: desk.evaluation.list.queryKey({ dossierId }) }),
    [cache, dossierId],
  );
}
