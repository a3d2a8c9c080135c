import { useMutation, useQueryClient } from '@tanstack/react-query';
import { problemIn } from '@traject/api/browser';
import { followUpWords } from '@traject/i18n/web';
import { Button, CalendarIcon, Muted, useWords } from '@traject/ui';
import { useRef } from 'react';
import { v7 as newId } from 'uuid';
import { desk } from '../desk.ts';
import type { FileView } from '../file/use-file.ts';
import { FormProblem } from '../form/form-problem.tsx';
import { useFormat } from '../format.ts';

type Proposal = NonNullable<FileView['proposals'][string]>;

interface ProposedDayProps {
  dossierId: string;
  proposal: Proposal;
}

/** A day for the next evaluation and how it was counted; it binds nobody, and can be taken over in the own agenda. */
export function ProposedDay({ dossierId, proposal }: ProposedDayProps) {
  const words = useWords(followUpWords);
  const format = useFormat();
  const cache = useQueryClient();
  // Kept over retries, so that it stands in the agenda once.
  const ids = useRef({ requestId: newId(), id: newId() });
  const { mutate, isPending, isSuccess, error } = useMutation({
    ...desk.agenda.add.mutationOptions(),
    onSuccess: () => cache.invalidateQueries({ queryKey: desk.agenda.list.queryKey() }),
  });
  const { on, countedFrom, monthsApart } = proposal;
  return (
    <div className="proposed-day">
      <CalendarIcon size={20} aria-hidden />
      <div>
        <p>
          {words.proposed}
          {format.colon} <strong>{format.day(on, 'long')}</strong>
          <br />
          <Muted small>{words.proposedWhy(monthsApart, format.day(countedFrom))}</Muted>
        </p>
        {error === null ? null : <FormProblem problem={problemIn(error)} />}
      </div>
      <output>
        {isSuccess ? (
          words.inAgenda
        ) : (
          <Button
            small
            busy={isPending}
            onClick={() =>
              mutate({
                ...ids.current,
                kind: 'appointment',
                onDay: on,
                atTime: null,
                text: words.evaluationEntry,
                dossierId,
              })
            }
          >
            {words.toAgenda}
          </Button>
        )}
      </output>
    </div>
  );
}
