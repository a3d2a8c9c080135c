import { useMediaQuery } from '@mantine/hooks';
import type { Outputs } from '@traject/api/browser';
import { filesWords } from '@traject/i18n/web';
import { dutyKinds } from '@traject/rules/text';
import { type Column, DataTable, DateWindow, Muted, TextLink, useWords } from '@traject/ui';
import { dutyPlace } from '../file/duty-place.ts';
import { fileHref } from '../file/file-tabs.ts';
import { useFormat } from '../format.ts';
import { personName } from '../person/name.ts';

type FileRow = Outputs['file']['list']['rows'][number];

/** What a phone has room for; the date of birth then stands under the name. */
const NARROW = new Set(['name', 'duty', 'when']);

interface Saying {
  words: (typeof filesWords)['nl'];
  format: ReturnType<typeof useFormat>;
  /** The columns for a phone. */
  narrow: boolean;
}

const columnsOf = ({ words, format, narrow }: Saying): readonly Column<FileRow>[] => [
  {
    key: 'name',
    header: words.name,
    rowHeader: true,
    cell: (row) => (
      <>
        <TextLink href={fileHref(row.id)}>{personName(row)}</TextLink>
        {narrow && row.birthDate !== null ? (
          <Muted small> *{format.day(row.birthDate)}</Muted>
        ) : null}
      </>
    ),
  },
  {
    key: 'birth',
    header: words.birth,
    cell: ({ birthDate }) =>
      birthDate === null ? <Muted>{words.notKnown}</Muted> : format.day(birthDate),
  },
  { key: 'number', header: words.number, cell: ({ number }) => number },
  {
    key: 'duty',
    header: words.duty,
    cell: ({ id, dutyKind }) =>
      dutyKind === null ? (
        <Muted>{words.noDuty}</Muted>
      ) : (
        <TextLink href={fileHref(id, dutyPlace(dutyKind))}>
          {dutyKinds[dutyKind][format.language]}
        </TextLink>
      ),
  },
  {
    key: 'when',
    header: words.when,
    cell: ({ dutyUntil }) =>
      dutyUntil === null ? null : (
        <DateWindow
          text={format.window(undefined, dutyUntil)}
          daysLeftText={format.daysLeftText(dutyUntil)}
          tone={format.dueTone(dutyUntil)}
        />
      ),
  },
  { key: 'worker', header: words.worker, cell: ({ worker }) => worker },
];

/** Files as a table: who, since when born, what is first to do and when, with whom. */
export function FilesTable({ rows }: { rows: readonly FileRow[] }) {
  const words = useWords(filesWords);
  const format = useFormat();
  const narrow = useMediaQuery('(max-width: 48em)') ?? false;
  const all = columnsOf({ words, format, narrow });
  return (
    <div className="files-table">
      <DataTable
        caption={words.caption}
        captionHidden
        columns={narrow ? all.filter(({ key }) => NARROW.has(key)) : all}
        rows={rows}
        rowKey={({ id }) => id}
      />
    </div>
  );
}
