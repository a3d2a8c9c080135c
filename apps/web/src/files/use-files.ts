import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { WINDOW } from '@traject/api/file/input';
import { useCallback, useState } from 'react';
import { desk } from '../desk.ts';
import type { FileFilter } from './filter-address.ts';

/** A list stays as it was for so long before scrolling back asks again. */
const FRESH_MS = 30_000;

/**
 * The files of a filter: how many there are, and those of them that are in sight. `show` says which those are; the rest
 * is never fetched. What failed is thrown to the screen's boundary.
 */
export function useFiles(filter: FileFilter) {
  const [{ first, last }, setWindows] = useState({ first: 0, last: 0 });
  const count = useQuery(
    desk.file.count.queryOptions(filter, {
      placeholderData: keepPreviousData,
      staleTime: FRESH_MS,
      throwOnError: (_error, { state }) => state.data === undefined,
    }),
  );
  const windows = useQueries({
    queries: Array.from({ length: last - first + 1 }, (_, at) =>
      desk.file.list.queryOptions(
        { ...filter, offset: (first + at) * WINDOW },
        { staleTime: FRESH_MS, throwOnError: (_error, { state }) => state.data === undefined },
      ),
    ),
  });
  const show = useCallback((from: number, to: number) => {
    const next = {
      first: Math.floor(from / WINDOW),
      last: Math.floor(Math.max(from, to - 1) / WINDOW),
    };
    setWindows((now) => (now.first === next.first && now.last === next.last ? now : next));
  }, []);
  return {
    count: count.data,
    rowAt: (place: number) =>
      windows[Math.floor(place / WINDOW) - first]?.data?.rows[place % WINDOW],
    show,
  };
}
