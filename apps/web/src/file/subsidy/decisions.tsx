import type { FileView } from '@traject/api/browser';
import { formWords, subsidyWords } from '@traject/i18n/web';
import { subsidyKinds } from '@traject/rules/text';
import { ButtonLink, DataTable, Muted, Row, Section, useWords } from '@traject/ui';
import { useFormat } from '../../format.ts';
import { changeColumn } from '../change-column.tsx';
import { fileHref } from '../file-tabs.ts';

/** What the committee decided on the extension and the second chance. */
export function Decisions({ view }: { view: FileView }) {
  const words = useWords(subsidyWords);
  const { yes, no, edit } = useWords(formWords);
  const format = useFormat();
  const { subsidyDecisions } = view.facts;
  return (
    <Section
      title={words.decisions}
      description={words.decisionsText}
      action={
        <Row>
          {(['extension', 'second-chance'] as const).map((kind) => (
            <ButtonLink key={kind} href={fileHref(view.id, 'toelage', `?beslissing=${kind}`)}>
              {words.record[kind]}
            </ButtonLink>
          ))}
        </Row>
      }
    >
      {subsidyDecisions.length === 0 ? (
        <Muted>{words.decisionsEmpty}</Muted>
      ) : (
        <DataTable
          caption={words.decisions}
          captionHidden
          rows={subsidyDecisions}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'kind',
              header: words.kind,
              rowHeader: true,
              cell: ({ kind }) => subsidyKinds[kind][format.language],
            },
            { key: 'on', header: words.decidedOn, cell: ({ decidedOn }) => format.day(decidedOn) },
            {
              key: 'reasoned',
              header: words.reasoned,
              cell: ({ reasoned }) => (reasoned ? yes : no),
            },
            {
              key: 'report',
              header: words.report,
              cell: ({ reportedOn }) =>
                reportedOn === null ? words.noReport : format.day(reportedOn),
            },
            changeColumn<(typeof subsidyDecisions)[number]>({
              word: edit,
              hrefOf: ({ id, kind }) =>
                fileHref(view.id, 'toelage', `?beslissing=${kind}&feit=${id}`),
              nameOf: ({ kind, decidedOn }) =>
                `${subsidyKinds[kind][format.language]}, ${format.day(decidedOn)}`,
            }),
          ]}
        />
      )}
    </Section>
  );
}
