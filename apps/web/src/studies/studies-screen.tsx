import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { studiesWords } from '@traject/i18n/web';
import { Section, useWords } from '@traject/ui';
import { SavedLine, useFormFocus, useSavedAt } from '../file/after-saving.tsx';
import { useFile } from '../file/use-file.ts';
import { WithdrawRecord } from '../form/withdraw-record.tsx';
import { ClaimForm } from './claim-form.tsx';
import { ExamsForm } from './exams-form.tsx';
import { HolidayForm } from './holiday-form.tsx';
import { MaintenanceForm } from './maintenance-form.tsx';
import { ProgrammeForm } from './programme-form.tsx';
import { StudiesOverview } from './studies-overview.tsx';
import type { StudyForm, StudyFormProps } from './study-forms.ts';
import './studies.css';

const FROM = '/dossiers/$dossierId/studies';

/** The studies of a person: what is recorded, or the one form that is open. */
export function StudiesScreen() {
  const { dossierId } = useParams({ from: FROM });
  const { nieuw, record } = useSearch({ from: FROM });
  const navigate = useNavigate({ from: FROM });
  const view = useFile(dossierId);
  const words = useWords(studiesWords);
  const saved = useSavedAt();
  useFormFocus(nieuw);
  const close = () => void navigate({ search: {} });
  const closeSaved = () => {
    saved.mark();
    close();
  };
  if (nieuw === undefined)
    return (
      <>
        <SavedLine at={saved.at} />
        <StudiesOverview view={view} />
      </>
    );
  return (
    <Section title={(record === undefined ? words.open : words.change)[nieuw]}>
      <WithdrawRecord view={view} kind={nieuw} id={record} onDone={closeSaved}>
        <OpenForm
          key={record}
          form={nieuw}
          view={view}
          recordId={record}
          onClose={close}
          onSaved={closeSaved}
        />
      </WithdrawRecord>
    </Section>
  );
}

function OpenForm({ form, ...props }: StudyFormProps & { form: StudyForm }) {
  switch (form) {
    case 'programme':
      return <ProgrammeForm {...props} />;
    case 'exams':
      return <ExamsForm {...props} />;
    case 'holiday':
      return <HolidayForm {...props} />;
    case 'claim':
      return <ClaimForm {...props} />;
    case 'maintenance':
      return <MaintenanceForm {...props} />;
  }
}
