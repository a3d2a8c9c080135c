import { paperHref, paperRecordKind } from '@traject/api/paper/input';
import { paperWords } from '@traject/i18n/web';
import {
  Button,
  ButtonLink,
  Card,
  DownloadIcon,
  Muted,
  Row,
  Stack,
  StatusMark,
  useWords,
} from '@traject/ui';
import { useState } from 'react';
import { useFile } from '../file/use-file.ts';
import { useFormat } from '../format.ts';
import { useMe } from '../session/me.ts';
import { sizeInWords } from './paper-size.ts';
import type { Paper } from './use-papers.ts';
import { WithdrawForm } from './withdraw-form.tsx';

const TONE_OF_SCAN = {
  'not-scanned': 'unknown',
  clean: 'met',
  waiting: 'due',
  infected: 'overdue',
} as const;

interface PaperCardProps {
  dossierId: string;
  paper: Paper;
  /** Beside its record nobody needs to hear to which record it belongs. */
  besideRecord?: boolean;
}

/** One paper: what it is, from whom, what the scan says, and what can be done with it. */
export function PaperCard({ dossierId, paper, besideRecord = false }: PaperCardProps) {
  const words = useWords(paperWords);
  const format = useFormat();
  const { may } = useMe();
  const [withdrawing, setWithdrawing] = useState(false);
  const { id, name, scan, withdrawn } = paper;
  const belongs = paperRecordKind.safeParse(paper.record?.kind).data;
  const transfer = useFile(dossierId).transfers.received.find(
    ({ id: of }) => of === paper.record?.id,
  );
  const facts = [
    besideRecord ? null : words.classes[paper.paperClass],
    besideRecord || belongs === undefined
      ? null
      : transfer === undefined
        ? words.belongsTo[belongs]
        : words.cameFrom(transfer.fromCentre),
    paper.inSignedText ? words.inSignedText : null,
    sizeInWords(paper.size, words, format.locale),
    `${format.moment(paper.addedAt)} ${paper.addedBy === null ? words.byProgram : words.by(paper.addedBy)}`,
  ].filter((fact) => fact !== null);
  const canBeOpened = withdrawn === null && scan !== 'waiting' && scan !== 'infected';
  return (
    <Card look={withdrawn === null ? 'plain' : 'sunk'}>
      <Stack gap="sm">
        <Row spread="apart">
          <strong className="paper-name">{name}</strong>
          {withdrawn === null ? (
            <StatusMark tone={TONE_OF_SCAN[scan]} label={words.scans[scan]} />
          ) : (
            <StatusMark tone="not-applicable" label={words.withdrawn} />
          )}
        </Row>
        <Muted small>{facts.join(' · ')}</Muted>
        {withdrawn === null ? null : (
          <p className="paper-reason">
            {`${words.withdrawnBy(withdrawn.by ?? '', format.moment(withdrawn.at))}${format.colon} ${withdrawn.reason}`}
          </p>
        )}
        {scan === 'waiting' && withdrawn === null ? <Muted small>{words.waitingHint}</Muted> : null}
        {withdrawn !== null || withdrawing ? null : (
          <Row>
            {canBeOpened ? (
              <ButtonLink
                small
                icon={DownloadIcon}
                href={paperHref(dossierId, id)}
                download
                name={words.downloadFor(name)}
              >
                {words.download}
              </ButtonLink>
            ) : null}
            {may.includes(paper.inSignedText ? 'paper.withdraw-signed' : 'paper.write') ? (
              <Button
                small
                kind="quiet"
                name={words.withdrawFor(name)}
                onClick={() => setWithdrawing(true)}
              >
                {words.withdraw}
              </Button>
            ) : null}
          </Row>
        )}
        {withdrawing && withdrawn === null ? (
          <WithdrawForm dossierId={dossierId} paper={paper} onDone={() => setWithdrawing(false)} />
        ) : null}
      </Stack>
    </Card>
  );
}
