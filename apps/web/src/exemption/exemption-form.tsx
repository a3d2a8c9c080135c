import { recordExemption } from '@traject/api/exemption/input';
import { fieldSentence, problemWords } from '@traject/i18n';
import { exemptionWords } from '@traject/i18n/web';
import { exemptionGround } from '@traject/rules/facts';
import {
  ChoiceField,
  DayField,
  Fields,
  Muted,
  Notice,
  Section,
  TextArea,
  useWords,
} from '@traject/ui';
import { desk } from '../desk.ts';
import type { FileView } from '../file/use-file.ts';
import { orNothing } from '../form/form-field.ts';
import { KeptForm } from '../form/kept-form.tsx';
import { formOf, keptFact } from '../form/kept-record.ts';
import { useFileForm } from '../form/use-file-form.ts';
import { useLook } from '../form/use-look.ts';
import { useFormat } from '../format.ts';
import { ExemptionCheck } from './exemption-check.tsx';
import { type ExemptionValues, wrongFields } from './exemption-values.ts';
import { useExemptionAnswers } from './use-exemption-answers.ts';
import { type Reason, useFreshReasons } from './use-reasons.ts';

interface ExemptionFormProps {
  view: FileView;
  reasons: readonly Reason[];
  /** The exemption that is completed or put right; a new one without it. */
  recordId: string | undefined;
  onDone: () => void;
}

/** The decision of the committee with its two motivations, looked over once before it is kept. */
export function ExemptionForm({ view, reasons, recordId, onDone }: ExemptionFormProps) {
  const dossierId = view.id;
  const words = useWords(exemptionWords);
  const problems = useWords(problemWords);
  const { today } = useFormat();
  const freshReasons = useFreshReasons(dossierId);
  // Full-time studies on equity grounds are a reason of equity for the willingness to work (EXE-4).
  const studies = view.facts.studies.some(
    ({ from, until, onEquityGrounds }) =>
      onEquityGrounds === true && from <= today && (until === null || today <= until),
  );
  const record = keptFact(view, view.facts.exemptions, recordId);
  const reason = reasons.find(({ id }) => id === record?.id);
  const begun = formOf<ExemptionValues>(
    'vrijstelling',
    record && {
      id: record.id,
      version: record.version,
      decidedOn: record.decidedOn,
      from: record.from,
      until: record.until,
      ground: reason?.ground,
      projectMotivation: reason?.projectMotivation ?? '',
      willingnessMotivation: reason?.willingnessMotivation ?? '',
    },
    {
      decidedOn: today,
      from: today,
      until: null,
      ground: undefined,
      projectMotivation: '',
      willingnessMotivation: '',
    },
  );
  const wasEnded = view.decisions.some(
    ({ about, recordId: of }) => about === 'exemption-end' && of === record?.id,
  );
  const form = useFileForm({
    ...begun,
    dossierId,
    mutation: desk.exemption.record.mutationOptions(),
    schema: recordExemption,
    onSaved: onDone,
    readBeside: freshReasons,
  });
  const { problem } = form.change;
  const answers = useExemptionAnswers();
  const wrong = wrongFields(form.values);
  const { checking, tried, look, back } = useLook(Object.keys(wrong).length === 0, problem);
  const errorOf = (key: keyof ExemptionValues) => {
    const code = tried ? wrong[key] : undefined;
    return code === undefined ? form.errorAt(key) : fieldSentence(problems, code);
  };
  if (checking)
    return (
      <Section title={words.checkTitle}>
        <ExemptionCheck
          values={form.values}
          onChange={back}
          onConfirm={() => void form.sendWith({})}
          onCancel={onDone}
          busy={form.change.saving}
          problem={problem}
        />
      </Section>
    );
  return (
    <Section title={record === undefined ? words.recordTitle : words.correctTitle}>
      <KeptForm
        form={{ ...form, onSubmit: look }}
        fresh={begun.initial}
        answers={answers}
        submitLabel={words.save}
        onCancel={onDone}
      >
        {record === undefined ? null : <Muted>{words.correctWhen}</Muted>}
        <DayField
          {...orNothing(form.field('decidedOn'))}
          error={errorOf('decidedOn')}
          label={words.decidedOn}
          max={today}
          required
        />
        <Fields direction="row">
          <DayField
            {...orNothing(form.field('from'))}
            error={errorOf('from')}
            label={words.from}
            required
          />
          {wasEnded ? null : (
            <DayField
              {...orNothing(form.field('until'))}
              error={errorOf('until')}
              label={words.until}
              description={words.untilHint}
            />
          )}
        </Fields>
        <ChoiceField
          {...form.field('ground')}
          error={errorOf('ground')}
          label={words.ground}
          options={exemptionGround.options.map((value) => ({
            value,
            label: words.grounds[value],
            description: words.groundHints[value],
          }))}
        />
        <TextArea
          {...form.field('projectMotivation')}
          label={words.project}
          description={words.projectHint}
          maxLength={8000}
        />
        {studies ? <Notice tone="info" text={words.byStudies} role="none" /> : null}
        <TextArea
          {...form.field('willingnessMotivation')}
          label={words.willingness}
          description={words.willingnessHint}
          maxLength={8000}
        />
      </KeptForm>
    </Section>
  );
}
