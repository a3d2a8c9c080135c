import { useMutation } from '@tanstack/react-query';
import { problemIn } from '@traject/api/browser';
import { problemSentence, problemWords } from '@traject/i18n';
import { takingOutWords } from '@traject/i18n/admin';
import type { CalendarMonth } from '@traject/rules/calendar';
import { Button, DownloadIcon, Notice, PrintIcon, Row, useLanguage, useWords } from '@traject/ui';
import { desk } from '../desk.ts';
import { sessionEnded } from '../session/ended.ts';
import { mayDo, useMember } from '../session/member.ts';

/** Hands a file that was made to the browser. */
function download({
  name,
  mediaType,
  content,
}: {
  name: string;
  mediaType: string;
  content: string;
}) {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after this turn of its loop.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** The lists that can be taken out, each with the right it asks and what is said once it was. */
const LISTS = {
  month: { action: 'month.export', done: 'done' },
  suspension: { action: 'suspension.export', done: 'doneAll' },
} as const;

/** A list of a month as a file or on paper: the buttons, and what became of it. */
export function useTakingOut(
  list: keyof typeof LISTS,
  month: CalendarMonth,
  rows: number | undefined,
) {
  const { action, done } = LISTS[list];
  const words = useWords(takingOutWords);
  const problems = useWords(problemWords);
  const { language } = useLanguage();
  const member = useMember();
  const making = useMutation(
    desk[list].export.mutationOptions({
      onSuccess: download,
      onError: (error) => {
        if (problemIn(error).code === 'not-signed-in') sessionEnded.set(true);
      },
    }),
  );
  const isOfThisMonth = making.variables?.month === month;
  return {
    buttons: (
      <Row>
        <Button icon={PrintIcon} onClick={() => globalThis.print()} disabled={rows === undefined}>
          {words.print}
        </Button>
        {mayDo(member, action) ? (
          <Button
            kind="main"
            icon={DownloadIcon}
            busy={making.isPending}
            onClick={() => making.mutate({ month, language })}
          >
            {words.csv}
          </Button>
        ) : null}
      </Row>
    ),
    message:
      isOfThisMonth && making.isError ? (
        <Notice
          tone="failed"
          title={words.failed}
          text={problemSentence(problems, problemIn(making.error).code)}
        />
      ) : isOfThisMonth && making.isSuccess ? (
        <Notice tone="met" title={words[done](making.data.name, rows ?? 0)} text={words.logged} />
      ) : null,
  };
}
