import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type Outputs, problemIn } from '@traject/api/browser';
import { formWords, transferWords } from '@traject/i18n/web';
import { isCivilDate } from '@traject/rules/calendar';
import {
  CheckGroup,
  ChoiceField,
  DayField,
  Fields,
  Muted,
  Notice,
  Section,
  Stack,
  useWords,
} from '@traject/ui';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import { desk } from '../desk.ts';
import { useFormat } from '../format.ts';
import type { Upload } from './read-upload.ts';
import { TakeOver } from './take-over.tsx';
import type { Here } from './transfer-in-screen.tsx';
import { takenOf, useTransferPapers } from './use-transfer-papers.ts';

export type Shown = Outputs['transfer']['lookInto'];

interface TransferPreviewProps {
  upload: Upload;
  shown: Shown;
  here: Here;
  onHere: (here: Here) => void;
}

/** What a transfer file holds, what the law lets this centre take over, and the choice of what is taken. */
export function TransferPreview({ upload, shown, here, onHere }: TransferPreviewProps) {
  const words = useWords(transferWords);
  const { yes, no, notKnown } = useWords(formWords);
  const format = useFormat();
  const navigate = useNavigate();
  const [commitments, setCommitments] = useState<string[]>([]);
  const [ids] = useState(() => ({
    requestId: newId(),
    personId: newId(),
    dossierId: newId(),
    receivedId: newId(),
    consultationId: newId(),
    contractId: newId(),
  }));
  // The first answer of the server: the papers are sent once, whatever is filled in below meanwhile.
  const [documents] = useState(shown.documents);
  const { papers, again } = useTransferPapers(upload, documents);
  const take = useMutation(desk.transfer.takeOver.mutationOptions());
  const all = shown.contracts.flatMap(({ text }) => text.commitments);
  const mayTake = shown.mandatory === 'yes';
  const tone = { yes: 'met', no: 'info', unknown: 'unknown' } as const;

  const takeOver = async () => {
    const { id } = await take.mutateAsync({
      ...ids,
      dossierId: shown.existing?.dossierId ?? ids.dossierId,
      joins: shown.existing !== null,
      file: upload.file,
      ...here,
      commitments: mayTake ? commitments : [],
      ...takenOf(papers),
    });
    await navigate({ to: '/dossiers/$dossierId', params: { dossierId: id } });
  };

  return (
    <Stack gap="xl">
      <TakeOver
        shown={shown}
        papers={papers}
        onAgain={again}
        onConfirm={() => void takeOver().catch(() => undefined)}
        onCancel={() => void navigate({ to: '/dossiers' })}
        busy={take.isPending}
        problem={take.error === null ? null : problemIn(take.error)}
      >
        <Section title={words.here} level={3}>
          <Stack>
            <Fields direction="row">
              <DayField
                label={words.hereFrom}
                description={words.hereHelp}
                value={here.newRightFrom ?? undefined}
                onChange={(day) =>
                  onHere({
                    ...here,
                    newRightFrom: day !== undefined && isCivilDate(day) ? day : null,
                  })
                }
              />
            </Fields>
            <ChoiceField
              label={words.otherGround}
              description={words.otherGroundHelp}
              direction="row"
              value={
                here.mandatoryOnOtherGround === 'unknown'
                  ? 'unknown'
                  : here.mandatoryOnOtherGround
                    ? 'yes'
                    : 'no'
              }
              onChange={(said) =>
                onHere({
                  ...here,
                  mandatoryOnOtherGround: said === 'unknown' ? 'unknown' : said === 'yes',
                })
              }
              options={[
                { value: 'yes', label: yes },
                { value: 'no', label: no },
                { value: 'unknown', label: notKnown },
              ]}
            />
            <Notice
              tone={tone[shown.mandatory]}
              text={
                <>
                  {words.mandatory[shown.mandatory]} <Muted small>{words.article}</Muted>
                </>
              }
            />
            {all.length === 0 ? null : (
              <CheckGroup
                label={words.commitments}
                description={words.commitmentsHelp}
                value={mayTake ? commitments : []}
                onChange={setCommitments}
                options={all.map(({ id, party, commitment }) => ({
                  value: id,
                  label: `${words.parties[party]}${format.colon} ${commitment}`,
                  disabled: !mayTake,
                }))}
              />
            )}
          </Stack>
        </Section>
      </TakeOver>
      <Muted small>
        {words.hash}
        {format.colon} <code>{shown.hash}</code>, {format.day(shown.madeOn)}
      </Muted>
    </Stack>
  );
}
