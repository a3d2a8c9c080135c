import type { FileView } from '@traject/api/browser';
import { subsidyWords } from '@traject/i18n/web';
import { ledgerStates, subsidyKinds } from '@traject/rules/text';
import { type Column, DataTable, StatusMark, type Tone, useWords } from '@traject/ui';
import { useFormat } from '../../format.ts';
import { Reasons } from '../../verdict/reasons.tsx';
import { SavingActs } from './saving-acts.tsx';
import type { LedgerMonth } from './use-ledger.ts';

/** The mark of what can be said of a month. */
const TONES: Readonly<Record<LedgerMonth['state']['name'], Tone>> = {
  due: 'met',
  'can-be-saved': 'due',
  undetermined: 'unknown',
  'other-centre': 'not-applicable',
  lost: 'not-met',
  'nothing-to-win': 'not-applicable',
};

/** What opens under a month: its reasons, and what can still be done for it. */
const reasonsIn =
  (view: FileView) =>
  ({ verdict, state }: LedgerMonth) => (
    <>
      <Reasons verdict={verdict} view={view} />
      <SavingActs dossierId={view.id} state={state} />
    </>
  );

const columnsOf = (
  words: (typeof subsidyWords)['nl'],
  format: ReturnType<typeof useFormat>,
): readonly Column<LedgerMonth>[] => [
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
    key: 'state',
    header: words.state,
    cell: ({ state }) => (
      <StatusMark tone={TONES[state.name]} label={ledgerStates[state.name][format.language]} />
    ),
  },
];

interface MonthTableProps {
  view: FileView;
  months: readonly LedgerMonth[];
}

/** The months as a table: kind, base, subsidy, code, article, outcome; each opens its reasons. */
export function MonthTable({ view, months }: MonthTableProps) {
  const words = useWords(subsidyWords);
  const format = useFormat();
  return (
    <DataTable
      caption={words.strip}
      captionHidden
      rows={months}
      rowKey={({ month }) => month}
      footer={{
        month: words.total,
        amount: format.cents(months.reduce((sum, { subsidyCents }) => sum + subsidyCents, 0)),
      }}
      details={reasonsIn(view)}
      detailsLabel={{ header: words.whyHeader, row: ({ month }) => words.why(format.month(month)) }}
      columns={columnsOf(words, format)}
    />
  );
}
