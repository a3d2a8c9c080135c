import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { subsidyWords } from '@traject/i18n/web';
import { Section, Stack, useWords } from '@traject/ui';
import { WithdrawRecord } from '../../form/withdraw-record.tsx';
import { SavedLine, useFormFocus, useSavedAt } from '../after-saving.tsx';
import { useFile } from '../use-file.ts';
import { AtRisk } from './at-risk.tsx';
import { DecisionForm } from './decision-form.tsx';
import { Decisions } from './decisions.tsx';
import { Months } from './months.tsx';
import { useLedger } from './use-ledger.ts';

/** The special subsidy: month by month with its reasons, what can still be won, the decisions it needs. */
export function SubsidyScreen() {
  const { dossierId } = useParams({ from: '/dossiers/$dossierId' });
  const { beslissing, maand, feit } = useSearch({ from: '/dossiers/$dossierId/toelage' });
  const navigate = useNavigate({ from: '/dossiers/$dossierId/toelage' });
  const view = useFile(dossierId);
  const { months } = useLedger(dossierId);
  const words = useWords(subsidyWords);
  const saved = useSavedAt();
  useFormFocus(beslissing);
  const close = () => void navigate({ search: {} });
  const closeSaved = () => {
    saved.mark();
    close();
  };
  if (beslissing !== undefined)
    return (
      <Section title={words.formTitles[beslissing]}>
        <WithdrawRecord view={view} kind="subsidy-decision" id={feit} onDone={closeSaved}>
          <DecisionForm
            key={`${beslissing} ${feit ?? ''}`}
            kind={beslissing}
            recordId={feit}
            view={view}
            onClose={close}
            onSaved={closeSaved}
          />
        </WithdrawRecord>
      </Section>
    );
  return (
    <Stack gap="xl">
      <SavedLine at={saved.at} />
      <Months
        view={view}
        months={months}
        chosen={maand}
        onChoose={(month) =>
          void navigate({ search: { maand: month }, replace: true, resetScroll: false })
        }
      />
      <AtRisk dossierId={dossierId} months={months} />
      <Decisions view={view} />
    </Stack>
  );
}
