import { formWords } from '@traject/i18n/web';
import { Button, DataTable, Notice, Row, Stack, useWords } from '@traject/ui';
import type { ReactNode } from 'react';

/** One fact that two people have changed. */
export interface ConflictRow {
  label: string;
  /** What stands there now. */
  theirs: ReactNode;
  /** What was typed here. */
  mine: ReactNode;
}

interface ConflictNoticeProps {
  rows: readonly ConflictRow[];
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  busy?: boolean;
}

/** Somebody changed the same thing meanwhile: both side by side, and the choice which stays. */
export function ConflictNotice({
  rows,
  onKeepMine,
  onTakeTheirs,
  busy = false,
}: ConflictNoticeProps) {
  const words = useWords(formWords);
  return (
    <Stack>
      <Notice tone="due" role="alert" title={words.conflictTitle} text={words.conflictText} />
      <DataTable
        caption={words.conflictTitle}
        captionHidden
        rows={rows}
        rowKey={({ label }) => label}
        columns={[
          {
            key: 'label',
            header: words.conflictField,
            cell: ({ label }) => label,
            rowHeader: true,
          },
          { key: 'theirs', header: words.conflictTheirs, cell: ({ theirs }) => theirs },
          { key: 'mine', header: words.conflictMine, cell: ({ mine }) => mine },
        ]}
      />
      <Row>
        <Button onClick={onKeepMine} busy={busy}>
          {words.keepMine}
        </Button>
        <Button onClick={onTakeTheirs} disabled={busy}>
          {words.takeTheirs}
        </Button>
      </Row>
    </Stack>
  );
}
