import { useMediaQuery } from '@mantine/hooks';
import type { Outputs } from '@traject/api/browser';
import { STEPS } from '@traject/api/file/input';
import { filesWords, fileWords } from '@traject/i18n/web';
import { dutyKinds } from '@traject/rules/text';
import {
  type Column,
  DateWindow,
  Muted,
  StatusMark,
  TextLink,
  useWords,
  WindowTable,
} from '@traject/ui';
import { dutyPlace } from '../file/duty-place.ts';
import { fileHref } from '../file/file-tabs.ts';
import { useFormat } from '../format.ts';
import { personName } from '../person/name.ts';
import type { FileFilter } from './filter-address.ts';

type FileRow = Outputs['file']['list']['rows'][number];

/** What there is room for: on a phone the date of birth stands under the name, the time left under the duty. */
const SHOWN = {
  wide: ['name', 'birth', 'number', 'duty', 'when', 'step', 'worker'],
  narrow: ['name', 'duty'],
  /** Ordered by movement, the day of the last one is what counts. */
  wideMoved: ['name', 'number', 'duty', 'when', 'step', 'moved', 'worker'],
  narrowMoved: ['name', 'moved'],
} as const;

interface Saying {
  words: (typeof filesWords)['nl'];
  stepWords: (typeof fileWords)['nl']['steps'];
  format: ReturnType<typeof useFormat>;
  /** The columns for a phone. */
  narrow: boolean;
}

const columnsOf = ({ words, stepWords, format, narrow }: Saying): readonly Column<FileRow>[] => [
  {
    key: 'name',
    header: words.name,
    rowHeader: true,
    cell: (row) => (
      <>
        <TextLink href={fileHref(row.id)}>{personName(row)}</TextLink>
        {narrow && row.birthDate !== null ? (
          <span className="files-under">
            <Muted small>*{format.day(row.birthDate)}</Muted>
          </span>
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
    cell: ({ id, dutyKind, dutyUntil }) =>
      dutyKind === null ? (
        <Muted>{words.noDuty}</Muted>
      ) : (
        <>
          <TextLink href={fileHref(id, dutyPlace(dutyKind))}>
            {dutyKinds[dutyKind][format.language]}
          </TextLink>
          {narrow && dutyUntil !== null ? (
            <span className="files-under">
              <StatusMark tone={format.dueTone(dutyUntil)} label={format.daysLeftText(dutyUntil)} />
            </span>
          ) : null}
        </>
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
  {
    key: 'step',
    header: words.stepColumn,
    cell: ({ steps }) =>
      STEPS.filter((step) => steps?.includes(step)).map((step) => (
        <span key={step} className="files-under">
          {stepWords[step]}
        </span>
      )),
  },
  {
    key: 'moved',
    header: words.moved,
    cell: ({ lastMovedOn }) =>
      lastMovedOn === null ? <Muted>{words.notKnown}</Muted> : format.day(lastMovedOn),
  },
  { key: 'worker', header: words.worker, cell: ({ worker }) => worker },
];

/** How high a row is: on a phone the date of birth stands under the name. */
const ROW_HEIGHT = { wide: 41, narrow: 64 };

interface FilesTableProps {
  /** By what the files are ordered: the last movement is shown where it counts. */
  order: FileFilter['order'];
  count: number;
  rowAt: (place: number) => FileRow | undefined;
  onWindow: (from: number, to: number) => void;
}

/** Files as a table: who, since when born, what is first to do and when, with whom. */
export function FilesTable({ order, count, rowAt, onWindow }: FilesTableProps) {
  const words = useWords(filesWords);
  const { steps: stepWords } = useWords(fileWords);
  const format = useFormat();
  const byMovement = order === 'moved' || order === 'still';
  const narrow = useMediaQuery('(max-width: 48em)') ?? false;
  const shown = SHOWN[`${narrow ? 'narrow' : 'wide'}${byMovement ? 'Moved' : ''}`];
  return (
    <div className="files-table">
      <WindowTable
        caption={words.captions[order]}
        columns={columnsOf({ words, stepWords, format, narrow }).filter(({ key }) =>
          shown.some((one) => one === key),
        )}
        count={count}
        rowAt={rowAt}
        rowKey={({ id }) => id}
        onWindow={onWindow}
        comingLabel={words.coming}
        rowHeight={narrow ? ROW_HEIGHT.narrow : ROW_HEIGHT.wide}
      />
    </div>
  );
}
