import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { notKeptWords, receivedSanctionWords } from '@traject/i18n/web';
import { ButtonLink, Disclosure, EmptyState, Section, Stack, useWords } from '@traject/ui';
import type { ReactElement } from 'react';
import { useFormFocus } from '../file/after-saving.tsx';
import { fileHref } from '../file/file-tabs.ts';
import { useFile } from '../file/use-file.ts';
import { useMe } from '../session/me.ts';
import { LeaveForm } from './adapt-first.tsx';
import { BeginForm } from './begin-form.tsx';
import { DecisionForm } from './decision-form.tsx';
import { BreachForm } from './deferral.tsx';
import { EndedPath } from './ended-path.tsx';
import { NotifyForm } from './notify-form.tsx';
import { PathView } from './path-view.tsx';
import { formHref, type PathForm } from './places.ts';
import { ReceivedForm } from './received-form.tsx';
import { ReceivedSanction } from './received-sanction.tsx';
import { AdviceForm, HearingForm, NoticeForm, OfferForm, ReasonsForm } from './step-forms.tsx';
import type { StepProps } from './step-props.ts';
import { useNotKept } from './use-not-kept.ts';
import { useReceived } from './use-received.ts';
import './not-kept.css';

const FROM = '/dossiers/$dossierId/niet-nagekomen';

const FORMS: Readonly<
  Record<Exclude<PathForm, 'begin' | 'van-elders'>, (props: StepProps) => ReactElement | null>
> = {
  redenen: ReasonsForm,
  ingebrekestelling: NoticeForm,
  advies: AdviceForm,
  'horen-aanbieden': OfferForm,
  horen: HearingForm,
  beslissing: DecisionForm,
  betekening: NotifyForm,
  schending: BreachForm,
  'zonder-gevolg': LeaveForm,
};

/** What follows when an agreement is not kept: reasons first, adapt before sanction, each step with its day. */
export function NotKeptScreen() {
  const { dossierId } = useParams({ from: FROM });
  const { stap } = useSearch({ from: FROM });
  const words = useWords(notKeptWords);
  const { noOwnPath } = useWords(receivedSanctionWords);
  const { may } = useMe();
  const navigate = useNavigate();
  const view = useFile(dossierId);
  const paths = useNotKept(dossierId);
  const received = useReceived(dossierId);
  const undecided = received.find(({ chosenOn }) => chosenOn === null);
  useFormFocus(stap);
  const mayRecord = may.includes('follow-up.record');
  const running = paths.find(({ runs }) => runs);
  const ended = paths.filter(({ runs }) => !runs);
  const signed = view.contracts.filter(({ frozen }) => frozen).toReversed();
  const back = () =>
    void navigate({ to: '/dossiers/$dossierId/niet-nagekomen', params: { dossierId }, search: {} });

  if (mayRecord && stap === 'begin' && running === undefined && signed.length > 0)
    return <BeginForm view={view} contracts={signed} onDone={back} />;
  if (mayRecord && stap === 'van-elders' && undecided !== undefined)
    return <ReceivedForm key={undecided.id} {...{ dossierId, of: undecided, onDone: back }} />;
  if (
    mayRecord &&
    stap !== undefined &&
    stap !== 'begin' &&
    stap !== 'van-elders' &&
    running !== undefined
  ) {
    const Form = FORMS[stap];
    const mayOpen = stap !== 'betekening' || running.open !== null;
    if (mayOpen)
      return (
        <Form key={`${stap} ${running.path.id}`} {...{ dossierId, path: running, onDone: back }} />
      );
  }
  return (
    <Stack gap="xl">
      {received.map((of) => (
        <ReceivedSanction key={of.id} {...{ view, of, mayRecord }} />
      ))}
      <Section title={words.title} description={words.intro}>
        <Stack gap="lg">
          <Disclosure label={words.how}>
            <ul>
              {words.points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </Disclosure>
          {running === undefined ? (
            <EmptyState
              headline={received.length === 0 ? words.empty.headline : noOwnPath}
              sentence={signed.length > 0 ? words.empty.sentence : words.empty.noContract}
              action={
                signed.length === 0 ? (
                  <ButtonLink href={fileHref(dossierId, 'contract')}>
                    {words.empty.toContract}
                  </ButtonLink>
                ) : mayRecord ? (
                  <ButtonLink kind="main" href={formHref(dossierId, 'begin')}>
                    {words.begin}
                  </ButtonLink>
                ) : undefined
              }
            />
          ) : (
            <PathView view={view} path={running} mayRecord={mayRecord} />
          )}
        </Stack>
      </Section>
      {ended.length === 0 ? null : (
        <Section title={words.earlier}>
          <Stack>
            {ended.map((path) => (
              <EndedPath key={path.path.id} dossierId={dossierId} path={path} />
            ))}
          </Stack>
        </Section>
      )}
    </Stack>
  );
}
