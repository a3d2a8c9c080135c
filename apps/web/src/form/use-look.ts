import type { Problem } from '@traject/api/browser';
import { fieldSentence, problemWords } from '@traject/i18n';
import { useWords } from '@traject/ui';
import { type SyntheticEvent, useState } from 'react';
import { focusFirstComplaint } from './first-complaint.ts';

/** What the server refuses at a field, or because somebody else was first, is put right in the form itself. */
const belongsInForm = (problem: Problem | null): boolean =>
  problem !== null && (problem.code === 'changed-meanwhile' || problem.fields.length > 0);

/**
 * A form that is looked over before it counts. `whole` says whether nothing lacks: only then the answers are shown; an
 * empty field complains from the first look on. `problem` is what went wrong when the answers were confirmed.
 */
export function useLook(whole: boolean, problem: Problem | null = null) {
  const problems = useWords(problemWords);
  const [checking, setChecking] = useState(false);
  const [tried, setTried] = useState(false);
  return {
    /** The answers are shown, to be confirmed or changed. */
    checking: checking && whole && !belongsInForm(problem),
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
    /** Shows the answers of a form that found itself right. */
    show: () => setChecking(true),
    /** Back from the answers to the fields. */
    back: () => setChecking(false),
  };
}
