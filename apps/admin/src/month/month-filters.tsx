import { filterWords, monthWords } from '@traject/i18n/admin';
import { subsidyKinds } from '@traject/rules/text';
import { Button, SearchField, TabLinks, useLanguage, useWords } from '@traject/ui';
import { useEffect, useRef, useState } from 'react';
import { CompactSelect } from '../frame/compact-select.tsx';
import { countOf, type MonthRow } from './row.ts';
import { KINDS, type MonthSearch, SHOWS } from './search.ts';

/** Props of {@link MonthFilters}. */
interface MonthFiltersProps {
  rows: readonly MonthRow[];
  search: MonthSearch;
  href: (search: MonthSearch) => string;
  onChange: (search: MonthSearch) => void;
}

/** Which rows to show: kept in the address, so that a filter can be sent to a colleague. */
export function MonthFilters({ rows, search, href, onChange }: MonthFiltersProps) {
  const words = useWords(filterWords);
  const { clear } = useWords(monthWords);
  const { language } = useLanguage();
  const [typed, setTyped] = useState(search.text ?? '');
  const field = useRef<HTMLInputElement>(null);
  // The address follows the typing, not the other way round, except when it changes by itself.
  useEffect(() => {
    if (document.activeElement !== field.current) setTyped(search.text ?? '');
  }, [search.text]);
  const chosen = search.show ?? 'all';
  const narrowed = chosen !== 'all' || search.kind !== undefined || search.text !== undefined;

  return (
    <div className="month-filters">
      <TabLinks
        label={words.label}
        items={SHOWS.map((show) => ({
          label: words.show[show],
          count: countOf(rows, show),
          href: href({ ...search, show: show === 'all' ? undefined : show }),
          current: chosen === show,
        }))}
      />
      <div className="month-filter-fields">
        <SearchField
          ref={field}
          label={words.search}
          placeholder={words.search}
          value={typed}
          onChange={(text) => {
            setTyped(text);
            onChange({ ...search, text: text.trim() === '' ? undefined : text });
          }}
        />
        <CompactSelect
          label={words.kind}
          value={search.kind ?? 'all'}
          options={[
            { value: 'all', label: words.allKinds },
            ...KINDS.map((kind) => ({ value: kind, label: subsidyKinds[kind][language] })),
          ]}
          onChange={(kind) => onChange({ ...search, kind: kind === 'all' ? undefined : kind })}
        />
        {narrowed ? (
          <Button kind="quiet" onClick={() => onChange({ sort: search.sort, down: search.down })}>
            {clear}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
