import { subsidyWords } from '@traject/i18n/web';
import { ledgerStates, subsidyKinds } from '@traject/rules/text';
import { Muted, useWords } from '@traject/ui';
import { type CSSProperties, type KeyboardEvent, useRef } from 'react';
import { useFormat } from '../../format.ts';
import { type LedgerMonth, textureOf } from './use-ledger.ts';
import './subsidy.css';

const KINDS = ['first', 'extension', 'second-chance', 'student'] as const;
const STATES = ['can-be-saved', 'lost', 'undetermined', 'other-centre', 'nothing-to-win'] as const;

/** How far each arrow goes: a row of the strip is a year. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -12,
  ArrowDown: 12,
};

interface MonthStripProps {
  months: readonly LedgerMonth[];
  now: string;
  chosen: string;
  onChoose: (month: string) => void;
}

/** The months as cells, a year a row, one texture a kind; each cell is a button that shows its reasons. */
export function MonthStrip({ months, now, chosen, onChoose }: MonthStripProps) {
  const words = useWords(subsidyWords);
  const format = useFormat();
  const { language } = format;
  const strip = useRef<HTMLOListElement>(null);
  const short = new Intl.DateTimeFormat(format.locale, { month: 'short', timeZone: 'UTC' });
  const name = ({ month, kind, subsidyCents, state }: LedgerMonth) =>
    state.name === 'due' && kind !== null
      ? words.cell(format.month(month), subsidyKinds[kind][language], format.cents(subsidyCents))
      : words.cellNone(format.month(month), ledgerStates[state.name][language]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    const cells = [...(strip.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const at = cells.indexOf(document.activeElement as HTMLElement);
    const next = cells[at + step];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div className="months">
      {/* The arrows are a second way: Tab reaches every month too. */}
      <ol ref={strip} className="month-strip" aria-label={words.stripLabel}>
        {months.map((row, at) => {
          const place = Number(row.month.slice(5));
          return (
            <li
              key={row.month}
              data-first={at === 0 || undefined}
              style={{ '--month': place, '--half': ((place - 1) % 6) + 1 } as CSSProperties}
            >
              {at === 0 || place === 1 ? (
                <span className="month-year">{row.month.slice(0, 4)}</span>
              ) : null}
              <button
                type="button"
                className="month-cell"
                data-kind={textureOf(row)}
                data-now={row.month === now || undefined}
                aria-pressed={row.month === chosen}
                aria-label={row.month === now ? `${name(row)} (${words.now})` : name(row)}
                title={name(row)}
                onClick={() => onChoose(row.month)}
                onKeyDown={onKeyDown}
              />
              <span className="month-name" aria-hidden>
                {short.format(new Date(`${row.month}-01T00:00:00Z`))}
              </span>
            </li>
          );
        })}
      </ol>
      <Muted small>{words.keys}</Muted>
      <ul className="month-legend">
        {KINDS.map((kind) => (
          <li key={kind}>
            <span className="month-cell" data-kind={kind} aria-hidden />
            {subsidyKinds[kind][language]}
          </li>
        ))}
        {STATES.map((state) => (
          <li key={state}>
            <span className="month-cell" data-kind={state} aria-hidden />
            {ledgerStates[state][language]}
          </li>
        ))}
      </ul>
    </div>
  );
}
