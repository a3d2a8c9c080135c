import { useParams, useSearch } from '@tanstack/react-router';
import { workerWords } from '@traject/i18n/web';
import {
  Button,
  CopyIcon,
  Notice,
  PrintIcon,
  Row,
  Section,
  Stack,
  TextLink,
  useWords,
} from '@traject/ui';
import { useState } from 'react';
import { useFile } from '../file/use-file.ts';
import { useMe } from '../session/me.ts';
import { Letter, letterText } from './letter.tsx';
import { StateLetter } from './state-letter.tsx';
import { useWorker } from './use-worker.ts';

const FROM = '/dossiers/$dossierId/overdracht/brief';

/** The letter that tells the person who follows up from now on, to print or to copy. */
export function LetterScreen() {
  const { dossierId } = useParams({ from: FROM });
  const { wissel } = useSearch({ from: FROM });
  const words = useWords(workerWords);
  const { centre } = useMe();
  const view = useFile(dossierId);
  const [copied, setCopied] = useState(false);
  const { changes } = useWorker(dossierId);
  const change = changes.find(
    ({ id, kind, revokedOn }) => id === wissel && kind === 'definitive' && revokedOn === null,
  );
  const back = <TextLink href={`/dossiers/${dossierId}/overdracht`}>{words.back}</TextLink>;
  if (change === undefined)
    return (
      <Section title={words.letterTitle} action={back}>
        <Notice tone="info" text={words.noLetter} />
      </Section>
    );
  const { worker, successor, startsOn } = change;
  const copy = async () => {
    const { paragraphs } = letterText({
      view,
      centre: centre.name,
      worker,
      successor,
      since: startsOn,
    });
    await navigator.clipboard.writeText(paragraphs.join('\n\n'));
    setCopied(true);
  };
  return (
    <Section
      title={words.letterTitle}
      description={words.letterHint(words.languages[view.person.language])}
      action={back}
    >
      <Stack gap="lg">
        <div className="no-print">
          <Row>
            <Button kind="main" icon={PrintIcon} onClick={() => globalThis.print()}>
              {words.print}
            </Button>
            <Button icon={CopyIcon} onClick={() => void copy()}>
              {words.copy}
            </Button>
            <output>{copied ? words.copied : ''}</output>
          </Row>
        </div>
        <Letter view={view} worker={worker} successor={successor} since={startsOn} />
        <div className="no-print">
          <StateLetter dossierId={dossierId} change={change} />
        </div>
      </Stack>
    </Section>
  );
}
