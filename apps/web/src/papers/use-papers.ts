import { useSuspenseQuery } from '@tanstack/react-query';
import type { Outputs } from '@traject/api/browser';
import { desk } from '../desk.ts';

/** A paper of a file as the server knows it. */
export type Paper = Outputs['paper']['list'][number];

/** The papers of a file that this person may know of. */
export function usePapers(dossierId: string): readonly Paper[] {
  return useSuspenseQuery(desk.paper.list.queryOptions({ dossierId })).data;
}
