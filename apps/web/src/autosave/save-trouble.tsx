import { savingWords } from '@traject/i18n/web';
import { Button, Notice, Row, useWords } from '@traject/ui';
import { ConflictChoice } from './conflict-choice.tsx';
import type { Autosave } from './use-autosave.ts';

/** What needs a decision before saving goes on: another tab, or somebody else who wrote here. */
export function SaveTrouble<T extends object>({ autosave }: { autosave: Autosave<T> }) {
  const words = useWords(savingWords);
  const { draft, status, conflict, settle, flush } = autosave;
  if (conflict !== null) return <ConflictChoice conflict={conflict} onSettle={settle} />;
  if (draft.otherTab && draft.value !== null)
    return (
      <Notice
        tone="due"
        text={words.otherTab}
        action={
          <Row>
            <Button small onClick={draft.keepMine}>
              {words.keepMine}
            </Button>
            <Button small kind="quiet" onClick={draft.takeTheirs}>
              {words.takeTheirs}
            </Button>
          </Row>
        }
      />
    );
  if (status.phase === 'failed' && status.problem?.code === 'unexpected')
    return (
      <Notice
        tone="failed"
        text={words.notInFile}
        action={
          <Button small onClick={flush}>
            {words.tryAgain}
          </Button>
        }
      />
    );
  return null;
}
