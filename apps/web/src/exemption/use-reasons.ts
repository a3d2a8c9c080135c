import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Outputs } from '@traject/api/browser';
import { useCallback } from 'react';
import { desk } from '../desk.ts';

/** The ground and the two motivations of an exemption. */
export type Reason = Outputs['exemption']['reasons'][number];

const FRESH_MS = 60_000;

/** The reasons of all exemptions of a file. */
export const useReasons = (dossierId: string): readonly Reason[] =>
  useSuspenseQuery(desk.exemption.reasons.queryOptions({ dossierId }, { staleTime: FRESH_MS }))
    .data;

/** Reads the reasons anew, after one was noted or put right. */
export function useFreshReasons(dossierId: string): () => Promise<void> {
  const cache = useQueryClient();
  return useCallback(
    () => cache.invalidateQueries({ queryKey: desk.exemption.reasons.queryKey({ dossierId }) }),
    [cache, dossierId],
  );
}

/** What was found at a review of an exemption. */
export type Review = Outputs['exemption']['reviews'][number];

/** The reviews of all exemptions of a file, newest first. */
export const useReviews = (dossierId: string): readonly Review[] =>
  useSuspenseQuery(desk.exemption.reviews.queryOptions({ dossierId }, { staleTime: FRESH_MS }))
    .data;
