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
import { type Act, actsOf, placeOfAct } from './saving-acts.tsx';
import type { LedgerMonth } from './use-ledger.ts';

interface AtRiskProps {
  dossierId: string;
  months: readonly LedgerMonth[];
}

/** The first last day of some acts; null where no source names one. */
const firstUntil = (acts: readonly Act[]) =>
  acts.flatMap(({ until }) => until ?? []).toSorted()[0] ?? null;

interface RiskRow {
  month: string;
  cents: number;
  acts: readonly Act[];
  until: Act['until'];
}

const columnsOf = (
  words: (typeof subsidyWords)['nl'],
  format: ReturnType<typeof useFormat>,
  dossierId: string,
): readonly Column<RiskRow>[] => [
  {
    key: 'month',
    header: words.month,
    rowHeader: true,
    cell: ({ month }) => format.month(month),
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
    cell: ({ until }) =>
      until === null ? null : (
        <DateWindow
          text={format.day(until)}
          daysLeftText={format.daysLeftText(until)}
          tone={format.dueTone(until)}
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
  const rows = months.flatMap(({ month, state }) =>
    state.name === 'can-be-saved'
      ? [{ month, cents: state.cents, acts: actsOf(state), until: firstUntil(state.acts) }]
      : [],
  );
  return (
    <Section title={words.atRisk} description={words.atRiskText}>
      {rows.length === 0 ? (
        <Muted>{words.atRiskNone}</Muted>
      ) : (
        <DataTable
          caption={words.atRisk}
          captionHidden
          rows={rows}
          rowKey={({ month }) => month}
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
