import {
  type UseMutationOptions,
  useMutation,
  useQueryClient,
  useSuspenseQuery,
} from '@tanstack/react-query';
import { type FileView, type Problem, problemIn } from '@traject/api/browser';
import { useCallback, useRef, useState } from 'react';
import { v7 as newId } from 'uuid';
import { desk } from '../desk.ts';
import { sessionEnded } from '../session/ended.ts';

export type { FileView } from '@traject/api/browser';

/** Reading a file is logged, so it is not read anew for every glance at another window. */
const FRESH_MS = 60_000;

/** A file as it stands now; suspends until it is there and throws what went wrong to the screen's boundary. */
export function useFile(dossierId: string): FileView {
  return useSuspenseQuery(desk.file.open.queryOptions({ dossierId }, { staleTime: FRESH_MS })).data;
}

/** What every change of a file carries besides its own facts. */
interface OfFile {
  requestId: string;
  dossierId: string;
}

/** How a change went: the file as it stands now, or the problem in the way. */
type Sent = { ok: true; view: FileView } | { ok: false; problem: Problem };

/** One kind of change of a file, and where it stands. */
export interface FileChange<Input extends OfFile> {
  /** Sends the facts. A retry after a failure carries the same request id, so nothing happens twice. */
  send: (facts: Omit<Input, keyof OfFile>, requestId?: string) => Promise<Sent>;
  saving: boolean;
  /** When it was last saved, as an instant. */
  savedAt: string | null;
  problem: Problem | null;
  /** Reads the file anew, mostly after somebody else changed it. */
  refetch: () => Promise<FileView>;
  forgetProblem: () => void;
}

/**
 * Sends a change of a file and puts the answer, the whole file, into the cache so that every screen moves at once.
 * `mutation` is the desk's own: `desk.award.record.mutationOptions()`.
 */
export function useFileChange<Input extends OfFile, Failure, Context>(
  dossierId: string,
  mutation: UseMutationOptions<FileView, Failure, Input, Context>,
): FileChange<Input> {
  const cache = useQueryClient();
  const { mutateAsync, isPending } = useMutation(mutation);
  const ownRequest = useRef(newId());
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  const send: FileChange<Input>['send'] = async (facts, requestId = ownRequest.current) => {
    setProblem(null);
    try {
      // The facts are the input without the two ids, which are added here.
      const view = await mutateAsync({ ...facts, requestId, dossierId } as Input);
      cache.setQueryData(desk.file.open.queryKey({ dossierId }), view);
      void cache.invalidateQueries({ queryKey: desk.file.list.queryKey() });
      void cache.invalidateQueries({ queryKey: desk.file.count.queryKey() });
      void cache.invalidateQueries({ queryKey: desk.file.myDay.queryKey() });
      void cache.invalidateQueries({ queryKey: desk.ledger.pathKey() });
      void cache.invalidateQueries({ queryKey: desk.closing.pathKey() });
      ownRequest.current = newId();
      setSavedAt(new Date().toISOString());
      return { ok: true, view };
    } catch (error) {
      const found = problemIn(error);
      if (found.code === 'not-signed-in') sessionEnded();
      setProblem(found);
      return { ok: false, problem: found };
    }
  };

  const refetch = useCallback(
    () => cache.query({ ...desk.file.open.queryOptions({ dossierId }), staleTime: 0 }),
    [cache, dossierId],
  );

  return {
    send,
    saving: isPending,
    savedAt,
    problem,
    refetch,
    forgetProblem: () => setProblem(null),
  };
}
