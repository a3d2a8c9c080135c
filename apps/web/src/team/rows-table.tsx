import { teamWords } from '@traject/i18n/web';
import { dutyKinds } from '@traject/rules/text';
import {
  CheckField,
  type Column,
  DataTable,
  DateWindow,
  Hidden,
  Muted,
  TextLink,
  useWords,
} from '@traject/ui';
import { dutyHref } from '../file/duty-place.ts';
import { fileHref } from '../file/file-tabs.ts';
import { useFormat } from '../format.ts';
import { personName } from '../person/name.ts';
import type { TeamRow } from './team-rows.tsx';

interface RowsTableProps {
  caption: string;
  rows: readonly TeamRow[];
  /** Each row is a duty with its last day. */
  withDuty: boolean;
  chosen: ReadonlyMap<string, TeamRow>;
  /** Left out for who may not hand files over. */
  onChoose: ((row: TeamRow, on: boolean) => void) | undefined;
}

/** Files, or duties of files, of the team. */
export function RowsTable({ caption, rows, withDuty, chosen, onChoose }: RowsTableProps) {
  const words = useWords(teamWords);
  const format = useFormat();
  const choice: Column<TeamRow>[] =
    onChoose === undefined
      ? []
      : [
          {
            key: 'choose',
            header: words.select,
            headerHidden: true,
            cell: (row) => (
              <CheckField
                label={<Hidden>{words.selectOf(personName(row))}</Hidden>}
                checked={chosen.has(row.dossierId)}
                onChange={(on) => onChoose(row, on)}
              />
            ),
          },
        ];
  const duty: Column<TeamRow>[] = withDuty
    ? [
        {
          key: 'what',
          header: words.what,
          cell: ({ dossierId, kind, record }) =>
            kind === null ? null : (
              <TextLink href={dutyHref(dossierId, kind, record)}>
                {dutyKinds[kind][format.language]}
              </TextLink>
            ),
        },
        {
          key: 'until',
          header: words.until,
          cell: ({ until }) =>
            until === null ? null : (
              <DateWindow
                text={format.day(until)}
                daysLeftText={format.daysLeftText(until)}
                tone={format.dueTone(until)}
              />
            ),
        },
      ]
    : [
        {
          key: 'moved',
          header: words.moved,
          cell: ({ lastMovedOn }) =>
            lastMovedOn === null ? <Muted>{words.notKnown}</Muted> : format.day(lastMovedOn),
        },
      ];
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={({ dossierId, kind, record, until }) => `${dossierId} ${kind} ${record} ${until}`}
      columns={[
        ...choice,
        {
          key: 'name',
          header: words.name,
          rowHeader: true,
          cell: (row) => <TextLink href={fileHref(row.dossierId)}>{personName(row)}</TextLink>,
        },
        {
          key: 'birth',
          header: words.birth,
          cell: ({ birthDate }) =>
            birthDate === null ? <Muted>{words.notKnown}</Muted> : format.day(birthDate),
        },
        ...duty,
        {
          key: 'worker',
          header: words.worker,
          cell: ({ worker, workerActive }) => (
            <>
              {worker}
              {workerActive ? null : <Muted small> {words.left}</Muted>}
            </>
          ),
        },
      ]}
    />
  );
}
