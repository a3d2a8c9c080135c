import { type EndReason, endAward, endReason } from '@traject/api/award/input';
import { decisionCheckWords, decisionWords, rightWords } from '@traject/i18n/web';
import { DayField, Muted, SelectField, TextArea, useWords } from '@traject/ui';
import { desk } from '../../desk.ts';
import { FileForm } from '../../form/file-form.tsx';
import { orNothing } from '../../form/form-field.ts';
import { LookOver } from '../../form/look-over.tsx';
import { useFileForm } from '../../form/use-file-form.ts';
import { useLook } from '../../form/use-look.ts';
import { VersionConflict } from '../../form/version-conflict.tsx';
import { useFormat } from '../../format.ts';
import { AwardChoice } from './award-choice.tsx';
import type { RightFormProps } from './right-forms.ts';

interface Values {
  until: string | null;
  decidedOn: string | null;
  reason: EndReason | null;
  explanation: string;
  /** The version of the award that was in sight when the form was opened. */
  version: number;
}

interface AwardFormProps extends RightFormProps {
  awardId: string | undefined;
}

/** The last day of an award, or that it runs on after all. */
export function EndForm({ view, onClose, onSaved, awardId }: AwardFormProps) {
  const award = view.facts.awards.find(({ id }) => id === awardId);
  if (award === undefined) return <AwardChoice view={view} form="end" />;
  return <EndOf key={award.id} view={view} onClose={onClose} onSaved={onSaved} award={award} />;
}

function EndOf({
  view,
  onClose,
  onSaved,
  award,
}: RightFormProps & { award: RightFormProps['view']['facts']['awards'][number] }) {
  const words = useWords(rightWords);
  const decision = useWords(decisionWords);
  const checks = useWords(decisionCheckWords);
  const format = useFormat();
  const version = view.versions[award.id] ?? 1;
  const why = view.endReasons[award.id];
  const initial: Values = {
    until: award.until,
    decidedOn: null,
    reason: why?.reason ?? null,
    explanation: why?.explanation ?? '',
    version,
  };
  const form = useFileForm({
    name: `award/${award.id}/end`,
    dossierId: view.id,
    mutation: desk.award.end.mutationOptions(),
    schema: endAward,
    initial,
    toFacts: (values) => ({
      ...values,
      id: award.id,
      ...(values.until === null ? { decidedOn: null, reason: null } : {}),
    }),
    onSaved,
  });
  const { checking, show, back } = useLook(true, form.change.problem);
  const { until, decidedOn, reason, explanation } = form.values;
  if (checking)
    return (
      <LookOver
        form={form}
        rows={[
          {
            label: words.lastDay,
            value: until === null ? words.runs : format.day(until, 'long'),
          },
          ...(until === null
            ? []
            : [
                {
                  label: decision.decidedOnLabel,
                  value: decidedOn === null ? words.none : format.day(decidedOn, 'long'),
                },
                {
                  label: decision.endReason,
                  value: reason === null ? words.none : decision.endReasons[reason],
                },
                {
                  label: decision.explanation,
                  value: explanation === '' ? words.none : explanation,
                },
              ]),
        ]}
        words={{ ...checks, ...(until === null ? checks.runsOn : checks.end) }}
        onBack={back}
      >
        {until === null ? null : <Muted>{checks.toSend}</Muted>}
      </LookOver>
    );
  const shown = (day: string | null) => (day === null ? words.runs : format.day(day));
  return (
    <FileForm
      form={{ ...form, onSubmit: form.lookedOver(show) }}
      submitLabel={checks.look}
      onCancel={onClose}
      conflict={
        <VersionConflict
          form={form}
          version={version}
          fresh={initial}
          rows={[
            { label: words.lastDay, theirs: shown(award.until), mine: shown(form.values.until) },
          ]}
        />
      }
    >
      <DayField
        {...orNothing(form.field('until'))}
        label={words.lastDay}
        description={words.lastDayHelp}
        min={award.from}
      />
      {form.values.until === null ? null : (
        <>
          <DayField
            {...orNothing(form.field('decidedOn'))}
            label={decision.decidedOnLabel}
            description={decision.decidedOnHelp}
            max={format.today}
            required
          />
          <SelectField
            {...orNothing(form.field('reason'))}
            label={decision.endReason}
            options={endReason.options.map((value) => ({
              value,
              label: decision.endReasons[value],
            }))}
          />
          <TextArea
            {...form.field('explanation')}
            label={decision.explanation}
            description={decision.explanationHelp}
            maxLength={1000}
          />
        </>
      )}
    </FileForm>
  );
}
