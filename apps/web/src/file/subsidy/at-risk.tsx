import { subsidyWords } from '@traject/i18n/web';
import { savingActs } from '@traject/rules/text';
import {
  type Column,
  DataTable,
  DateWindow,
  Muted,
  Section,
  TextLink,
  useWords,
} from '@traject/ui';
import { useFormat } from '../../format.ts';
import { type RiskSpan, riskSpans } from './risk-spans.ts';
import { placeOfAct } from './saving-acts.tsx';
import type { LedgerMonth } from './use-ledger.ts';

interface AtRiskProps {
  dossierId: string;
  months: readonly LedgerMonth[];
}

const columnsOf = (
  words: (typeof subsidyWords)['nl'],
  format: ReturnType<typeof useFormat>,
  dossierId: string,
): readonly Column<RiskSpan>[] => [
  {
    key: 'month',
    header: words.month,
    rowHeader: true,
    cell: ({ from, until, count }) =>
      from === until
        ? format.month(from)
        : words.monthsFromTo(format.month(from), format.month(until), count),
  },
  {
    key: 'amount',
    header: words.amount,
    numeric: true,
    cell: ({ cents }) => format.cents(cents),
  },
  {
    key: 'until',
    header: words.lostAfter,
    cell: ({ lostAfter }) =>
      lostAfter === null ? null : (
        <DateWindow
          text={format.day(lostAfter)}
          daysLeftText={format.daysLeftText(lostAfter)}
          tone={format.dueTone(lostAfter)}
        />
      ),
  },
  {
    key: 'acts',
    header: words.act,
    cell: ({ acts }) =>
      acts.map(({ act }) => (
        <div key={act}>
          <TextLink href={placeOfAct(dossierId, act)}>{savingActs[act][format.language]}</TextLink>
        </div>
      )),
  },
];

/** The months that are lost unless something is done: by when, how much, and what saves them. */
export function AtRisk({ dossierId, months }: AtRiskProps) {
  const words = useWords(subsidyWords);
  const format = useFormat();
  const rows = riskSpans(months);
  return (
    <Section title={words.atRisk} description={words.atRiskText}>
      {rows.length === 0 ? (
        <Muted>{words.atRiskNone}</Muted>
      ) : (
        <DataTable
          caption={words.atRisk}
          captionHidden
          rows={rows}
          rowKey={({ from }) => from}
          footer={{
            month: words.total,
            amount: format.cents(rows.reduce((sum, { cents }) => sum + cents, 0)),
          }}
          columns={columnsOf(words, format, dossierId)}
        />
      )}
    </Section>
  );
}
