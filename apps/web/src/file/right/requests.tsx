import type { FileView } from '@traject/api/browser';
import { formWords, rightWords } from '@traject/i18n/web';
import { factValueWord } from '@traject/rules/text';
import { ButtonLink, DataTable, Muted, Section, useWords } from '@traject/ui';
import { useFormat } from '../../format.ts';
import { changeColumn } from '../change-column.tsx';
import { fileHref } from '../file-tabs.ts';

/** Who asked for a project although none was mandatory. */
export function Requests({ view }: { view: FileView }) {
  const words = useWords(rightWords);
  const format = useFormat();
  const { edit } = useWords(formWords);
  const { requests } = view.facts;
  return (
    <Section
      title={words.requests}
      description={words.requestsText}
      action={
        <ButtonLink href={fileHref(view.id, 'recht', '?nieuw=request')}>
          {words.add.request}
        </ButtonLink>
      }
    >
      {requests.length === 0 ? (
        <Muted>{words.requestsEmpty}</Muted>
      ) : (
        <DataTable
          caption={words.requests}
          captionHidden
          rows={requests}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'by',
              header: words.askedBy,
              rowHeader: true,
              cell: ({ by }) => factValueWord(by, format.language),
            },
            { key: 'on', header: words.askedOn, cell: ({ askedOn }) => format.day(askedOn) },
            {
              key: 'decided',
              header: words.decidedToConclude,
              cell: ({ decidedOn }) =>
                decidedOn === null ? words.notDecided : format.day(decidedOn),
            },
            changeColumn<(typeof requests)[number]>({
              word: edit,
              hrefOf: ({ id }) => fileHref(view.id, 'recht', `?nieuw=request&feit=${id}`),
              nameOf: ({ askedOn }) => format.day(askedOn),
            }),
          ]}
        />
      )}
    </Section>
  );
}
