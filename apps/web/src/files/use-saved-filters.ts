import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type Outputs, type Problem, problemIn } from '@traject/api/browser';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import { desk } from '../desk.ts';
import type { FileFilter } from './filter-address.ts';

/** A saved filter as the desk gives it. */
export type SavedFilter = Outputs['savedFilter']['list'][number];

const show = (cache: QueryClient, filters: SavedFilter[]) =>
  cache.setQueryData(desk.savedFilter.list.queryKey(), filters);

/** The saved filters that one may see; none while they are on their way. */
export const useSavedFilters = (): readonly SavedFilter[] =>
  useQuery(desk.savedFilter.list.queryOptions()).data ?? [];

/** Keeping, changing and removing saved filters; each answers whether it went well. */
export function useFilterChanges() {
  const cache = useQueryClient();
  const [problem, setProblem] = useState<Problem | null>(null);
  const add = useMutation(desk.savedFilter.add.mutationOptions());
  const change = useMutation(desk.savedFilter.change.mutationOptions());
  const remove = useMutation(desk.savedFilter.remove.mutationOptions());

  const attempt = async (work: () => Promise<SavedFilter[]>): Promise<boolean> => {
    setProblem(null);
    try {
      show(cache, await work());
      return true;
    } catch (error) {
      const found = problemIn(error);
      setProblem(found);
      if (found.code === 'changed-meanwhile' || found.code === 'not-found')
        await cache.invalidateQueries({ queryKey: desk.savedFilter.list.queryKey() });
      return false;
    }
  };

  return {
    problem,
    forgetProblem: () => setProblem(null),
    busy: add.isPending || change.isPending || remove.isPending,
    /** `ids` are kept by who asks, so that a retry keeps nothing twice. */
    add: (
      ids: { requestId: string; id: string },
      stated: { name: string; shared: boolean; filter: FileFilter },
    ) => attempt(() => add.mutateAsync({ ...ids, ...stated })),
    change: ({ id, version }: SavedFilter, stated: { name: string; shared: boolean }) =>
      attempt(() => change.mutateAsync({ requestId: newId(), id, version, ...stated })),
    remove: ({ id, version }: SavedFilter) =>
      attempt(() => remove.mutateAsync({ requestId: newId(), id, version })),
  };
}
