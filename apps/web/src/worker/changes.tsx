import { endReplacement } from '@traject/api/worker/input';
import { workerWords } from '@traject/i18n/web';
import {
  ButtonLink,
  Card,
  DayField,
  Muted,
  Section,
  Stack,
  StatusMark,
  useWords,
} from '@traject/ui';
import { desk } from '../desk.ts';
import { FileForm } from '../form/file-form.tsx';
import { orNothing } from '../form/form-field.ts';
import { useFileForm } from '../form/use-file-form.ts';
import { useFormat } from '../format.ts';
import { useFreshWorker, type WorkerOfFile } from './use-worker.ts';

type Change = WorkerOfFile['changes'][number];

/** Every change of worker of a file, newest first, and what is still to be done for it. */
export function Changes({ dossierId, worker }: { dossierId: string; worker: WorkerOfFile }) {
  const words = useWords(workerWords);
  return (
    <Section title={words.changes}>
      <Stack>
        {worker.changes.length === 0 ? <Muted>{words.noChanges}</Muted> : null}
        {worker.changes.map((change) => (
          <Card key={change.id}>
            <OneChange dossierId={dossierId} change={change} mayEnd={worker.mayChange} />
          </Card>
        ))}
      </Stack>
    </Section>
  );
}

function OneChange(props: { dossierId: string; change: Change; mayEnd: boolean }) {
  const { dossierId, change, mayEnd } = props;
  const words = useWords(workerWords);
  const format = useFormat();
  const { id, kind, worker, successor, startsOn, endsOn, letterSentOn } = change;
  if (kind === 'replacement')
    return (
      <Stack gap="sm">
        <p>
          <strong>{words.replaced(successor, worker)}</strong>
          <br />
          {endsOn === null
            ? words.openPeriod(format.day(startsOn))
            : words.period(format.day(startsOn), format.day(endsOn))}
        </p>
        {endsOn === null && mayEnd ? <EndForm dossierId={dossierId} change={change} /> : null}
      </Stack>
    );
  return (
    <Stack gap="sm">
      <p>
        <strong>{words.took(successor, worker)}</strong>
        <br />
        {format.day(startsOn, 'long')}
      </p>
      {letterSentOn === null ? (
        <StatusMark tone="due" label={words.letterOpen} />
      ) : (
        <StatusMark tone="met" label={words.letterSent(format.day(letterSentOn))} />
      )}
      <div>
        <ButtonLink
          small
          href={`/dossiers/${dossierId}/overdracht/brief?wissel=${id}`}
          name={words.letterOf(successor)}
        >
          {words.letter}
        </ButtonLink>
      </div>
    </Stack>
  );
}

/** The last day of a replacement that was not known when it began. */
function EndForm({ dossierId, change }: { dossierId: string; change: Change }) {
  const words = useWords(workerWords);
  const fresh = useFreshWorker(dossierId);
  const initial: { endsOn: string | null } = { endsOn: null };
  const form = useFileForm({
    name: `vervanging/${change.id}`,
    dossierId,
    mutation: desk.worker.endReplacement.mutationOptions(),
    schema: endReplacement,
    initial,
    toFacts: (values) => ({ ...values, id: change.id }),
    onSaved: () => void fresh(),
  });
  return (
    <FileForm form={form} submitLabel={words.endIt}>
      <DayField
        {...orNothing(form.field('endsOn'))}
        label={words.end}
        min={change.startsOn}
        required
      />
    </FileForm>
  );
}
