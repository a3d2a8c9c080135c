import { type UseMutationOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { type Outputs, type Problem, problemIn } from '@traject/api/browser';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import { desk } from '../desk.ts';
import { sessionEnded } from '../session/ended.ts';

type Entries = Outputs['agenda']['list'];
export type AgendaEntry = Entries[number];

const list = desk.agenda.list.queryKey();

/**
 * One kind of change of the own agenda; its answer, the whole agenda, moves the screen at once. `expected` is how the
 * agenda will stand: it is shown before the answer is there, and taken back when the desk refuses.
 */
export function useAgendaChange<Input extends { requestId: string }, Failure, Context>(
  mutation: UseMutationOptions<Entries, Failure, Input, Context>,
  expected?: (entries: Entries, facts: Omit<Input, 'requestId'>) => Entries,
) {
  const cache = useQueryClient();
  const { mutateAsync, isPending } = useMutation(mutation);
  const [problem, setProblem] = useState<Problem | null>(null);
  // A retry after a failure carries the same id, so nothing happens twice.
  const [requestId, setRequestId] = useState(() => newId());

  const send = async (facts: Omit<Input, 'requestId'>): Promise<boolean> => {
    setProblem(null);
    const before = cache.getQueryData(list);
    if (expected !== undefined && before !== undefined) {
      // A list that is on its way would put the old state back.
      await cache.cancelQueries({ queryKey: list });
      cache.setQueryData(list, expected(before, facts));
    }
    try {
      // The facts are the input without the id of the request, which is added here.
      const entries = await mutateAsync({ ...facts, requestId } as Input);
      cache.setQueryData(list, entries);
      setRequestId(newId());
      return true;
    } catch (error) {
      if (expected !== undefined) cache.setQueryData(list, before);
      const found = problemIn(error);
      if (found.code === 'not-signed-in') sessionEnded();
      if (found.code === 'changed-meanwhile') await cache.invalidateQueries({ queryKey: list });
      setProblem(found);
      return false;
    }
  };

  return { send, saving: isPending, problem };
}
