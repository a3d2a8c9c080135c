import { askInterview } from '@traject/api/interview/input';
import { followUpWords } from '@traject/i18n/web';
import { DayField, useWords } from '@traject/ui';
import { desk } from '../desk.ts';
import type { FileView } from '../file/use-file.ts';
import { orNothing } from '../form/form-field.ts';
import { KeptForm } from '../form/kept-form.tsx';
import { formOf, keptFact } from '../form/kept-record.ts';
import { useFileForm } from '../form/use-file-form.ts';
import { useSaid } from '../form/use-said.ts';
import { WithdrawRecord } from '../form/withdraw-record.tsx';
import { useFormat } from '../format.ts';

interface AskInterviewProps {
  view: FileView;
  /** The request that is put right; a new one without it. */
  recordId?: string;
  onDone: () => void;
}

/** Notes that the person asks for an interview, or puts right when that was. */
export function AskInterview({ view, recordId, onDone }: AskInterviewProps) {
  const words = useWords(followUpWords);
  const { today } = useFormat();
  const said = useSaid();
  const record = keptFact(view, view.facts.interviewRequests, recordId);
  const begun = formOf<{ askedOn: string | null }>('gesprek-gevraagd', record, { askedOn: today });
  const form = useFileForm({
    ...begun,
    dossierId: view.id,
    mutation: desk.interview.ask.mutationOptions(),
    schema: askInterview,
    onSaved: onDone,
  });
  return (
    <WithdrawRecord view={view} kind="interview" id={recordId} onDone={onDone}>
      <KeptForm
        form={form}
        fresh={begun.initial}
        answers={(of) => [{ label: words.askedOn, value: said.day(of.askedOn) }]}
        submitLabel={record === undefined ? words.ask : words.changeDay}
        onCancel={onDone}
      >
        <DayField
          {...orNothing(form.field('askedOn'))}
          label={words.askedOn}
          max={today}
          required
        />
      </KeptForm>
    </WithdrawRecord>
  );
}
