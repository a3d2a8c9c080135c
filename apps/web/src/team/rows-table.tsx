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

interface Saying {
  words: (typeof teamWords)['nl'];
  format: ReturnType<typeof useFormat>;
}

interface Choosing {
  chosen: ReadonlyMap<string, TeamRow>;
  onChoose: (row: TeamRow, on: boolean) => void;
}

const choice = ({ words }: Saying, { chosen, onChoose }: Choosing): Column<TeamRow> => ({
  key: 'choose',
  header: words.select,
  headerHidden: true,
  width: '2.5rem',
  cell: (row) => (
    <CheckField
      label={<Hidden>{words.selectOf(personName(row))}</Hidden>}
      checked={chosen.has(row.dossierId)}
      onChange={(on) => onChoose(row, on)}
    />
  ),
});

const person = ({ words, format }: Saying): readonly Column<TeamRow>[] => [
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
];

const duty = ({ words, format }: Saying): readonly Column<TeamRow>[] => [
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
];

const movement = ({ words, format }: Saying): Column<TeamRow> => ({
  key: 'moved',
  header: words.moved,
  cell: ({ lastMovedOn }) =>
    lastMovedOn === null ? <Muted>{words.notKnown}</Muted> : format.day(lastMovedOn),
});

const worker = ({ words, format }: Saying): Column<TeamRow> => ({
  key: 'worker',
  header: words.worker,
  cell: (row) => (
    <>
      {row.worker}
      {row.workerActive ? null : <Muted small> {words.left}</Muted>}
      {row.nextWorker === null || row.nextFrom === null ? null : (
        <span className="team-next">
          <Muted small>{words.goesOn(row.nextWorker, format.day(row.nextFrom))}</Muted>
        </span>
      )}
    </>
  ),
});

interface RowsTableProps {
  caption: string;
  rows: readonly TeamRow[];
  /** Each row is a duty with its last day. */
  withDuty: boolean;
  chosen: ReadonlyMap<string, TeamRow>;
  /** Left out for who may not hand files over. */
  onChoose: Choosing['onChoose'] | undefined;
}

/** Files, or duties of files, of the team. */
export function RowsTable({ caption, rows, withDuty, chosen, onChoose }: RowsTableProps) {
  const saying = { words: useWords(teamWords), format: useFormat() };
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={({ dossierId, kind, record, until }) => `${dossierId} ${kind} ${record} ${until}`}
      columns={[
        ...(onChoose === undefined ? [] : [choice(saying, { chosen, onChoose })]),
        ...person(saying),
        ...(withDuty ? duty(saying) : [movement(saying)]),
        worker(saying),
      ]}
    />
  );
}
