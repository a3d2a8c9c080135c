import { formWords } from '@traject/i18n/web';
import { type SaveStateProps, useOnline, useWords } from '@traject/ui';
import { useFormat } from '../format.ts';

interface Work {
  saving: boolean;
  savedAt: string | null;
  /** The work is safe in this browser. */
  kept: boolean;
  failed: boolean;
}

/** What to say about how safe the work is: being saved, saved 10:42, kept on this device. */
export function useSavedText({ saving, savedAt, kept, failed }: Work): SaveStateProps {
  const words = useWords(formWords);
  const format = useFormat();
  const online = useOnline();
  if (saving) return { state: 'saving', text: words.saving };
  if (failed) return { state: 'failed', text: kept ? words.notSentKept : words.notSent };
  if (kept) return { state: 'kept', text: online ? words.kept : words.keptOffline };
  if (savedAt !== null) return { state: 'saved', text: words.savedAt(format.time(savedAt)) };
  return { state: 'idle', text: '' };
}
