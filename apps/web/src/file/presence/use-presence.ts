import { useMutation } from '@tanstack/react-query';
import type { Outputs } from '@traject/api/browser';
import { useEffect, useState } from 'react';
import { v7 as newId } from 'uuid';
import { desk } from '../../desk.ts';

/** Somebody else who has the same file open, and on which page of it. */
export type OtherReader = Outputs['presence']['beat'][number];

/** Two beats may get lost before the server takes a tab for closed (65 seconds). */
const BEAT_MS = 25_000;

/**
 * Says every 25 seconds that this file is open here and on which page, for as long as the tab is in sight; the answer is
 * who else has it open. A beat that fails is left out: it says nothing of the work itself.
 */
export function usePresence(dossierId: string, place: string): readonly OtherReader[] {
  const [others, setOthers] = useState<readonly OtherReader[]>([]);
  const { mutateAsync: beat } = useMutation({
    ...desk.presence.beat.mutationOptions(),
    retry: false,
  });
  const { mutateAsync: leave } = useMutation({
    ...desk.presence.leave.mutationOptions(),
    retry: false,
  });

  useEffect(() => {
    // One id for one file in one tab: a tab that turns to another file is another one.
    const tab = newId();
    let here = true;
    const say = async () => {
      try {
        const found = await beat({ tab, dossierId, place });
        if (here) setOthers(found);
      } catch {
        // The next beat tries again; what is unsaved has its own way of saying so.
      }
    };
    const quietly = () => void leave({ tab }).catch(() => undefined);
    let timer: ReturnType<typeof setInterval> | undefined;
    const start = () => {
      void say();
      timer ??= setInterval(() => void say(), BEAT_MS);
    };
    const stop = () => {
      clearInterval(timer);
      timer = undefined;
      quietly();
    };
    const onVisibility = () => (document.hidden ? stop() : start());
    if (!document.hidden) start();
    document.addEventListener('visibilitychange', onVisibility);
    window.addEventListener('pagehide', quietly);
    return () => {
      here = false;
      document.removeEventListener('visibilitychange', onVisibility);
      window.removeEventListener('pagehide', quietly);
      stop();
    };
  }, [dossierId, place, beat, leave]);

  return others;
}
