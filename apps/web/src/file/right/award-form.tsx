import { recordAward } from '@traject/api/award/input';
import { decisionCheckWords } from '@traject/i18n/web';
import { Muted, useWords } from '@traject/ui';
import { desk } from '../../desk.ts';
import { FileForm } from '../../form/file-form.tsx';
import { LookOver } from '../../form/look-over.tsx';
import { useFileForm } from '../../form/use-file-form.ts';
import { useLook } from '../../form/use-look.ts';
import { AwardFields } from './award-fields.tsx';
import { type AwardValues, fitting, useAwardAnswers } from './award-values.ts';
import type { RightFormProps } from './right-forms.ts';

const EMPTY: AwardValues = {
  kind: 'living-wage',
  appliedOn: null,
  decidedOn: null,
  from: null,
  until: null,
  topsUpPaidWork: false,
  category: null,
  monthlyCents: null,
  reason: '',
  version: 0,
};

/** The award decision of the committee; it ends on a look over, for only another decision changes it later. */
export function AwardForm({ view, onClose, onSaved }: RightFormProps) {
  const checks = useWords(decisionCheckWords);
  const answers = useAwardAnswers();
  const form = useFileForm({
    name: 'award',
    dossierId: view.id,
    mutation: desk.award.record.mutationOptions(),
    schema: recordAward,
    initial: EMPTY,
    toFacts: (values, id) => ({ ...fitting(values), id }),
    onSaved,
  });
  const { checking, show, back } = useLook(true, form.change.problem);
  if (checking)
    return (
      <LookOver
        form={form}
        rows={answers(form.values)}
        words={{ ...checks, ...checks.award }}
        onBack={back}
      >
        <Muted>{checks.toSend}</Muted>
      </LookOver>
    );
  return (
    <FileForm
      form={{ ...form, onSubmit: form.lookedOver(show) }}
      submitLabel={checks.look}
      onCancel={onClose}
    >
      <AwardFields form={form} />
    </FileForm>
  );
}
