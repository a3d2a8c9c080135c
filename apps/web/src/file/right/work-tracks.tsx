import type { FileView } from '@traject/api/browser';
import { formWords, householdWords, rightWords } from '@traject/i18n/web';
import { ButtonLink, DataTable, Muted, Section, useWords } from '@traject/ui';
import { useFormat } from '../../format.ts';
import { changeColumn } from '../change-column.tsx';
import { fileHref } from '../file-tabs.ts';

/** The projects that lead to an employment contract. */
export function WorkTracks({ view }: { view: FileView }) {
  const words = useWords(rightWords);
  const household = useWords(householdWords);
  const format = useFormat();
  const { edit } = useWords(formWords);
  const { workTracks } = view.facts;
  return (
    <Section
      title={household.workTracks}
      description={household.workTracksText}
      action={
        <ButtonLink href={fileHref(view.id, 'recht', '?nieuw=work-track')}>
          {words.add['work-track']}
        </ButtonLink>
      }
    >
      {workTracks.length === 0 ? (
        <Muted>{household.workTracksEmpty}</Muted>
      ) : (
        <DataTable
          caption={household.workTracks}
          captionHidden
          rows={workTracks}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'decided',
              header: words.decided,
              rowHeader: true,
              cell: ({ decidedOn }) => format.day(decidedOn),
            },
            changeColumn<(typeof workTracks)[number]>({
              word: edit,
              hrefOf: ({ id }) => fileHref(view.id, 'recht', `?nieuw=work-track&feit=${id}`),
              nameOf: ({ decidedOn }) => format.day(decidedOn),
            }),
          ]}
        />
      )}
    </Section>
  );
}
