import { decideWorkTrack } from '@traject/api/work-track/input';
import { householdWords, rightWords } from '@traject/i18n/web';
import { DayField, useWords } from '@traject/ui';
import { desk } from '../../desk.ts';
import { orNothing } from '../../form/form-field.ts';
import { KeptForm } from '../../form/kept-form.tsx';
import { formOf, keptFact } from '../../form/kept-record.ts';
import { useFileForm } from '../../form/use-file-form.ts';
import { useSaid } from '../../form/use-said.ts';
import { useFormat } from '../../format.ts';
import type { RightFormProps } from './right-forms.ts';

interface Values {
  decidedOn: string | null;
}

/** The right by work takes the form of a project that leads to an employment contract. */
export function WorkTrackForm({ view, recordId, onClose, onSaved }: RightFormProps) {
  const words = useWords(rightWords);
  const household = useWords(householdWords);
  const { today } = useFormat();
  const record = keptFact(view, view.facts.workTracks, recordId);
  const begun = formOf<Values>('work-track', record, { decidedOn: null });
  const form = useFileForm({
    ...begun,
    dossierId: view.id,
    mutation: desk.workTrack.decide.mutationOptions(),
    schema: decideWorkTrack,
    onSaved,
  });
  const said = useSaid();
  return (
    <KeptForm
      form={form}
      fresh={begun.initial}
      submitLabel={words.submit}
      onCancel={onClose}
      answers={(of) => [{ label: household.workTrackOn, value: said.day(of.decidedOn) }]}
    >
      <DayField
        {...orNothing(form.field('decidedOn'))}
        label={household.workTrackOn}
        max={today}
        required
      />
    </KeptForm>
  );
}
