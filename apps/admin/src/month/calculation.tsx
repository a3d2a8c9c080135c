import { formatCents, formatDay, type Language } from '@traject/i18n';
import { amountWords } from '@traject/i18n/admin';
import { lastOfMonth, lengthInDays } from '@traject/rules/calendar';
import { DefinitionList, Muted, useLanguage, useWords } from '@traject/ui';
import type { MonthClaim } from './row.ts';

/** Ten per cent of an amount before it is rounded, in euros with a tenth of a cent: € 131,425. */
const unrounded = (baseCents: number, language: Language): string =>
  new Intl.NumberFormat(`${language}-BE`, {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: 3,
  }).format(baseCents / 1000);

/** How the amount of a row came about: days, base, ten per cent, rounding. */
export function Calculation({ claim }: { claim: MonthClaim }) {
  const words = useWords(amountWords);
  const { language } = useLanguage();
  const all = Number(lastOfMonth(claim.month).slice(8));
  const counted = claim.days.reduce((sum, span) => sum + lengthInDays(span), 0);
  const spans = claim.days
    .map(({ from, until }) => words.span(formatDay(from, language), formatDay(until, language)))
    .join('; ');
  const base = formatCents(claim.baseCents, language);
  const isWhole = counted === all;
  return (
    <div className="month-calculation">
      <h3>{words.title}</h3>
      <DefinitionList
        items={[
          {
            label: words.days,
            value: isWhole ? words.wholeMonth(all) : words.partMonth(spans, counted, all),
          },
          {
            label: words.base,
            value: (
              <>
                {base} {isWhole ? null : <Muted small>{words.partBase}</Muted>}
              </>
            ),
          },
          {
            label: words.rate,
            value: `${base} × 10 / 100 = ${unrounded(claim.baseCents, language)}`,
          },
          {
            label: words.rounded,
            value: (
              <>
                <strong>{formatCents(claim.subsidyCents, language)}</strong>{' '}
                <Muted small>{words.rounding}</Muted>
              </>
            ),
          },
        ]}
      />
      <p className="month-under">{words.unofficial}</p>
    </div>
  );
}
