import { followUpWords } from '@traject/i18n/web';
import {
  Button,
  ButtonLink,
  Card,
  Muted,
  Row,
  Section,
  Stack,
  StatusMark,
  useWords,
} from '@traject/ui';
import { useState } from 'react';
import { fileHref } from '../file/file-tabs.ts';
import type { FileView } from '../file/use-file.ts';
import { useFormat } from '../format.ts';
import { DueDate } from '../verdict/due-date.tsx';
import { AskInterview } from './ask-interview.tsx';

/** Interviews that the person asked for, each with its last day, and a way to note a new one. */
export function Interviews({ view, mayRecord }: { view: FileView; mayRecord: boolean }) {
  const words = useWords(followUpWords);
  const [asking, setAsking] = useState(false);
  const requests = view.facts.interviewRequests.toSorted((a, b) =>
    a.askedOn < b.askedOn ? 1 : -1,
  );
  return (
    <Section title={words.interviews} description={words.interviewsHint}>
      <Stack>
        {requests.length === 0 ? <Muted>{words.noInterviews}</Muted> : null}
        {requests.map((request) => (
          <OneRequest key={request.id} view={view} request={request} mayRecord={mayRecord} />
        ))}
        {!mayRecord ? null : asking ? (
          <AskInterview view={view} onDone={() => setAsking(false)} />
        ) : (
          <div>
            <Button onClick={() => setAsking(true)}>{words.ask}</Button>
          </div>
        )}
      </Stack>
    </Section>
  );
}

interface OneRequestProps {
  view: FileView;
  request: FileView['facts']['interviewRequests'][number];
  mayRecord: boolean;
}

function OneRequest({ view, request, mayRecord }: OneRequestProps) {
  const words = useWords(followUpWords);
  const format = useFormat();
  const [changing, setChanging] = useState(false);
  const { id, askedOn, grantedOn } = request;
  const due = view.judgement.duties.find(
    ({ kind, record }) => kind === 'grant-interview' && record === id,
  );
  const tone =
    grantedOn !== null ? 'met' : due !== undefined && due.until < format.today ? 'overdue' : 'due';
  const label = { met: words.done, overdue: words.late, due: words.open }[tone];
  return (
    <Card>
      <Stack gap="sm">
        <p className="evaluation-line">
          <StatusMark tone={tone} label={label} />
          <strong>{words.asked(format.day(askedOn))}</strong>
          {grantedOn === null ? null : <span>{words.granted(format.day(grantedOn))}</span>}
        </p>
        {grantedOn !== null || due === undefined ? null : <DueDate due={due} />}
        {!mayRecord ? null : changing ? (
          <AskInterview view={view} recordId={id} onDone={() => setChanging(false)} />
        ) : (
          <Row>
            {grantedOn === null ? (
              <ButtonLink href={fileHref(view.id, 'opvolging', `?nieuw=gesprek&vraag=${id}`)}>
                {words.grant}
              </ButtonLink>
            ) : null}
            <Button
              small
              kind="quiet"
              name={words.changeAsked(format.day(askedOn))}
              onClick={() => setChanging(true)}
            >
              {words.changeDay}
            </Button>
          </Row>
        )}
      </Stack>
    </Card>
  );
}
