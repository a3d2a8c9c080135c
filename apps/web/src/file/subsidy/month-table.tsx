import type { FileView } from '@traject/api/browser';
import { subsidyWords } from '@traject/i18n/web';
import { answerSentence, subsidyKinds } from '@traject/rules/text';
import { type Column, DataTable, StatusMark, useWords } from '@traject/ui';
import { useFormat } from '../../format.ts';
import { Reasons } from '../../verdict/reasons.tsx';
import { toneOf } from '../../verdict/verdict-tone.ts';

type Claim = FileView['strip'][number];

/** What opens under a month: its reasons. */
const reasonsIn =
  (view: FileView) =>
  ({ verdict }: Claim) => <Reasons verdict={verdict} view={view} />;

const columnsOf = (
  words: (typeof subsidyWords)['nl'],
  format: ReturnType<typeof useFormat>,
): readonly Column<Claim>[] => [
  {
    key: 'month',
    header: words.month,
    rowHeader: true,
    cell: ({ month }) => format.month(month),
  },
  {
    key: 'kind',
    header: words.kind,
    cell: ({ kind }) => (kind === null ? null : subsidyKinds[kind][format.language]),
  },
  {
    key: 'base',
    header: words.base,
    numeric: true,
    cell: ({ kind, baseCents }) => (kind === null ? null : format.cents(baseCents)),
  },
  {
    key: 'amount',
    header: words.amount,
    numeric: true,
    cell: ({ kind, subsidyCents }) => (kind === null ? null : format.cents(subsidyCents)),
  },
  { key: 'code', header: words.code, cell: ({ code }) => code },
  {
    key: 'article',
    header: words.article,
    cell: ({ accountingArticle }) => accountingArticle,
  },
  {
    key: 'verdict',
    header: words.verdict,
    cell: ({ verdict }) => (
      <StatusMark tone={toneOf(verdict)} label={answerSentence(verdict, format.language)} />
    ),
  },
];

/** The months as a table: kind, base, subsidy, code, article, outcome; each opens its reasons. */
export function MonthTable({ view }: { view: FileView }) {
  const { strip } = view;
  const words = useWords(subsidyWords);
  const format = useFormat();
  return (
    <DataTable
      caption={words.strip}
      captionHidden
      rows={strip}
      rowKey={({ month }) => month}
      footer={{
        month: words.total,
        amount: format.cents(strip.reduce((sum, { subsidyCents }) => sum + subsidyCents, 0)),
      }}
      details={reasonsIn(view)}
      detailsLabel={{ header: words.whyHeader, row: ({ month }) => words.why(format.month(month)) }}
      columns={columnsOf(words, format)}
    />
  );
}
