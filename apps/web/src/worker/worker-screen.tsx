import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { workerWords } from '@traject/i18n/web';
import {
  Button,
  ButtonLink,
  DefinitionList,
  Muted,
  Notice,
  Row,
  Section,
  Stack,
  useWords,
} from '@traject/ui';
import { useState } from 'react';
import { useFormFocus } from '../file/after-saving.tsx';
import { useFile } from '../file/use-file.ts';
import { useFormat } from '../format.ts';
import { Changes } from './changes.tsx';
import { HandOverForm } from './hand-over-form.tsx';
import { ReplaceForm } from './replace-form.tsx';
import type { HandedOver } from './use-hand-over.ts';
import { useFreshWorker, useWorker } from './use-worker.ts';

const PATH = '/dossiers/$dossierId/overdracht/';

/** Who looks after a file, and how that changes: for a while or for good. */
export function WorkerScreen() {
  const { dossierId } = useParams({ from: PATH });
  const { nieuw } = useSearch({ from: PATH });
  const words = useWords(workerWords);
  const navigate = useNavigate();
  const view = useFile(dossierId);
  const worker = useWorker(dossierId);
  const fresh = useFreshWorker(dossierId);
  const format = useFormat();
  const [given, setGiven] = useState<{ how: HandedOver; successor: string }>();
  useFormFocus(nieuw);
  const show = (what: 'vervanging' | 'overdracht' | undefined) =>
    void navigate({
      to: '/dossiers/$dossierId/overdracht',
      params: { dossierId },
      search: what === undefined ? {} : { nieuw: what },
    });

  if (given?.how === 'out-of-sight')
    return (
      <Section title={words.title}>
        <Notice
          tone="met"
          text={words.givenAway(given.successor)}
          action={<ButtonLink href="/dossiers">{words.toFiles}</ButtonLink>}
        />
      </Section>
    );
  if (nieuw === 'vervanging' && worker.mayChange)
    return (
      <Section title={words.replaceTitle} description={words.replaceHint}>
        <ReplaceForm view={view} worker={worker} onDone={() => show(undefined)} />
      </Section>
    );
  if (nieuw === 'overdracht' && worker.mayChange && view.planned === null)
    return (
      <HandOverForm
        view={view}
        worker={worker}
        onCancel={() => show(undefined)}
        onGiven={(how, successor) => {
          setGiven({ how, successor });
          if (how === 'out-of-sight') return;
          void fresh();
          show(undefined);
        }}
      />
    );
  return (
    <Stack gap="xl">
      <Section title={words.now}>
        <Stack>
          {given?.how === 'seen' ? <Notice tone="met" text={words.given(given.successor)} /> : null}
          <DefinitionList
            items={[
              { label: words.worker, value: view.worker ?? words.noWorker },
              { label: words.replacement, value: view.replacement ?? words.noReplacement },
              ...(view.planned === null
                ? []
                : [
                    {
                      label: words.plannedLabel,
                      value: words.plannedFrom(
                        view.planned.successor,
                        format.day(view.planned.from, 'long'),
                      ),
                    },
                  ]),
            ]}
          />
          {worker.mayChange ? (
            <Row>
              <Button onClick={() => show('vervanging')}>{words.replace}</Button>
              {/* One change at a time: another is planned after this one is taken back. */}
              {view.planned === null ? (
                <Button onClick={() => show('overdracht')}>{words.handOver}</Button>
              ) : null}
            </Row>
          ) : (
            <Muted>{words.notYours}</Muted>
          )}
        </Stack>
      </Section>
      <Section title={words.sheet} description={words.sheetHint}>
        <div>
          <ButtonLink href={`/dossiers/${dossierId}/overdracht/blad`}>{words.toSheet}</ButtonLink>
        </div>
      </Section>
      <Changes dossierId={dossierId} worker={worker} />
    </Stack>
  );
}
