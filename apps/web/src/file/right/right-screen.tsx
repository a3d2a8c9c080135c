import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { rightWords } from '@traject/i18n/web';
import { Section, Stack, useWords } from '@traject/ui';
import { WithdrawRecord } from '../../form/withdraw-record.tsx';
import { SavedLine, useFormFocus, useSavedAt } from '../after-saving.tsx';
import { useFile } from '../use-file.ts';
import { AmountForm } from './amount-form.tsx';
import { AwardForm } from './award-form.tsx';
import { Awards } from './awards.tsx';
import { ConsultationFile } from './consultation-file.tsx';
import { ConsultationForm } from './consultation-form.tsx';
import { Consultations } from './consultations.tsx';
import { CorrectForm } from './correct-form.tsx';
import { CoupleFact } from './couple-fact.tsx';
import { CoupleForm } from './couple-form.tsx';
import { Decisions } from './decisions.tsx';
import { EndForm } from './end-form.tsx';
import { NotificationForm } from './notification-form.tsx';
import { PartnerForm } from './partner-form.tsx';
import { PersonFacts } from './person-facts.tsx';
import { PersonForm } from './person-form.tsx';
import { ProjectTerm } from './project-term.tsx';
import { ReportForm } from './report-form.tsx';
import { ReportSection } from './report-section.tsx';
import { RequestForm } from './request-form.tsx';
import { Requests } from './requests.tsx';
import { RECORD_OF_FORM, type RightForm, type RightFormProps } from './right-forms.ts';
import { RightPeriods } from './right-periods.tsx';
import { Studies } from './studies.tsx';
import { StudiesForm } from './studies-form.tsx';
import { UnlinkForm } from './unlink-form.tsx';
import { WorkTrackForm } from './work-track-form.tsx';
import { WorkTracks } from './work-tracks.tsx';

/** The right of a person: what was decided and looked up, or the one form that is open. */
export function RightScreen() {
  const { dossierId } = useParams({ from: '/dossiers/$dossierId' });
  const { nieuw, toekenning, beslissing, feit } = useSearch({ from: '/dossiers/$dossierId/recht' });
  const navigate = useNavigate({ from: '/dossiers/$dossierId/recht' });
  const view = useFile(dossierId);
  const words = useWords(rightWords);
  const saved = useSavedAt();
  useFormFocus(nieuw);
  const close = () => void navigate({ search: {} });
  const closeSaved = () => {
    saved.mark();
    close();
  };
  if (nieuw === undefined)
    return (
      <Stack gap="xl">
        <SavedLine at={saved.at} />
        <ProjectTerm view={view} />
        <Awards view={view} />
        <RightPeriods view={view} />
        <Decisions view={view} />
        <Consultations view={view} />
        <Studies view={view} />
        <Requests view={view} />
        <WorkTracks view={view} />
        <CoupleFact view={view} />
        <PersonFacts view={view} />
        <ReportSection view={view} />
      </Stack>
    );
  const kind = RECORD_OF_FORM[nieuw];
  return (
    <Section title={words.titles[nieuw]}>
      <WithdrawRecord
        view={view}
        kind={kind}
        id={kind === 'award' ? toekenning : feit}
        onDone={closeSaved}
      >
        <OpenForm
          key={feit}
          form={nieuw}
          recordId={feit}
          awardId={toekenning}
          decisionId={beslissing}
          view={view}
          onClose={close}
          onSaved={closeSaved}
        />
      </WithdrawRecord>
    </Section>
  );
}

function OpenForm({
  form,
  awardId,
  decisionId,
  ...props
}: RightFormProps & {
  form: RightForm;
  awardId: string | undefined;
  decisionId: string | undefined;
}) {
  switch (form) {
    case 'consultation':
      return <ConsultationForm {...props} />;
    case 'award':
      return <AwardForm {...props} />;
    case 'request':
      return <RequestForm {...props} />;
    case 'studies':
      return <StudiesForm {...props} />;
    case 'end':
      return <EndForm key={awardId} {...props} awardId={awardId} />;
    case 'amount':
      return <AmountForm key={awardId} {...props} awardId={awardId} />;
    case 'correct':
      return <CorrectForm key={awardId} {...props} awardId={awardId} />;
    case 'couple':
      return <CoupleForm {...props} />;
    case 'work-track':
      return <WorkTrackForm {...props} />;
    case 'person':
      return <PersonForm {...props} />;
    case 'notification':
      return <NotificationForm {...props} decisionId={decisionId} />;
    case 'partner':
      return <PartnerForm {...props} />;
    case 'unlink':
      return <UnlinkForm {...props} />;
    case 'consultation-file':
      return <ConsultationFile {...props} />;
    case 'report':
      return <ReportForm {...props} />;
  }
}
