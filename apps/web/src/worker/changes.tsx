import { endReplacement, revokeHandOver } from '@traject/api/worker/input';
import { workerWords } from '@traject/i18n/web';
import {
  Button,
  ButtonLink,
  Card,
  DayField,
  Muted,
  Section,
  Stack,
  StatusMark,
  useWords,
} from '@traject/ui';
import { useEffect, useRef, useState } from 'react';
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
  const { id, kind, worker, successor, startsOn, endsOn, letterSentOn, revokedOn } = change;
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
  if (revokedOn !== null)
    return (
      <Stack gap="sm">
        <p>
          <strong>{words.revoked(successor, worker)}</strong>
          <br />
          {words.revokedOn(format.day(startsOn, 'long'), format.day(revokedOn))}
        </p>
        {letterSentOn === null ? null : (
          <StatusMark tone="due" label={words.tellRevoked(format.day(letterSentOn))} />
        )}
      </Stack>
    );
  return (
    <Stack gap="sm">
      <p>
        <strong>
          {change.planned ? words.willTake(successor, worker) : words.took(successor, worker)}
        </strong>
        <br />
        {change.planned
          ? words.plannedOn(format.day(startsOn, 'long'), format.daysLeftText(startsOn))
          : format.day(startsOn, 'long')}
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
      {change.planned && mayEnd ? <Revoke dossierId={dossierId} change={change} /> : null}
    </Stack>
  );
}

/** Takes a planned change back, as long as its day has not come; asked once more. */
function Revoke(props: { dossierId: string; change: Change }) {
  const words = useWords(workerWords);
  const [asking, setAsking] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed is gone: one goes on at the one that took its place.
    if (asking) frame.current?.querySelector<HTMLElement>('[type="submit"]')?.focus();
  }, [asking]);
  return (
    <div ref={frame}>
      {asking ? (
        <RevokeForm {...props} onCancel={() => setAsking(false)} />
      ) : (
        <Button small onClick={() => setAsking(true)}>
          {words.revoke}
        </Button>
      )}
    </div>
  );
}

function RevokeForm(props: { dossierId: string; change: Change; onCancel: () => void }) {
  const { dossierId, change, onCancel } = props;
  const words = useWords(workerWords);
  const fresh = useFreshWorker(dossierId);
  const form = useFileForm({
    name: `overdracht/${change.id}`,
    dossierId,
    mutation: desk.worker.revoke.mutationOptions(),
    schema: revokeHandOver,
    initial: {},
    toFacts: () => ({ id: change.id }),
    onSaved: () => void fresh(),
  });
  return (
    <FileForm form={form} submitLabel={words.revokeConfirm} onCancel={onCancel}>
      <Muted>{words.revokeHint}</Muted>
    </FileForm>
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
