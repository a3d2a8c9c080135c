import { problemSentence, problemWords } from '@traject/i18n';
import { savingWords } from '@traject/i18n/web';
import { Button, SaveState, type SaveStateName, useWords } from '@traject/ui';
import { showConflict } from './conflict-choice.tsx';
import type { SavePhase, SaveStatus } from './saver.ts';
import './autosave.css';

const STATES: Readonly<Record<SavePhase, SaveStateName>> = {
  idle: 'idle',
  saving: 'saving',
  saved: 'saved',
  offline: 'kept',
  'signed-out': 'kept',
  failed: 'failed',
  conflict: 'failed',
};

const clock = new Intl.DateTimeFormat('nl-BE', { hour: '2-digit', minute: '2-digit' });

/** Whether the work is safe and where: in the file, or on this device. */
export function SaveLine({ status }: { status: SaveStatus<unknown> }) {
  const words = useWords(savingWords);
  const problems = useWords(problemWords);
  const { phase, savedAt, problem } = status;
  const sentences: Readonly<Record<SavePhase, () => string>> = {
    idle: () => words.idle,
    saving: () => words.saving,
    saved: () => (savedAt === null ? words.idle : words.saved(clock.format(savedAt))),
    offline: () => words.offline,
    'signed-out': () => words.signedOut,
    failed: () =>
      problem?.code === 'invalid-input'
        ? words.invalid
        : problemSentence(problems, problem?.code ?? 'unexpected'),
    conflict: () => words.conflict,
  };
  return (
    <>
      <SaveState state={STATES[phase]} text={sentences[phase]()} />
      {phase === 'conflict' ? (
        <Button small onClick={showConflict}>
          {words.look}
        </Button>
      ) : null}
    </>
  );
}
