import { markCommitment } from '@traject/api/commitment/input';
import { commitmentWords } from '@traject/i18n/web';
import { Button, ChoiceField, DayField, Notice, Row, TextArea, useWords } from '@traject/ui';
import { desk } from '../../desk.ts';
import { FileForm } from '../../form/file-form.tsx';
import { orNothing } from '../../form/form-field.ts';
import { useFileForm } from '../../form/use-file-form.ts';
import { useFormat } from '../../format.ts';
import { type Mark, useFreshMarks } from './use-marks.ts';

const PARTIES = ['person', 'centre', 'third-party'] as const;

interface MarkFormProps {
  dossierId: string;
  commitmentId: string;
  /** Who has to do it: most often also who says that it was done. */
  party: Mark['saidBy'];
  /** The newest tick that stands there; undefined = none. */
  last: Mark | undefined;
  onDone: () => void;
}

interface MarkValues {
  markedOn: string | null;
  saidBy: Mark['saidBy'];
  note: string;
}

/** Ticks a commitment off, or takes the tick back: on which day, who said it, how one knows. */
export function MarkForm({ dossierId, commitmentId, party, last, onDone }: MarkFormProps) {
  const words = useWords(commitmentWords);
  const format = useFormat();
  const fresh = useFreshMarks(dossierId);
  const done = last?.done !== true;
  const initial: MarkValues = { markedOn: format.today, saidBy: party, note: '' };
  const form = useFileForm({
    name: `vinkje/${commitmentId}/${done}`,
    dossierId,
    mutation: desk.commitment.mark.mutationOptions(),
    schema: markCommitment,
    initial,
    toFacts: (values, id) => ({ ...values, id, commitmentId, done, seen: last?.id ?? null }),
    onSaved: () => {
      void fresh();
      onDone();
    },
  });
  return (
    <FileForm
      form={form}
      submitLabel={done ? words.save : words.saveUndo}
      onCancel={onDone}
      conflict={
        <Notice
          tone="due"
          role="alert"
          text={words.conflict}
          action={
            <Row>
              <Button
                small
                onClick={() => {
                  void fresh();
                  form.discard();
                  onDone();
                }}
              >
                {words.lookAgain}
              </Button>
            </Row>
          }
        />
      }
    >
      <DayField
        {...orNothing(form.field('markedOn'))}
        label={words.markedOn}
        max={format.today}
        required
      />
      <ChoiceField
        {...form.field('saidBy')}
        label={words.saidBy}
        direction="row"
        options={PARTIES.map((value) => ({ value, label: words.saidByWho[value] }))}
      />
      <TextArea
        {...form.field('note')}
        label={done ? words.note : words.noteUndo}
        description={done ? words.noteHint : undefined}
        minRows={2}
        maxLength={1000}
      />
    </FileForm>
  );
}
