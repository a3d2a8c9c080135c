import { endingWords } from '@traject/i18n/web';
import { Button, Notice, Stack, useWords } from '@traject/ui';
import { desk } from '../desk.ts';
import { type FileView, useFileChange } from '../file/use-file.ts';
import { FormProblem } from '../form/form-problem.tsx';
import { useFormat } from '../format.ts';

interface ClosedNoticeProps {
  view: FileView;
  closedOn: string;
  mayReopen: boolean;
}

/** Says that a file is closed, and opens it again. */
export function ClosedNotice({ view, closedOn, mayReopen }: ClosedNoticeProps) {
  const words = useWords(endingWords);
  const format = useFormat();
  const change = useFileChange(view.id, desk.closing.reopen.mutationOptions());
  return (
    <Stack gap="sm">
      <Notice
        tone="info"
        title={words.closed(format.day(closedOn, 'long'))}
        text={words.closedText}
        action={
          mayReopen ? (
            <Button
              busy={change.saving}
              onClick={() => void change.send({ version: view.version })}
            >
              {words.reopen}
            </Button>
          ) : undefined
        }
      />
      <FormProblem problem={change.problem} />
    </Stack>
  );
}
