import type { Outputs } from '@traject/api/browser';
import { formatCents, formatMonth, type Language } from '@traject/i18n';
import type { totalsWords } from '@traject/i18n/admin';
import type { CalendarMonth } from '@traject/rules/calendar';
import { type Column, TextLink } from '@traject/ui';
import { Bar } from './bar.tsx';

type MonthSums = Outputs['month']['totals'];

/** What the columns of {@link sumColumns} are made with. */
interface SumColumnsOptions {
  words: (typeof totalsWords)['nl'];
  article: (number: string) => string;
  language: Language;
  href: (month: CalendarMonth) => string;
  /** The largest sum, which fills the whole bar. */
  most: number;
}

/** The columns of the sums of months: counts, amounts, and the amounts drawn. */
export function sumColumns(options: SumColumnsOptions): readonly Column<MonthSums>[] {
  const { words, article, language, href, most } = options;
  const count = (key: 'people' | 'due' | 'blocked'): Column<MonthSums> => ({
    key,
    header: words[key],
    numeric: true,
    cell: ({ totals }) => totals[key],
  });
  const amount = (
    key: string,
    header: string,
    cents: (sums: MonthSums['totals']) => number,
  ): Column<MonthSums> => ({
    key,
    header,
    numeric: true,
    cell: ({ totals }) => formatCents(cents(totals), language),
  });
  return [
    {
      key: 'month',
      header: words.month,
      rowHeader: true,
      cell: ({ month }) => (
        <TextLink className="nowrap" href={href(month)}>
          {formatMonth(month, language)}
        </TextLink>
      ),
    },
    count('people'),
    count('due'),
    count('blocked'),
    amount('base', words.base, ({ baseCents }) => baseCents),
    amount('132', article('132'), ({ byArticle }) => byArticle['132'] ?? 0),
    amount('133', article('133'), ({ byArticle }) => byArticle['133'] ?? 0),
    amount('tenPercent', words.tenPercent, ({ subsidyCents }) => subsidyCents),
    {
      key: 'chart',
      header: words.chart,
      headerHidden: true,
      width: '9rem',
      cell: ({ totals }) => <Bar byArticle={totals.byArticle} most={most} />,
    },
  ];
}
