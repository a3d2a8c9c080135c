import { formWords, studiesWords } from '@traject/i18n/web';
import { ButtonLink, type Column, DataTable, Muted, Section, useWords } from '@traject/ui';
import { changeColumn } from '../file/change-column.tsx';
import { fileHref } from '../file/file-tabs.ts';
import type { StudyForm } from './study-forms.ts';

interface RecordSectionProps<Row extends { id: string }> {
  dossierId: string;
  form: StudyForm;
  title: string;
  text?: string;
  empty: string;
  rows: readonly Row[];
  /** What a row is called, for the link that corrects it. */
  nameOf: (row: Row) => string;
  columns: readonly Column<Row>[];
  mayRecord: boolean;
}

/** One kind of record of the studies: its rows, each with the way to correct it, and the way to add one. */
export function RecordSection<Row extends { id: string }>(props: RecordSectionProps<Row>) {
  const { dossierId, form, rows, nameOf, columns, mayRecord } = props;
  const words = useWords(studiesWords);
  const { edit } = useWords(formWords);
  const change = changeColumn<Row>({
    word: edit,
    hrefOf: ({ id }) => fileHref(dossierId, 'studies', `?nieuw=${form}&record=${id}`),
    nameOf,
  });
  return (
    <Section
      title={props.title}
      description={props.text}
      action={
        mayRecord ? (
          <ButtonLink href={fileHref(dossierId, 'studies', `?nieuw=${form}`)}>
            {words.open[form]}
          </ButtonLink>
        ) : undefined
      }
    >
      {rows.length === 0 ? (
        <Muted>{props.empty}</Muted>
      ) : (
        <DataTable
          caption={props.title}
          captionHidden
          rows={rows}
          rowKey={({ id }) => id}
          columns={mayRecord ? [...columns, change] : columns}
        />
      )}
    </Section>
  );
}
