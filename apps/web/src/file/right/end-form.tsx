import { endAward } from '@traject/api/award/input';
import { rightWords } from '@traject/i18n/web';
import { DayField, useWords } from '@traject/ui';
import { desk } from '../../desk.ts';
import { FileForm } from '../../form/file-form.tsx';
import { orNothing } from '../../form/form-field.ts';
import { useFileForm } from '../../form/use-file-form.ts';
import { VersionConflict } from '../../form/version-conflict.tsx';
import { useFormat } from '../../format.ts';
import { AwardChoice } from './award-choice.tsx';
import type { RightFormProps } from './right-forms.ts';

interface Values {
  until: string | null;
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
  const format = useFormat();
  const version = view.versions[award.id] ?? 1;
  const initial: Values = { until: award.until, version };
  const form = useFileForm({
    name: `award/${award.id}/end`,
    dossierId: view.id,
    mutation: desk.award.end.mutationOptions(),
    schema: endAward,
    initial,
    toFacts: (values) => ({ ...values, id: award.id }),
    onSaved,
  });
  const shown = (day: string | null) => (day === null ? words.runs : format.day(day));
  return (
    <FileForm form={form} submitLabel={words.submit} onCancel={onClose}>
      <DayField
        {...orNothing(form.field('until'))}
        label={words.lastDay}
        description={words.lastDayHelp}
        min={award.from}
      />
      <VersionConflict
        form={form}
        version={version}
        fresh={initial}
        rows={[
          { label: words.lastDay, theirs: shown(award.until), mine: shown(form.values.until) },
        ]}
      />
    </FileForm>
  );
}
