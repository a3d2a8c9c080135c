import { useMutation } from '@tanstack/react-query';
import { type Outputs, problemIn } from '@traject/api/browser';
import { consultationFileWords, formWords, rightWords } from '@traject/i18n/web';
import {
  Button,
  CheckAnswers,
  DataTable,
  FormActions,
  Notice,
  Stack,
  TextArea,
  useWords,
} from '@traject/ui';
import { type SyntheticEvent, useId, useState } from 'react';
import { v7 as newId } from 'uuid';
import { desk } from '../../desk.ts';
import { FormProblem } from '../../form/form-problem.tsx';
import { useFormat } from '../../format.ts';
import { useFileChange } from '../use-file.ts';
import { usePeriodWords } from './period-words.ts';
import type { RightFormProps } from './right-forms.ts';

type Read = Outputs['consultation']['read'];
type Shown = NonNullable<Read['shown']>;

/** A consultation read from lines that are pasted or a file: checked line by line, shown, then recorded. */
export function ConsultationFile({ view, onClose, onSaved }: RightFormProps) {
  const words = useWords(consultationFileWords);
  const form = useWords(formWords);
  const [text, setText] = useState('');
  const reading = useMutation(desk.consultation.read.mutationOptions());
  const shown = reading.data?.shown ?? null;
  const input = useId();
  if (shown !== null)
    return (
      <CheckShown
        dossierId={view.id}
        shown={shown}
        onSaved={onSaved}
        onBack={() => reading.reset()}
      />
    );
  const read = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (text.trim() !== '') reading.mutate({ dossierId: view.id, text });
  };
  const problems = reading.data?.problems ?? [];
  return (
    <form onSubmit={read} noValidate>
      <Stack gap="lg">
        <p>{words.text}</p>
        <div className="tj-field">
          <label htmlFor={input}>{words.choose}</label>
          <input
            id={input}
            type="file"
            accept=".csv,.json,text/csv,application/json"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file !== undefined) void file.text().then(setText);
            }}
          />
        </div>
        <TextArea
          label={words.paste}
          description={words.pasteHelp}
          value={text}
          onChange={setText}
          maxLength={50_000}
        />
        {problems.length === 0 ? null : (
          <Stack gap="sm">
            <Notice tone="failed" role="alert" text={words.wrong(problems.length)} />
            <DataTable
              caption={words.fault}
              captionHidden
              rows={problems}
              rowKey={({ line, column, code }) => `${line} ${column} ${code}`}
              columns={[
                { key: 'line', header: words.line, rowHeader: true, cell: ({ line }) => line },
                { key: 'column', header: words.column, cell: ({ column }) => column },
                { key: 'fault', header: words.fault, cell: ({ code }) => words.faults[code] },
              ]}
            />
          </Stack>
        )}
        <FormProblem problem={reading.error === null ? null : problemIn(reading.error)} />
        <FormActions>
          <Button kind="main" type="submit" busy={reading.isPending}>
            {words.read}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {form.cancel}
          </Button>
        </FormActions>
      </Stack>
    </form>
  );
}

interface CheckShownProps {
  dossierId: string;
  shown: Shown;
  onSaved: () => void;
  onBack: () => void;
}

/** What was read, to look over before it stands in the file. */
function CheckShown({ dossierId, shown, onSaved, onBack }: CheckShownProps) {
  const words = useWords(consultationFileWords);
  const right = useWords(rightWords);
  const format = useFormat();
  const period = usePeriodWords();
  const change = useFileChange(dossierId, desk.consultation.record.mutationOptions());
  const [id] = useState(() => newId());
  const said = (value: Shown['firstSubsidy']) =>
    value === 'unknown'
      ? right.shownShort.unknown
      : value === null
        ? right.shownShort.none
        : period(value.from, value.until);
  const confirm = async () => {
    const sent = await change.send({ ...shown, id });
    if (sent.ok) onSaved();
  };
  return (
    <CheckAnswers
      rows={[
        { label: right.consultedOn, value: format.day(shown.consultedOn, 'long') },
        {
          label: right.elsewhere,
          value:
            shown.rightElsewhere.length === 0
              ? right.none
              : shown.rightElsewhere.map(({ from, until }) => (
                  <div key={from}>{period(from, until)}</div>
                )),
        },
        { label: right.firstSubsidy, value: said(shown.firstSubsidy) },
        { label: right.extension, value: said(shown.extension) },
      ]}
      consequence={words.consequence}
      confirmLabel={words.confirm}
      cancelLabel={words.again}
      onConfirm={() => void confirm()}
      onCancel={onBack}
      busy={change.saving}
      error={change.problem === null ? undefined : <FormProblem problem={change.problem} />}
    />
  );
}
