import { chooseOnReceived } from '@traject/api/received-sanction/input';
import { receivedSanctionWords } from '@traject/i18n/web';
import {
  CheckAnswers,
  ChoiceField,
  DayField,
  Section,
  Stack,
  TextArea,
  TextLink,
  useWords,
} from '@traject/ui';
import { type SyntheticEvent, useState } from 'react';
import { desk } from '../desk.ts';
import { FileForm } from '../form/file-form.tsx';
import { orNothing } from '../form/form-field.ts';
import { FormProblem } from '../form/form-problem.tsx';
import { useFileForm } from '../form/use-file-form.ts';
import { useFormat } from '../format.ts';
import { formHref } from './places.ts';
import { useReceivedLines } from './received-sanction.tsx';
import { type Received, useFreshReceived } from './use-received.ts';

interface Values {
  choice: 'carry-on' | 'leave' | undefined;
  decidedOn: string | null;
  from: string | null;
  reason: string;
}

interface ReceivedFormProps {
  dossierId: string;
  of: Received;
  onDone: () => void;
}

/** Whether this centre carries on what another one decided; looked over once, for it is not undone. */
export function ReceivedForm({ dossierId, of, onDone }: ReceivedFormProps) {
  const words = useWords(receivedSanctionWords);
  const format = useFormat();
  const refresh = useFreshReceived(dossierId);
  const lines = useReceivedLines(of);
  const [checking, setChecking] = useState(false);
  const { id, version, rest } = of;
  const initial: Values = {
    choice: undefined,
    decidedOn: format.today,
    from: rest?.from ?? null,
    reason: '',
  };
  const form = useFileForm({
    name: `niet-nagekomen/van-elders/${id}`,
    dossierId,
    mutation: desk.receivedSanction.choose.mutationOptions(),
    schema: chooseOnReceived,
    initial,
    toFacts: (values) => ({
      ...values,
      id,
      version,
      from: values.choice === 'carry-on' ? values.from : null,
    }),
    onSaved: () => void refresh().then(onDone),
  });
  const { choice, decidedOn, from, reason } = form.values;
  const carries = choice === 'carry-on';
  const said = choice !== undefined && decidedOn !== null && reason.trim() !== '';
  const until = format.day(of.validUntil, 'long');
  const { problem, saving } = form.change;
  const change = { label: words.change, onSelect: () => setChecking(false) };
  const { from: possibleFrom, until: possibleUntil } = problem?.details ?? {};
  const complaint =
    problem === null ? undefined : (
      <Stack gap="xs">
        <FormProblem problem={problem} />
        {possibleFrom === undefined || possibleUntil === undefined ? null : (
          <p>
            {words.possible(format.day(possibleFrom, 'long'), format.day(possibleUntil, 'long'))}
          </p>
        )}
      </Stack>
    );

  if (checking && said && (!carries || from !== null))
    return (
      <Section title={words.formTitle(of.decidedBy)}>
        <CheckAnswers
          rows={[
            { label: words.question, value: words.choices[choice], change },
            { label: words.decidedOn, value: format.day(decidedOn, 'long'), change },
            ...(carries && from !== null
              ? [{ label: words.from, value: format.day(from, 'long'), change }]
              : []),
            { label: words.reason, value: reason, change },
            ...lines,
          ]}
          consequence={
            carries && from !== null
              ? words.consequenceCarry(format.day(from, 'long'), until)
              : words.consequenceLeave
          }
          confirmLabel={words.confirm}
          cancelLabel={words.cancel}
          onConfirm={() => void form.sendWith({})}
          onCancel={() => setChecking(false)}
          busy={saving}
          error={complaint}
        />
      </Section>
    );
  const look = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (said && (!carries || from !== null)) setChecking(true);
    // The form says itself what lacks.
    else form.onSubmit(event);
  };
  return (
    <Section title={words.formTitle(of.decidedBy)} description={words.byItself}>
      <Stack>
        <div>
          <TextLink href={formHref(dossierId)}>{words.back}</TextLink>
        </div>
        <FileForm form={{ ...form, onSubmit: look }} submitLabel={words.check} onCancel={onDone}>
          <ChoiceField
            {...form.field('choice')}
            label={words.question}
            options={(['carry-on', 'leave'] as const).map((value) => ({
              value,
              label: words.choices[value],
            }))}
          />
          <DayField
            {...orNothing(form.field('decidedOn'))}
            label={words.decidedOn}
            min={of.competentFrom}
            max={format.today}
            required
          />
          {carries ? (
            <DayField
              {...orNothing(form.field('from'))}
              label={words.from}
              description={words.fromHelp(until)}
              min={of.competentFrom}
              max={of.validUntil}
              required
            />
          ) : null}
          <TextArea
            {...form.field('reason')}
            label={words.reason}
            description={words.reasonHelp}
            required
          />
        </FileForm>
      </Stack>
    </Section>
  );
}
