import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { desk } from '../desk.ts';

/** Files by name, page after page. What failed is thrown to the screen's boundary. */
export function useFiles(text: string, whose: 'mine' | 'team') {
  const query = useInfiniteQuery(
    desk.file.list.infiniteQueryOptions(
      { text, whose },
      {
        getNextPageParam: ({ next }) => next ?? undefined,
        placeholderData: keepPreviousData,
        throwOnError: (_error, { state }) => state.data === undefined,
      },
    ),
  );
  return {
    rows: query.data?.pages.flatMap(({ rows }) => rows),
    hasMore: query.hasNextPage,
    loadingMore: query.isFetchingNextPage,
    loadMore: () => void query.fetchNextPage(),
  };
}
