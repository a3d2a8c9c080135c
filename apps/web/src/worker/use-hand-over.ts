import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Inputs, type Problem, problemIn } from '@traject/api/browser';
import { useRef, useState } from 'react';
import { v7 as newId } from 'uuid';
import { desk } from '../desk.ts';

type HandOver = Inputs['worker']['handOver'];

/** How giving a file away went: still seen by the giver or not, or planned for a later day. */
export type HandedOver = 'seen' | 'out-of-sight' | 'planned';

/** Gives a file to a successor for good; the answer may be that the giver does not see it any more. */
export function useHandOver(dossierId: string) {
  const cache = useQueryClient();
  const { mutateAsync, isPending } = useMutation(desk.worker.handOver.mutationOptions());
  // Kept over retries, so that a file is given once.
  const ids = useRef({ requestId: newId(), id: newId() });
  const [problem, setProblem] = useState<Problem | null>(null);
  const give = async (
    facts: Pick<HandOver, 'successorId' | 'startsOn' | 'letterSentOn'>,
  ): Promise<HandedOver | undefined> => {
    setProblem(null);
    try {
      const { view } = await mutateAsync({ ...facts, ...ids.current, dossierId });
      void cache.invalidateQueries({ queryKey: desk.file.list.queryKey() });
      void cache.invalidateQueries({ queryKey: desk.file.myDay.queryKey() });
      void cache.invalidateQueries({ queryKey: desk.worker.ahead.queryKey() });
      if (view === null) return 'out-of-sight';
      cache.setQueryData(desk.file.open.queryKey({ dossierId }), view);
      return view.planned === null ? 'seen' : 'planned';
    } catch (error) {
      setProblem(problemIn(error));
      return undefined;
    }
  };
  return { give, giving: isPending, problem };
}
