import { correctPerson } from '@traject/api/person/input';
import { householdWords, rightWords } from '@traject/i18n/web';
import { ChoiceField, DayField, Fields, TextField, useWords } from '@traject/ui';
import { desk } from '../../desk.ts';
import { FileForm } from '../../form/file-form.tsx';
import { orNothing } from '../../form/form-field.ts';
import { useFileForm } from '../../form/use-file-form.ts';
import { VersionConflict } from '../../form/version-conflict.tsx';
import { useFormat } from '../../format.ts';
import type { RightFormProps } from './right-forms.ts';

/** Corrects what is known of the person; the number stays. */
export function PersonForm({ view, onClose, onSaved }: RightFormProps) {
  const words = useWords(rightWords);
  const household = useWords(householdWords);
  const format = useFormat();
  const { firstName, lastName, language, version } = view.person;
  const birthDate: string | null = view.person.birthDate;
  const initial = { firstName, lastName, birthDate, language, version };
  const form = useFileForm({
    name: 'person',
    dossierId: view.id,
    mutation: desk.person.correct.mutationOptions(),
    schema: correctPerson,
    initial,
    toFacts: (values) => values,
    onSaved,
  });
  const { field, values } = form;
  const shown = (day: string | null) =>
    day === null ? household.birthDateUnknown : format.day(day, 'long');
  return (
    <FileForm
      form={form}
      submitLabel={words.submit}
      onCancel={onClose}
      conflict={
        <VersionConflict
          form={form}
          version={version}
          fresh={initial}
          rows={[
            {
              label: household.lastName,
              theirs: `${lastName}, ${firstName}`,
              mine: `${values.lastName}, ${values.firstName}`,
            },
            { label: household.birthDate, theirs: shown(birthDate), mine: shown(values.birthDate) },
            {
              label: household.personLanguage,
              theirs: household.languages[language],
              mine: household.languages[values.language],
            },
          ]}
        />
      }
    >
      <Fields direction="row">
        <TextField {...field('firstName')} label={household.firstName} required />
        <TextField {...field('lastName')} label={household.lastName} required />
      </Fields>
      <DayField
        {...orNothing(field('birthDate'))}
        label={household.birthDate}
        description={household.birthDateHelp}
        max={format.today}
      />
      <ChoiceField
        {...field('language')}
        label={household.personLanguage}
        direction="row"
        options={(['nl', 'fr', 'de'] as const).map((value) => ({
          value,
          label: household.languages[value],
        }))}
      />
    </FileForm>
  );
}
