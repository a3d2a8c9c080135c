import { commitmentWords } from '@traject/i18n/web';
import { Button, Disclosure, Muted, Stack, StatusMark, useWords } from '@traject/ui';
import { useState } from 'react';
import type { ContractText } from '../../contract/contract-text.ts';
import { useFormat } from '../../format.ts';
import { MarkForm } from './mark-form.tsx';
import type { Mark } from './use-marks.ts';

interface OneCommitmentProps {
  dossierId: string;
  commitment: ContractText['commitments'][number];
  /** Its ticks, newest first. */
  marks: readonly Mark[];
  mayRecord: boolean;
}

/** A commitment with how it stands, the way to tick it off, and what was said of it before. */
export function OneCommitment({ dossierId, commitment, marks, mayRecord }: OneCommitmentProps) {
  const words = useWords(commitmentWords);
  const format = useFormat();
  const [marking, setMarking] = useState(false);
  const [last] = marks;
  const done = last?.done === true;
  const { id, party, commitment: text } = commitment;
  return (
    <li>
      <Stack gap="xs">
        <p className="evaluation-prose">{text}</p>
        <div className="evaluation-line">
          {done ? (
            <StatusMark tone="met" label={words.doneOn(format.day(last.markedOn))} />
          ) : (
            <Muted small>{words.open}</Muted>
          )}
          {mayRecord && !marking ? (
            <Button
              small
              kind={done ? 'quiet' : 'plain'}
              name={`${done ? words.untick : words.tick}${words.tickOf(text)}`}
              onClick={() => setMarking(true)}
            >
              {done ? words.untick : words.tick}
            </Button>
          ) : null}
        </div>
        {marking ? (
          <MarkForm
            dossierId={dossierId}
            commitmentId={id}
            party={party}
            last={last}
            onDone={() => setMarking(false)}
          />
        ) : null}
        {marks.length === 0 ? null : (
          <Disclosure label={words.history} openLabel={words.hideHistory}>
            <ul className="mark-history">
              {marks.map((mark) => (
                <li key={mark.id}>
                  {(mark.done ? words.ticked : words.unticked)(
                    format.day(mark.markedOn),
                    words.saidByWho[mark.saidBy],
                  )}
                  {mark.note === '' ? null : <p className="evaluation-prose">{mark.note}</p>}
                  <Muted small>
                    {mark.by === null ? '' : `${mark.by} · `}
                    {format.moment(new Date(mark.recordedAt).toISOString())}
                  </Muted>
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
      </Stack>
    </li>
  );
}
