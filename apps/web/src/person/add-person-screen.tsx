import { useNavigate } from '@tanstack/react-router';
import { personWords } from '@traject/i18n/web';
import {
  ButtonLink,
  CheckField,
  ChoiceField,
  DayField,
  Fields,
  Notice,
  TextField,
  TextLink,
  useWords,
} from '@traject/ui';
import { FileForm } from '../form/file-form.tsx';
import { orNothing } from '../form/form-field.ts';
import { useFormat } from '../format.ts';
import { Page } from '../frame/page.tsx';
import { birthDateOfInsz } from './birth-date-of-insz.ts';
import { useAddPerson } from './use-add-person.ts';

/** Adds a person with a file: number, names, date of birth, language. */
export function AddPersonScreen() {
  const words = useWords(personWords);
  const { today } = useFormat();
  const navigate = useNavigate();
  const form = useAddPerson((dossierId) => {
    void navigate({ to: '/dossiers/$dossierId', params: { dossierId } });
  });
  const { field, values, change } = form;
  const suggested = birthDateOfInsz(values.insz, today);
  const insz = field('insz');
  const exists = change.problem?.code === 'person-exists';

  const typeInsz = (text: string) => {
    const before = birthDateOfInsz(values.insz, today);
    const now = birthDateOfInsz(text, today);
    // A suggestion follows the number as long as nobody has said otherwise.
    const follows = values.birthDate === null || values.birthDate === before;
    form.set({ insz: text, ...(follows && now !== undefined ? { birthDate: now } : {}) });
  };

  return (
    <Page
      title={words.title}
      subtitle={words.intro}
      above={<TextLink href="/dossiers">{words.back}</TextLink>}
    >
      <FileForm
        form={exists ? { ...form, change: { ...change, problem: null } } : form}
        submitLabel={words.submit}
        onCancel={() => void navigate({ to: '/dossiers' })}
      >
        <TextField
          {...insz}
          label={words.insz}
          description={words.inszHelp}
          inputMode="numeric"
          width="middle"
          required
          onChange={typeInsz}
          onBlur={() => {
            if (values.insz !== '') form.check('insz');
          }}
        />
        {exists ? <AlreadyThere dossierId={change.problem?.details['dossierId']} /> : null}
        <Fields direction="row">
          <TextField {...field('firstName')} label={words.firstName} width="middle" required />
          <TextField {...field('lastName')} label={words.lastName} width="middle" required />
        </Fields>
        <DayField
          {...orNothing(field('birthDate'))}
          label={words.birthDate}
          description={
            suggested !== undefined && suggested === values.birthDate
              ? words.birthFromInsz
              : words.birthHelp
          }
          max={today}
          disabled={values.birthUnknown}
          required
        />
        <CheckField
          label={words.birthUnknown}
          description={words.birthUnknownHelp}
          checked={values.birthUnknown}
          onChange={(birthUnknown) => form.set({ birthUnknown })}
        />
        <ChoiceField
          {...field('language')}
          label={words.language}
          description={words.languageHelp}
          direction="row"
          options={(['nl', 'fr', 'de'] as const).map((value) => ({
            value,
            label: words.languages[value],
          }))}
        />
      </FileForm>
    </Page>
  );
}

/** The person is in the list already: the way to that file, where it may be opened. */
function AlreadyThere({ dossierId }: { dossierId: string | undefined }) {
  const words = useWords(personWords);
  return (
    <Notice
      tone="info"
      role="alert"
      title={words.exists}
      text={dossierId === undefined ? words.existsElsewhere : words.existsText}
      action={
        dossierId === undefined ? undefined : (
          <ButtonLink small href={`/dossiers/${dossierId}`}>
            {words.toExisting}
          </ButtonLink>
        )
      }
    />
  );
}
