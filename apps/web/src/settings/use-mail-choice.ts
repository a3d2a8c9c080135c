import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Problem, problemIn } from '@traject/api/browser';
import { useDraft } from '@traject/ui';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import { desk } from '../desk.ts';
import { useMe } from '../session/me.ts';
import type { NoticeSettings } from './settings-screen.tsx';

/** What is chosen of mails. */
export type Choice = Pick<NoticeSettings, 'rhythm' | 'weekday' | 'language'>;

const choiceOf = ({ rhythm, weekday, language }: NoticeSettings): Choice => ({
  rhythm,
  weekday,
  language,
});

/** The choice of mails, kept in this browser until the server has it. */
export function useMailChoice(settings: NoticeSettings) {
  const { staff } = useMe();
  const cache = useQueryClient();
  const draft = useDraft(`${staff.id}/notices`, {
    requestId: newId(),
    version: settings.version,
    choice: choiceOf(settings),
  });
  const [problem, setProblem] = useState<Problem | null>(null);
  const [saved, setSaved] = useState(false);
  const { mutateAsync, isPending } = useMutation(desk.notice.choose.mutationOptions());
  const { choice, requestId, version } = draft.value;
  const begin = (now: NoticeSettings) => {
    draft.set({ requestId: newId(), version: now.version, choice: choiceOf(now) });
    draft.clear();
  };

  const save = async () => {
    setProblem(null);
    setSaved(false);
    try {
      const now = await mutateAsync({ requestId, version, ...choice });
      cache.setQueryData(desk.notice.open.queryKey(), now);
      begin(now);
      setSaved(true);
    } catch (error) {
      const found = problemIn(error);
      setProblem(found);
      if (found.code !== 'changed-meanwhile') return;
      // What stands there now is fetched to be shown beside this; a next try is one on top of that.
      const now = await cache.query({ ...desk.notice.open.queryOptions(), staleTime: 0 });
      draft.set((mine) => ({ ...mine, requestId: newId(), version: now.version }));
    }
  };

  return {
    choice,
    set: (part: Partial<Choice>) => {
      setSaved(false);
      draft.set((now) => ({ ...now, choice: { ...now.choice, ...part } }));
    },
    save,
    saving: isPending,
    saved,
    problem,
    takeTheirs: () => {
      begin(settings);
      setProblem(null);
    },
  };
}
