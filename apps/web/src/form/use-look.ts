import { fieldSentence, problemWords } from '@traject/i18n';
import { useWords } from '@traject/ui';
import { type SyntheticEvent, useState } from 'react';
import { focusFirstComplaint } from './first-complaint.ts';

/**
 * A form that is looked over before it counts. `whole` says whether nothing lacks: only then the answers are shown; an
 * empty field complains from the first look on.
 */
export function useLook(whole: boolean) {
  const problems = useWords(problemWords);
  const [checking, setChecking] = useState(false);
  const [tried, setTried] = useState(false);
  return {
    /** The answers are shown, to be confirmed or changed. */
    checking: checking && whole,
    /** Somebody asked for the look: what is wrong is said from now on. */
    tried,
    /** The complaint of a field that has to be filled in. */
    lacking: tried ? fieldSentence(problems, 'required') : undefined,
    /** Submits the form: shows its answers, or brings the focus to what lacks. */
    look: (event: SyntheticEvent<HTMLFormElement>) => {
      event.preventDefault();
      focusFirstComplaint(event.currentTarget);
      setTried(true);
      setChecking(whole);
    },
    /** Back from the answers to the fields. */
    back: () => setChecking(false),
  };
}
