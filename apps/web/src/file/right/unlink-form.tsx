import { unlinkPartner } from '@traject/api/couple/input';
import { coupleWords } from '@traject/i18n/web';
import { ChoiceField, useWords } from '@traject/ui';
import { desk } from '../../desk.ts';
import { FileForm } from '../../form/file-form.tsx';
import { orNothing } from '../../form/form-field.ts';
import { useFileForm } from '../../form/use-file-form.ts';
import type { RightFormProps } from './right-forms.ts';

/** Takes the files of a couple apart, and says what they are from now on. */
export function UnlinkForm({ view, onClose, onSaved }: RightFormProps) {
  const words = useWords(coupleWords);
  const initial: { still: 'couple' | 'none' | null } = { still: null };
  const form = useFileForm({
    name: 'unlink',
    dossierId: view.id,
    mutation: desk.couple.unlink.mutationOptions(),
    schema: unlinkPartner,
    initial,
    toFacts: (values) => values,
    onSaved,
  });
  return (
    <FileForm form={form} submitLabel={words.submitUnlink} onCancel={onClose}>
      <p>{words.unlinkText}</p>
      <ChoiceField
        {...orNothing(form.field('still'))}
        label={words.still}
        options={(['none', 'couple'] as const).map((value) => ({
          value,
          label: words.stills[value],
        }))}
      />
    </FileForm>
  );
}
