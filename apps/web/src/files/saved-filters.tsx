import { useSearch } from '@tanstack/react-router';
import { savedFilterWords } from '@traject/i18n/web';
import { Disclosure, FilterIcon, Hidden, Link, TeamIcon, useWords } from '@traject/ui';
import { type FileFilter, filterHref, filterOf } from './filter-address.ts';
import { KeepFilter } from './keep-filter.tsx';
import { ManageFilters } from './manage-filters.tsx';
import { useSavedFilters } from './use-saved-filters.ts';

/** The lists that one keeps oneself and those that colleagues share, as links. */
export function SavedFilters() {
  const words = useWords(savedFilterWords);
  const here = filterHref(filterOf(useSearch({ from: '/dossiers/' })));
  const filters = useSavedFilters();
  return filters.length === 0 ? null : (
    <nav aria-label={words.list}>
      <ul className="saved-filters">
        {filters.map((kept) => (
          <li key={kept.id}>
            <Link
              className="saved-filter"
              href={filterHref(kept.filter)}
              aria-current={filterHref(kept.filter) === here ? 'page' : undefined}
            >
              {kept.shared ? (
                <TeamIcon size={15} aria-hidden />
              ) : (
                <FilterIcon size={15} aria-hidden />
              )}
              {kept.name}
              {kept.own ? null : <Hidden> ({words.by(kept.owner)})</Hidden>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The way to keep the list that is open, and to change those that one keeps. */
export function FilterKeeping({ filter }: { filter: FileFilter }) {
  const words = useWords(savedFilterWords);
  const filters = useSavedFilters();
  const here = filterHref(filter);
  const isKept = filters.some((kept) => filterHref(kept.filter) === here);
  const own = filters.filter((kept) => kept.own);
  return (
    <>
      {here === '/dossiers' || isKept ? null : <KeepFilter key={here} filter={filter} />}
      {own.length === 0 ? null : (
        <Disclosure label={words.manage}>
          <ManageFilters filters={own} />
        </Disclosure>
      )}
    </>
  );
}
