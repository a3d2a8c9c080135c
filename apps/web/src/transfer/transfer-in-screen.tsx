import { useMutation } from '@tanstack/react-query';
import { type Problem, problemIn } from '@traject/api/browser';
import { transferWords } from '@traject/i18n/web';
import type { CivilDate } from '@traject/rules/calendar';
import { Button, FileField, Loading, Stack, useWords } from '@traject/ui';
import { useState } from 'react';
import { desk } from '../desk.ts';
import { FormProblem } from '../form/form-problem.tsx';
import { Page } from '../frame/page.tsx';
import { readUpload, type Upload } from './read-upload.ts';
import { type Shown, TransferPreview } from './transfer-preview.tsx';

const UNREADABLE: Problem = { code: 'transfer-unreadable', fields: [], details: {} };

/** What is stated of the right here; it decides whether a project is mandatory here (OBL-9). */
export interface Here {
  newRightFrom: CivilDate | null;
  mandatoryOnOtherGround: boolean | 'unknown';
}

const NOT_SAID: Here = { newRightFrom: null, mandatoryOnOtherGround: 'unknown' };

/** Reads a transfer file of another centre: chosen, checked, shown; recorded only when taken over. */
export function TransferInScreen() {
  const words = useWords(transferWords);
  const [upload, setUpload] = useState<Upload>();
  // What was shown stays while another answer is on its way, so that nothing jumps.
  const [shown, setShown] = useState<Shown>();
  const [here, setHere] = useState(NOT_SAID);
  const [unreadable, setUnreadable] = useState(false);
  const look = useMutation(desk.transfer.lookInto.mutationOptions());
  const problem = unreadable ? UNREADABLE : look.error === null ? null : problemIn(look.error);

  const ask = (of: Upload, said: Here) => {
    setHere(said);
    look.mutate({ file: of.file, ...said }, { onSuccess: setShown });
  };
  const choose = async (chosen: File | undefined) => {
    const read = chosen === undefined ? null : await readUpload(chosen);
    setShown(undefined);
    setUnreadable(read === null);
    setUpload(read ?? undefined);
    if (read !== null) ask(read, NOT_SAID);
  };
  const again = () => {
    setUpload(undefined);
    setShown(undefined);
    setUnreadable(false);
    look.reset();
  };

  return (
    <Page title={words.inTitle} subtitle={words.inText}>
      {upload === undefined || problem !== null ? (
        <Stack>
          <FileField
            label={words.choose}
            dropLabel={words.drop}
            description={words.chooseHelp}
            accept=".json,application/json"
            onFiles={([chosen]) => void choose(chosen)}
          />
          <FormProblem problem={problem} />
          {problem === null || problem.fields.length === 0 || unreadable ? null : (
            <div>
              <p>{words.wrongAt}</p>
              <ul>
                {problem.fields.map(({ path, code }) => (
                  <li key={`${path} ${code}`}>
                    <code>{path}</code>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </Stack>
      ) : shown === undefined ? (
        <Loading label={words.reading} lines={4} />
      ) : (
        <Stack gap="lg">
          <div>
            <Button onClick={again}>{words.another}</Button>
          </div>
          <TransferPreview
            upload={upload}
            shown={shown}
            here={here}
            onHere={(said) => ask(upload, said)}
          />
        </Stack>
      )}
    </Page>
  );
}
