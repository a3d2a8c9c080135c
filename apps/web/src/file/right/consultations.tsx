import type { FileView } from '@traject/api/browser';
import { consultationFileWords, formWords, rightWords } from '@traject/i18n/web';
import { ButtonLink, DataTable, EmptyState, Row, SearchIcon, Section, useWords } from '@traject/ui';
import { useFormat } from '../../format.ts';
import { changeColumn } from '../change-column.tsx';
import { fileHref } from '../file-tabs.ts';
import { usePeriodWords } from './period-words.ts';

type Shown = FileView['facts']['consultations'][number]['firstSubsidy'];

/** What the KSZ/BCSS showed, and when it was looked up. */
export function Consultations({ view }: { view: FileView }) {
  const words = useWords(rightWords);
  const file = useWords(consultationFileWords);
  const format = useFormat();
  const period = usePeriodWords();
  const { edit } = useWords(formWords);
  const { consultations } = view.facts;
  const shown = (value: Shown) =>
    value === 'unknown'
      ? words.shownShort.unknown
      : value === null
        ? words.shownShort.none
        : period(value.from, value.until);
  const add = (
    <Row>
      <ButtonLink href={fileHref(view.id, 'recht', '?nieuw=consultation')}>
        {words.add.consultation}
      </ButtonLink>
      <ButtonLink kind="quiet" href={fileHref(view.id, 'recht', '?nieuw=consultation-file')}>
        {file.open}
      </ButtonLink>
    </Row>
  );
  return (
    <Section
      title={words.consultations}
      description={words.consultationsText}
      action={consultations.length === 0 ? undefined : add}
    >
      {consultations.length === 0 ? (
        <EmptyState
          icon={SearchIcon}
          headline={words.consultationsEmpty}
          sentence={words.consultationsEmptyText}
          action={add}
        />
      ) : (
        <DataTable
          caption={words.consultations}
          captionHidden
          rows={consultations.toSorted((a, b) => (a.consultedOn < b.consultedOn ? 1 : -1))}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'day',
              header: words.consultedOn,
              rowHeader: true,
              cell: ({ consultedOn }) => format.day(consultedOn),
            },
            {
              key: 'elsewhere',
              header: words.elsewhere,
              cell: ({ rightElsewhere }) =>
                rightElsewhere.length === 0
                  ? words.none
                  : rightElsewhere.map(({ from, until }) => (
                      <div key={from}>{period(from, until)}</div>
                    )),
            },
            {
              key: 'first',
              header: words.firstSubsidy,
              cell: ({ firstSubsidy }) => shown(firstSubsidy),
            },
            {
              key: 'extension',
              header: words.extension,
              cell: ({ extension }) => shown(extension),
            },
            changeColumn<(typeof consultations)[number]>({
              word: edit,
              hrefOf: ({ id }) => fileHref(view.id, 'recht', `?nieuw=consultation&feit=${id}`),
              nameOf: ({ consultedOn }) => format.day(consultedOn),
            }),
          ]}
        />
      )}
    </Section>
  );
}
