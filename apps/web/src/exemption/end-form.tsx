import { endExemption } from '@traject/api/exemption/input';
import { decisionWords, exemptionWords, rightWords } from '@traject/i18n/web';
import { DayField, useWords } from '@traject/ui';
import { desk } from '../desk.ts';
import type { FileView } from '../file/use-file.ts';
import { FileForm } from '../form/file-form.tsx';
import { orNothing } from '../form/form-field.ts';
import { useFileForm } from '../form/use-file-form.ts';
import { VersionConflict } from '../form/version-conflict.tsx';
import { useFormat } from '../format.ts';

interface EndFormProps {
  dossierId: string;
  exemption: FileView['facts']['exemptions'][number];
  version: number;
  onClose: () => void;
}

interface Values {
  until: string | null;
  decidedOn: string | null;
  version: number;
}

/** The decision that ends an exemption: from the day after it a project is due again. */
export function EndForm({ dossierId, exemption, version, onClose }: EndFormProps) {
  const words = useWords(exemptionWords);
  const right = useWords(rightWords);
  const decision = useWords(decisionWords);
  const { today, day } = useFormat();
  const initial: Values = { until: exemption.until, decidedOn: null, version };
  const form = useFileForm({
    name: `vrijstelling-einde/${exemption.id}`,
    dossierId,
    mutation: desk.exemption.end.mutationOptions(),
    schema: endExemption,
    initial,
    toFacts: (values) => ({
      ...values,
      id: exemption.id,
      ...(values.until === null ? { decidedOn: null } : {}),
    }),
    onSaved: onClose,
  });
  const { field, values } = form;
  const shown = (last: string | null) => (last === null ? words.openEnd : day(last));
  return (
    <FileForm
      form={form}
      submitLabel={right.submit}
      onCancel={onClose}
      conflict={
        <VersionConflict
          form={form}
          version={version}
          fresh={initial}
          rows={[
            { label: words.lastDay, theirs: shown(exemption.until), mine: shown(values.until) },
          ]}
        />
      }
    >
      <DayField
        {...orNothing(field('until'))}
        label={words.lastDay}
        description={words.lastDayHint}
        min={exemption.from}
      />
      {values.until === null ? null : (
        <DayField
          {...orNothing(field('decidedOn'))}
          label={decision.decidedOnLabel}
          description={decision.decidedOnHelp}
          max={today}
          required
        />
      )}
    </FileForm>
  );
}
