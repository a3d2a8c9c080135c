import { formatCents } from '@traject/i18n';
import { monthWords } from '@traject/i18n/admin';
import { type KeyFigure, KeyFigures, useLanguage, useWords } from '@traject/ui';
import type { MonthTotals } from './row.ts';
import type { Show } from './search.ts';

/** The articles, which are shown also when nothing stands on them. */
const ARTICLES = [
  ['132', 'general'],
  ['133', 'student'],
] as const;

/** Props of {@link MonthFigures}. */
interface MonthFiguresProps {
  totals: MonthTotals;
  /** The way to the rows behind a number, where names may be seen. */
  rows?: { shown: Show; href: (show: Show) => string };
}

/** The sums of a whole month; a number with rows behind it leads to them. */
export function MonthFigures({ totals, rows }: MonthFiguresProps) {
  const words = useWords(monthWords);
  const { language } = useLanguage();
  const behind = (show: Show) =>
    rows === undefined ? {} : { href: rows.href(show), current: rows.shown === show };
  const people: KeyFigure[] = [
    { value: totals.people, label: words.people, ...behind('all') },
    { value: totals.due, label: words.due, tone: 'met', ...behind('due') },
    {
      value: totals.blocked,
      label: words.blocked,
      tone: totals.blocked === 0 ? undefined : 'due',
      ...behind('blocked'),
    },
  ];
  const amounts: KeyFigure[] = [
    { value: formatCents(totals.baseCents, language), label: words.base },
    { value: formatCents(totals.subsidyCents, language), label: words.tenPercent },
    ...ARTICLES.map(([article, note]) => ({
      value: formatCents(totals.byArticle[article] ?? 0, language),
      label: words.article(article),
      note: words.articleNotes[note],
    })),
  ];
  return (
    <div className="month-figures">
      <div className="month-people">
        <KeyFigures label={words.figures} figures={people} />
      </div>
      <div className="month-amounts">
        <KeyFigures label={words.amounts} figures={amounts} />
      </div>
    </div>
  );
}
