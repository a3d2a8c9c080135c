import { recordSubsidyDecision } from '@traject/api/subsidy-decision/input';
import { subsidyWords } from '@traject/i18n/web';
import { CheckField, DayField, useWords } from '@traject/ui';
import { desk } from '../../desk.ts';
import { orNothing } from '../../form/form-field.ts';
import { KeptForm } from '../../form/kept-form.tsx';
import { formOf, keptFact } from '../../form/kept-record.ts';
import { KnownField } from '../../form/known-field.tsx';
import { useFileForm } from '../../form/use-file-form.ts';
import { useSaid } from '../../form/use-said.ts';
import { useFormat } from '../../format.ts';
import type { FileView } from '../use-file.ts';

interface Values {
  decidedOn: string | null;
  reasoned: boolean;
  afterSocialInquiry: boolean;
  reportedOn: string | null;
  needEstablished: boolean;
  studentSubsidyEver: boolean | 'unknown' | null;
}

const EMPTY: Values = {
  decidedOn: null,
  reasoned: false,
  afterSocialInquiry: false,
  reportedOn: null,
  needEstablished: false,
  studentSubsidyEver: null,
};

interface DecisionFormProps {
  kind: 'extension' | 'second-chance';
  view: FileView;
  /** The decision that is put right or completed; a new one without it. */
  recordId: string | undefined;
  onClose: () => void;
  onSaved: () => void;
}

/** The reasoned decision that the extension or the second chance needs. */
export function DecisionForm({ kind, view, recordId, onClose, onSaved }: DecisionFormProps) {
  const words = useWords(subsidyWords);
  const { today } = useFormat();
  const record = keptFact(view, view.facts.subsidyDecisions, recordId);
  const begun = formOf(`subsidy-decision/${kind}`, record, EMPTY);
  const form = useFileForm({
    ...begun,
    dossierId: view.id,
    mutation: desk.subsidyDecision.record.mutationOptions(),
    schema: recordSubsidyDecision,
    toFacts: (values, id) => ({
      ...begun.toFacts(values, id),
      kind,
      // Only the second chance asks about the student subsidy.
      studentSubsidyEver: kind === 'extension' ? 'unknown' : values.studentSubsidyEver,
    }),
    onSaved,
  });
  const said = useSaid();
  const { field, values } = form;
  return (
    <KeptForm
      form={form}
      fresh={begun.initial}
      submitLabel={words.submit}
      onCancel={onClose}
      answers={(of) => [
        { label: words.decidedOn, value: said.day(of.decidedOn) },
        { label: words.reasoned, value: said.answer(of.reasoned) },
        { label: words.afterSocialInquiry, value: said.answer(of.afterSocialInquiry) },
        { label: words.need[kind], value: said.answer(of.needEstablished) },
        { label: words.studentEver, value: said.answer(of.studentSubsidyEver) },
        { label: words.reportedOn, value: said.day(of.reportedOn) },
      ]}
    >
      <DayField {...orNothing(field('decidedOn'))} label={words.decidedOn} max={today} required />
      <CheckField
        label={words.reasoned}
        checked={values.reasoned}
        onChange={(reasoned) => form.set({ reasoned })}
      />
      {kind === 'extension' ? (
        <CheckField
          label={words.afterSocialInquiry}
          description={words.afterSocialInquiryHelp}
          checked={values.afterSocialInquiry}
          onChange={(afterSocialInquiry) => form.set({ afterSocialInquiry })}
        />
      ) : null}
      <CheckField
        label={words.need[kind]}
        checked={values.needEstablished}
        onChange={(needEstablished) => form.set({ needEstablished })}
      />
      {kind === 'second-chance' ? (
        <KnownField
          {...field('studentSubsidyEver')}
          label={words.studentEver}
          description={words.studentEverHelp}
        />
      ) : null}
      <DayField
        {...orNothing(field('reportedOn'))}
        label={words.reportedOn}
        description={words.reportedOnHelp}
        max={today}
      />
    </KeptForm>
  );
}
