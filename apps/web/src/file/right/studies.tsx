import type { FileView } from '@traject/api/browser';
import { formWords, rightWords } from '@traject/i18n/web';
import { ButtonLink, DataTable, Muted, Section, useWords } from '@traject/ui';
import { useSaid } from '../../form/use-said.ts';
import { useFormat } from '../../format.ts';
import { changeColumn } from '../change-column.tsx';
import { fileHref } from '../file-tabs.ts';
import { usePeriodWords } from './period-words.ts';

/** The full-time studies that the centre accepted. */
export function Studies({ view }: { view: FileView }) {
  const words = useWords(rightWords);
  const { edit } = useWords(formWords);
  const said = useSaid();
  const format = useFormat();
  const period = usePeriodWords();
  const { studies } = view.facts;
  return (
    <Section
      title={words.studies}
      description={words.studiesText}
      action={
        <ButtonLink href={fileHref(view.id, 'recht', '?nieuw=studies')}>
          {words.add.studies}
        </ButtonLink>
      }
    >
      {studies.length === 0 ? (
        <Muted>{words.studiesEmpty}</Muted>
      ) : (
        <DataTable
          caption={words.studies}
          captionHidden
          rows={studies}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'period',
              header: words.period,
              rowHeader: true,
              cell: ({ from, until }) => period(from, until),
            },
            {
              key: 'decided',
              header: words.decided,
              cell: ({ decidedOn }) => format.day(decidedOn),
            },
            {
              key: 'equity',
              header: words.equity,
              cell: ({ onEquityGrounds }) => said.answer(onEquityGrounds),
            },
            {
              key: 'income',
              header: words.workIncome,
              cell: ({ incomeFromWork }) => said.answer(incomeFromWork),
            },
            changeColumn<(typeof studies)[number]>({
              word: edit,
              hrefOf: ({ id }) => fileHref(view.id, 'recht', `?nieuw=studies&feit=${id}`),
              nameOf: ({ from, until }) => period(from, until),
            }),
          ]}
        />
      )}
    </Section>
  );
}
