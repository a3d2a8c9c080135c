import { shellWords } from '@traject/i18n/web';
import { Hidden, Link, Muted, useWords } from '@traject/ui';
import type { FoundFile } from '../files/use-found-files.ts';
import { useFormat } from '../format.ts';
import { personName } from '../person/name.ts';

interface TopSearchResultsProps {
  rows: readonly FoundFile[];
  busy: boolean;
  onFollow: () => void;
}

/** The files that were found, each a link; how many there are is spoken. */
export function TopSearchResults({ rows, busy, onFollow }: TopSearchResultsProps) {
  const words = useWords(shellWords);
  const format = useFormat();
  return (
    <div className="top-search-results">
      <output aria-live="polite">
        {rows.length > 0 ? (
          <Hidden>{words.found(rows.length)}</Hidden>
        ) : (
          <span className="top-search-note">{busy ? words.searching : words.nothingFound}</span>
        )}
      </output>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <Link href={`/dossiers/${row.id}`} onClick={onFollow}>
              <span>{personName(row)}</span>
              <Muted small>
                {row.birthDate === null ? '' : `*${format.day(row.birthDate)} · `}
                {row.number} · {row.worker}
              </Muted>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
