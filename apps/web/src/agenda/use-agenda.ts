import { type UseMutationOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { type Outputs, type Problem, problemIn } from '@traject/api/browser';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import { desk } from '../desk.ts';
import { sessionEnded } from '../session/ended.ts';

type Entries = Outputs['agenda']['list'];
export type AgendaEntry = Entries[number];

/** One kind of change of the own agenda; its answer, the whole agenda, moves the screen at once. */
export function useAgendaChange<Input extends { requestId: string }, Failure, Context>(
  mutation: UseMutationOptions<Entries, Failure, Input, Context>,
) {
  const cache = useQueryClient();
  const { mutateAsync, isPending } = useMutation(mutation);
  const [problem, setProblem] = useState<Problem | null>(null);
  // A retry after a failure carries the same id, so nothing happens twice.
  const [requestId, setRequestId] = useState(() => newId());

  const send = async (facts: Omit<Input, 'requestId'>): Promise<boolean> => {
    setProblem(null);
    try {
      // The facts are the input without the id of the request, which is added here.
      const entries = await mutateAsync({ ...facts, requestId } as Input);
      cache.setQueryData(desk.agenda.list.queryKey(), entries);
      setRequestId(newId());
      return true;
    } catch (error) {
      const found = problemIn(error);
      if (found.code === 'not-signed-in') sessionEnded();
      if (found.code === 'changed-meanwhile')
        await cache.invalidateQueries({ queryKey: desk.agenda.list.queryKey() });
      setProblem(found);
      return false;
    }
  };

  return { send, saving: isPending, problem };
}
