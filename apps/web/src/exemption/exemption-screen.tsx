import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { exemptionWords } from '@traject/i18n/web';
import { Button, Disclosure, EmptyState, Section, Stack, useWords } from '@traject/ui';
import { type FileView, useFile } from '../file/use-file.ts';
import { WithdrawRecord } from '../form/withdraw-record.tsx';
import { useMe } from '../session/me.ts';
import { VerdictPanel } from '../verdict/verdict-panel.tsx';
import type { AnyVerdict } from '../verdict/verdict-tone.ts';
import { ExemptionCard } from './exemption-card.tsx';
import { ExemptionForm } from './exemption-form.tsx';
import { useReasons, useReviews } from './use-reasons.ts';
import './exemption.css';

const FROM = '/dossiers/$dossierId/vrijstelling';

/** The verdict alone: the window of the next review stands at the decision itself. */
function withoutWindow({
  due: _,
  ...standing
}: NonNullable<FileView['judgement']['exemption']>): AnyVerdict {
  return standing;
}

/** Exemptions for health or equity: what they are, which there are, and when they are reviewed. */
export function ExemptionScreen() {
  const { dossierId } = useParams({ from: FROM });
  const { nieuw, feit } = useSearch({ from: FROM });
  const words = useWords(exemptionWords);
  const { may } = useMe();
  const navigate = useNavigate();
  const view = useFile(dossierId);
  const reasons = useReasons(dossierId);
  const reviews = useReviews(dossierId);
  const { exemptions } = view.facts;
  const verdict = view.judgement.exemption;
  const standing = verdict === null ? null : withoutWindow(verdict);
  const show = (what: 'ja' | undefined) =>
    void navigate({
      to: '/dossiers/$dossierId/vrijstelling',
      params: { dossierId },
      search: what === undefined ? {} : { nieuw: what },
    });
  const mayRecord = may.includes('right.record');
  const record = (
    <Button kind="main" onClick={() => show('ja')}>
      {words.record}
    </Button>
  );

  if (nieuw === 'ja' && mayRecord)
    return (
      <WithdrawRecord view={view} kind="exemption" id={feit} onDone={() => show(undefined)}>
        <ExemptionForm
          key={feit}
          view={view}
          reasons={reasons}
          recordId={feit}
          onDone={() => show(undefined)}
        />
      </WithdrawRecord>
    );
  return (
    <Stack gap="xl">
      <Section
        title={words.title}
        description={words.intro}
        action={mayRecord && exemptions.length > 0 ? record : undefined}
      >
        <Stack>
          <Disclosure label={words.how}>
            <ul className="exemption-points">
              {words.points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </Disclosure>
          {standing === null ? null : <VerdictPanel verdict={standing} view={view} />}
          {exemptions.length === 0 ? (
            <EmptyState
              headline={words.empty.headline}
              sentence={words.empty.sentence}
              action={mayRecord ? record : undefined}
            />
          ) : null}
        </Stack>
      </Section>
      {exemptions.length === 0 ? null : (
        <Section title={words.decisions}>
          <Stack>
            {exemptions
              .toSorted((a, b) => (a.decidedOn < b.decidedOn ? 1 : -1))
              .map((exemption) => (
                <ExemptionCard
                  key={exemption.id}
                  view={view}
                  exemption={exemption}
                  reason={reasons.find(({ id }) => id === exemption.id)}
                  reviews={reviews.filter(({ exemptionId }) => exemptionId === exemption.id)}
                />
              ))}
          </Stack>
        </Section>
      )}
    </Stack>
  );
}
