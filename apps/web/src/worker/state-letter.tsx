import { stateLetter } from '@traject/api/worker/input';
import { workerWords } from '@traject/i18n/web';
import { DayField, StatusMark, useWords } from '@traject/ui';
import { desk } from '../desk.ts';
import { FileForm } from '../form/file-form.tsx';
import { orNothing } from '../form/form-field.ts';
import { useFileForm } from '../form/use-file-form.ts';
import { useFormat } from '../format.ts';
import { useFreshWorker, type WorkerOfFile } from './use-worker.ts';

interface StateLetterProps {
  dossierId: string;
  change: WorkerOfFile['changes'][number];
}

/** The day on which the person was told in writing; asked once. */
export function StateLetter({ dossierId, change }: StateLetterProps) {
  const words = useWords(workerWords);
  const format = useFormat();
  const fresh = useFreshWorker(dossierId);
  const { id, letterSentOn } = change;
  const initial: { on: string | null } = { on: format.today };
  const form = useFileForm({
    name: `brief/${id}`,
    dossierId,
    mutation: desk.worker.letter.mutationOptions(),
    schema: stateLetter,
    initial,
    toFacts: (values) => ({ ...values, id }),
    onSaved: () => void fresh(),
  });
  if (letterSentOn !== null)
    return <StatusMark tone="met" label={words.letterSent(format.day(letterSentOn))} />;
  return (
    <FileForm form={form} submitLabel={words.stateLetter}>
      <DayField
        {...orNothing(form.field('on'))}
        label={words.letterSentOn}
        max={format.today}
        required
      />
    </FileForm>
  );
}
