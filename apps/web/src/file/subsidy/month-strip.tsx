import type { FileView } from '@traject/api/browser';
import { subsidyWords } from '@traject/i18n/web';
import { subsidyKinds } from '@traject/rules/text';
import { useWords } from '@traject/ui';
import { useFormat } from '../../format.ts';
import './subsidy.css';

type Claim = FileView['strip'][number];

const KINDS = ['first', 'extension', 'second-chance', 'student'] as const;

/** The texture of a month: the kind that is due, else whether it is known that none is. */
const textureOf = ({ kind, verdict }: Claim): string =>
  kind ?? (verdict.outcome === 'undetermined' ? 'unknown' : 'none');

interface MonthStripProps {
  strip: FileView['strip'];
  now: string;
  chosen: string;
  onChoose: (month: string) => void;
}

/** The months as cells, one texture a kind; each cell is a button that shows its reasons. */
export function MonthStrip({ strip, now, chosen, onChoose }: MonthStripProps) {
  const words = useWords(subsidyWords);
  const format = useFormat();
  const { language } = format;
  const short = new Intl.DateTimeFormat(format.locale, { month: 'short', timeZone: 'UTC' });
  const name = (claim: Claim) =>
    claim.kind === null
      ? words.cellNone(
          format.month(claim.month),
          claim.verdict.outcome === 'undetermined' ? words.unknown : words.none,
        )
      : words.cell(
          format.month(claim.month),
          subsidyKinds[claim.kind][language],
          format.cents(claim.subsidyCents),
        );
  return (
    <div className="months">
      <ol className="month-strip" aria-label={words.stripLabel}>
        {strip.map((claim, at) => (
          <li key={claim.month}>
            {at === 0 || claim.month.endsWith('-01') ? (
              <span className="month-year">{claim.month.slice(0, 4)}</span>
            ) : null}
            <button
              type="button"
              className="month-cell"
              data-kind={textureOf(claim)}
              data-now={claim.month === now || undefined}
              aria-pressed={claim.month === chosen}
              aria-label={claim.month === now ? `${name(claim)} (${words.now})` : name(claim)}
              title={name(claim)}
              onClick={() => onChoose(claim.month)}
            />
            <span className="month-name" aria-hidden>
              {short.format(new Date(`${claim.month}-01T00:00:00Z`))}
            </span>
          </li>
        ))}
      </ol>
      <ul className="month-legend">
        {[...KINDS, 'none' as const, 'unknown' as const].map((kind) => (
          <li key={kind}>
            <span className="month-cell" data-kind={kind} aria-hidden />
            {kind === 'none' || kind === 'unknown' ? words[kind] : subsidyKinds[kind][language]}
          </li>
        ))}
      </ul>
    </div>
  );
}
