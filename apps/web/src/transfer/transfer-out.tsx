import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { problemIn } from '@traject/api/browser';
import { paperHref } from '@traject/api/paper/input';
import { transferPaperWords, transferWords } from '@traject/i18n/web';
import {
  Button,
  CheckAnswers,
  CheckField,
  CheckGroup,
  FormActions,
  Notice,
  Section,
  Stack,
  useWords,
} from '@traject/ui';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import { desk } from '../desk.ts';
import { useLedger } from '../file/subsidy/use-ledger.ts';
import type { FileView } from '../file/use-file.ts';
import { FormProblem } from '../form/form-problem.tsx';
import { base64Of, download } from './download.ts';

/** What is chosen for one transfer file; its ids stay the same over retries. */
const fresh = () => ({
  requestId: newId(),
  id: newId(),
  withBalance: false,
  documents: [] as string[],
});

/** Makes the transfer file: what goes along, one look over, and the file on this device. */
export function TransferOut({ view, consents }: { view: FileView; consents: boolean }) {
  const words = useWords(transferWords);
  const paperWords = useWords(transferPaperWords);
  const cache = useQueryClient();
  const [step, setStep] = useState<'closed' | 'choose' | 'check' | 'made'>('closed');
  const [chosen, setChosen] = useState(fresh);
  const { data: papers = [] } = useQuery({
    ...desk.paper.list.queryOptions({ dossierId: view.id }),
    enabled: step !== 'closed',
  });
  const { windows } = useLedger(view.id);
  /** The name of the paper that could not be read. */
  const [unread, setUnread] = useState<string | null>(null);
  const make = useMutation(desk.transfer.make.mutationOptions());
  const left = windows.first === null || windows.first === 'unknown' ? null : windows.first.left;
  const mayGo = papers.filter(
    ({ withdrawn, paperClass, scan }) =>
      withdrawn === null &&
      scan !== 'infected' &&
      scan !== 'waiting' &&
      (chosen.withBalance || paperClass !== 'balance'),
  );
  const documents = chosen.documents.filter((id) => mayGo.some((paper) => paper.id === id));

  const send = async () => {
    // The papers first: what cannot be read is told before the file is noted as made.
    const contents: Record<string, string> = {};
    setUnread(null);
    for (const { id, name, checksum } of mayGo.filter((paper) => documents.includes(paper.id)))
      try {
        contents[checksum] = await base64Of(paperHref(view.id, id));
      } catch {
        setUnread(name);
        return;
      }
    const file = await make.mutateAsync({ ...chosen, documents, dossierId: view.id });
    const whole = JSON.stringify({ ...file, contents }, null, 2);
    download(
      `overdracht-${view.number}-${file.madeOn}.json`,
      new Blob([whole], { type: 'application/json' }),
    );
    setStep('made');
    setChosen(fresh());
    await cache.invalidateQueries({ queryKey: desk.file.open.queryKey({ dossierId: view.id }) });
  };

  return (
    <Section title={words.out} description={words.outText} level={3}>
      <Stack>
        {step === 'made' ? <Notice tone="met" text={words.made} /> : null}
        {step === 'closed' || step === 'made' ? (
          consents ? (
            <div>
              <Button onClick={() => setStep('choose')}>{words.prepare}</Button>
            </div>
          ) : (
            <Notice tone="info" text={words.needsConsent} role="none" />
          )
        ) : null}
        {step === 'choose' ? (
          <>
            <CheckField
              label={words.balance}
              description={words.balanceHelp}
              checked={chosen.withBalance}
              onChange={(withBalance) => setChosen({ ...chosen, withBalance })}
            />
            {mayGo.length === 0 ? (
              <p>{words.noPapers}</p>
            ) : (
              <CheckGroup
                label={words.papers}
                value={documents}
                onChange={(next) => setChosen({ ...chosen, documents: next })}
                options={mayGo.map(({ id, name }) => ({ value: id, label: name }))}
              />
            )}
            <FormActions>
              <Button onClick={() => setStep('check')}>{words.look}</Button>
              <Button kind="quiet" onClick={() => setStep('closed')}>
                {words.cancel}
              </Button>
            </FormActions>
          </>
        ) : null}
        {step === 'check' ? (
          <CheckAnswers
            rows={[
              { label: words.toCentre, value: view.move?.toCentre },
              {
                label: words.goes,
                value: words.goesList(
                  view.contracts.filter(({ frozen }) => frozen).length,
                  view.facts.evaluations.length,
                ),
              },
              { label: words.rest, value: left === null ? words.none : words.months(left) },
              {
                label: words.balance,
                value: chosen.withBalance ? words.yes : words.no,
                change: { label: words.change, onSelect: () => setStep('choose') },
              },
              {
                label: words.papers,
                value:
                  documents.length === 0
                    ? words.none
                    : mayGo
                        .filter(({ id }) => documents.includes(id))
                        .map(({ name }) => name)
                        .join(', '),
                change: { label: words.change, onSelect: () => setStep('choose') },
              },
            ]}
            consequence={words.consequence}
            confirmLabel={words.make}
            cancelLabel={words.cancel}
            onConfirm={() => void send().catch(() => undefined)}
            onCancel={() => setStep('closed')}
            busy={make.isPending}
            error={
              unread === null ? (
                make.error === null ? undefined : (
                  <FormProblem problem={problemIn(make.error)} />
                )
              ) : (
                <Notice tone="failed" text={paperWords.unread(unread)} />
              )
            }
          />
        ) : null}
      </Stack>
    </Section>
  );
}
