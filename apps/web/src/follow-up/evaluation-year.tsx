import { followUpWords } from '@traject/i18n/web';
import { Card, KeyFigures, Stack, StatusMark, useWords } from '@traject/ui';
import type { FileView } from '../file/use-file.ts';
import { useFormat } from '../format.ts';
import { DueDate } from '../verdict/due-date.tsx';
import { VerdictPanel } from '../verdict/verdict-panel.tsx';

type EvaluationVerdict = FileView['judgement']['contracts'][number]['evaluations'];

/** How the evaluations of the present year stand: done, in person, and when the next is due. */
export function EvaluationYear({ verdict, view }: { verdict: EvaluationVerdict; view: FileView }) {
  const words = useWords(followUpWords);
  const format = useFormat();
  const { due, ...standing } = verdict;
  const { year } = standing;
  const late = verdict.answer === 'late';
  return (
    <Card>
      <Stack>
        <VerdictPanel
          verdict={standing}
          view={view}
          tone={late ? 'overdue' : undefined}
          detail={
            <>
              {due === undefined ? null : (
                <>
                  <p>{words.next}</p>
                  <DueDate due={due} />
                </>
              )}
              {year?.nextMustBeInPerson === true ? (
                <StatusMark tone="due" label={words.mustBeInPerson} />
              ) : null}
            </>
          }
        />
        {year === undefined ? null : (
          <KeyFigures
            label={words.year(format.day(year.year.from), format.day(year.year.until))}
            figures={[
              {
                label: words.held,
                value: words.ofWanted(year.done, year.wanted),
                note: words.year(format.day(year.year.from), format.day(year.year.until)),
              },
              {
                label: words.inPerson,
                value: words.ofWanted(year.inPerson, year.wantedInPerson),
              },
            ]}
          />
        )}
      </Stack>
    </Card>
  );
}
