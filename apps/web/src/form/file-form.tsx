import { formWords } from '@traject/i18n/web';
import { Button, Fields, FormActions, Notice, Row, SaveState, useWords } from '@traject/ui';
import { type ReactNode, type SyntheticEvent, useEffect, useRef } from 'react';
import type { FileChange } from '../file/use-file.ts';
import { FormProblem } from './form-problem.tsx';
import { useSavedText } from './use-saved-text.ts';

/** The part of `useFileForm` that the frame of a form works with. */
interface FormInHand {
  onSubmit: (event: SyntheticEvent<HTMLFormElement>) => void;
  discard: () => void;
  change: Pick<
    FileChange<{ requestId: string; dossierId: string }>,
    'saving' | 'savedAt' | 'problem'
  >;
  draft: {
    restored: boolean;
    kept: boolean;
    otherTab: boolean;
    keepMine: () => void;
  };
}

interface FileFormProps {
  form: FormInHand;
  submitLabel: string;
  /** The form stands below another one, whose button is the main one of the screen. */
  beside?: boolean;
  onCancel?: () => void;
  /** What is shown when somebody changed the same meanwhile: mostly both sides; without it, one sentence. */
  conflict?: ReactNode;
  children: ReactNode;
}

/** The frame of a form: its fields, what stands in the way, the buttons, and whether the work is safe. */
export function FileForm({
  form,
  submitLabel,
  beside = false,
  onCancel,
  conflict,
  children,
}: FileFormProps) {
  const words = useWords(formWords);
  const { change, draft } = form;
  const saved = useSavedText({
    saving: change.saving,
    savedAt: change.savedAt,
    kept: draft.kept,
    failed: change.problem !== null,
  });
  const frame = useRef<HTMLFormElement>(null);
  const { problem } = change;
  useEffect(() => {
    // A button that was busy has lost the focus: it comes back where another try is one key away.
    if (problem !== null && document.activeElement === document.body)
      frame.current?.querySelector<HTMLElement>('[type="submit"]')?.focus();
  }, [problem]);
  const cancel = () => {
    form.discard();
    onCancel?.();
  };
  return (
    <form ref={frame} noValidate onSubmit={form.onSubmit}>
      <Fields>
        {draft.otherTab ? (
          <Notice
            tone="due"
            text={words.otherTab}
            action={
              <Row>
                <Button small onClick={draft.keepMine}>
                  {words.goOnHere}
                </Button>
              </Row>
            }
          />
        ) : draft.restored ? (
          <Notice
            tone="info"
            text={words.restored}
            action={
              <Button small kind="quiet" onClick={form.discard}>
                {words.startOver}
              </Button>
            }
          />
        ) : null}
        {children}
        {problem?.code === 'changed-meanwhile' && conflict !== undefined ? (
          conflict
        ) : (
          <FormProblem problem={problem} />
        )}
        <FormActions aside={<SaveState {...saved} />}>
          <Button kind={beside ? 'plain' : 'main'} type="submit" busy={change.saving}>
            {submitLabel}
          </Button>
          {onCancel === undefined ? null : (
            <Button kind="quiet" onClick={cancel}>
              {words.cancel}
            </Button>
          )}
        </FormActions>
      </Fields>
    </form>
  );
}
