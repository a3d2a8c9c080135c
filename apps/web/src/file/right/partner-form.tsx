import { linkPartner } from '@traject/api/couple/input';
import { coupleWords, householdWords } from '@traject/i18n/web';
import { factValueWord } from '@traject/rules/text';
import { ChoiceField, Muted, TextField, useWords } from '@traject/ui';
import { desk } from '../../desk.ts';
import { useFoundFiles } from '../../files/use-found-files.ts';
import { FileForm } from '../../form/file-form.tsx';
import { orNothing } from '../../form/form-field.ts';
import { useFileForm } from '../../form/use-file-form.ts';
import { useFormat } from '../../format.ts';
import { personName } from '../../person/name.ts';
import type { RightFormProps } from './right-forms.ts';

interface Values {
  search: string;
  partnerId: string | null;
  claimedOn: 'this-file' | 'file-of-partner';
}

const EMPTY: Values = { search: '', partnerId: null, claimedOn: 'this-file' };

/** Links the file of the partner, found by name or number. */
export function PartnerForm({ view, onClose, onSaved }: RightFormProps) {
  const words = useWords(coupleWords);
  const household = useWords(householdWords);
  const { language } = useFormat();
  const form = useFileForm({
    name: 'partner',
    dossierId: view.id,
    mutation: desk.couple.link.mutationOptions(),
    schema: linkPartner,
    initial: EMPTY,
    toFacts: ({ partnerId, claimedOn }) => ({ partnerId, claimedOn }),
    onSaved,
  });
  const { field, values } = form;
  const candidates = useCandidates(view.id, values.search);
  return (
    <FileForm form={form} submitLabel={words.submitLink} onCancel={onClose}>
      <TextField
        {...field('search')}
        label={words.find}
        description={words.findHelp}
        error={candidates.length === 0 ? form.errorAt('partnerId') : undefined}
      />
      {candidates.length > 0 ? (
        <ChoiceField
          {...orNothing(field('partnerId'))}
          label={words.found}
          options={candidates.map(({ id, name, about }) => ({
            value: id,
            label: name,
            description: about,
          }))}
        />
      ) : values.search.trim().length > 1 ? (
        <Muted>{words.nobody}</Muted>
      ) : null}
      <ChoiceField
        {...field('claimedOn')}
        label={household.claimedOn}
        direction="row"
        options={(['this-file', 'file-of-partner'] as const).map((value) => ({
          value,
          label: factValueWord(value, language) ?? value,
        }))}
      />
    </FileForm>
  );
}

/** Who may be meant, the date of birth beside the name; never the person of the file itself. */
function useCandidates(dossierId: string, search: string) {
  const format = useFormat();
  return useFoundFiles(search)
    .rows.filter(({ id }) => id !== dossierId)
    .map(({ id, firstName, lastName, birthDate, number }) => ({
      id,
      name: personName({ firstName, lastName }),
      about: `${birthDate === null ? '' : `*${format.day(birthDate)}, `}${number}`,
    }));
}
