import { replaceWorker } from '@traject/api/worker/input';
import { workerWords } from '@traject/i18n/web';
import { DayField, Fields, Notice, SelectField, useWords } from '@traject/ui';
import { desk } from '../desk.ts';
import type { FileView } from '../file/use-file.ts';
import { FileForm } from '../form/file-form.tsx';
import { orNothing } from '../form/form-field.ts';
import { useFileForm } from '../form/use-file-form.ts';
import { useFormat } from '../format.ts';
import { useColleagueOptions } from './colleagues.ts';
import { useFreshWorker, type WorkerOfFile } from './use-worker.ts';

interface ReplaceFormProps {
  view: Pick<FileView, 'id' | 'planned'>;
  worker: WorkerOfFile;
  onDone: () => void;
}

interface ReplaceValues {
  successorId: string | undefined;
  startsOn: string | null;
  endsOn: string | null;
}

/** A colleague stands in for a while. */
export function ReplaceForm({ view, worker, onDone }: ReplaceFormProps) {
  const { id: dossierId, planned } = view;
  const words = useWords(workerWords);
  const format = useFormat();
  const fresh = useFreshWorker(dossierId);
  const options = useColleagueOptions(worker);
  const initial: ReplaceValues = { successorId: undefined, startsOn: format.today, endsOn: null };
  const form = useFileForm({
    name: 'vervanging',
    dossierId,
    mutation: desk.worker.replace.mutationOptions(),
    schema: replaceWorker,
    initial,
    toFacts: (values, id) => ({ ...values, id }),
    onSaved: () => {
      void fresh();
      onDone();
    },
  });
  return (
    <FileForm form={form} submitLabel={words.saveReplacement} onCancel={onDone}>
      {planned === null ? null : (
        <Notice
          tone="info"
          text={words.replacedUntilPlanned(planned.successor, format.day(planned.from, 'long'))}
        />
      )}
      <SelectField
        {...form.field('successorId')}
        label={words.replacedBy}
        emptyLabel={words.choose}
        options={options}
      />
      <Fields direction="row">
        <DayField {...orNothing(form.field('startsOn'))} label={words.from} required />
        <DayField
          {...orNothing(form.field('endsOn'))}
          label={words.until}
          description={words.untilHint}
          min={form.values.startsOn ?? undefined}
        />
      </Fields>
    </FileForm>
  );
}
