import { useNavigate, useSearch } from '@tanstack/react-router';
import { filesWords, transferWords } from '@traject/i18n/web';
import {
  Button,
  ButtonLink,
  EmptyState,
  FilesIcon,
  Loading,
  Muted,
  PlusIcon,
  Row,
  Stack,
  useWords,
} from '@traject/ui';
import { useMemo } from 'react';
import { useFormat } from '../format.ts';
import { Page } from '../frame/page.tsx';
import { FilesFilter } from './files-filter.tsx';
import { FilesTable } from './files-table.tsx';
import { addressOf, chosenCount, type FileFilter, filterOf } from './filter-address.ts';
import { FilterKeeping, SavedFilters } from './saved-filters.tsx';
import { useFiles } from './use-files.ts';
import './files.css';

/** The files of a worker, of a team or of all, in a list of any length; what is filtered stands in the address. */
export function FilesScreen() {
  const words = useWords(filesWords);
  const { fromFiles } = useWords(transferWords);
  const address = useSearch({ from: '/dossiers/' });
  const navigate = useNavigate({ from: '/dossiers/' });
  const filter = useMemo(() => filterOf(address), [address]);
  const change = (part: Partial<FileFilter>) =>
    void navigate({ search: (now) => addressOf({ ...filterOf(now), ...part }), replace: true });
  // Another filter is another list: it begins at its first row.
  const list = JSON.stringify(filter);

  return (
    <Page
      title={words.title}
      action={
        <Row>
          <ButtonLink href="/overdracht">{fromFiles}</ButtonLink>
          <ButtonLink kind="main" icon={PlusIcon} href="/dossiers/nieuw">
            {words.add}
          </ButtonLink>
        </Row>
      }
    >
      <Stack gap="sm">
        <SavedFilters />
        <FilesFilter filter={filter} onChange={change} />
        <FilterKeeping filter={filter} />
        <FilesList key={list} filter={filter} onChange={change} />
      </Stack>
    </Page>
  );
}

interface FilesListProps {
  filter: FileFilter;
  onChange: (part: Partial<FileFilter>) => void;
}

function FilesList({ filter, onChange }: FilesListProps) {
  const words = useWords(filesWords);
  const { locale } = useFormat();
  const files = useFiles(filter);
  if (files.count === undefined) return <Loading label={words.captions[filter.order]} lines={8} />;
  if (files.count === 0) return <NoFiles filter={filter} onChange={onChange} />;
  return (
    <>
      <output aria-live="polite">
        <Muted small>{words.total(files.count.toLocaleString(locale), files.count === 1)}</Muted>
      </output>
      <FilesTable
        order={filter.order}
        count={files.count}
        rowAt={files.rowAt}
        onWindow={files.show}
      />
    </>
  );
}

/** Nothing to show: a first file to add, or a wider look. */
function NoFiles({ filter, onChange }: FilesListProps) {
  const words = useWords(filesWords);
  const everything = filter.text === '' && chosenCount(filter) === 0;
  return (
    <EmptyState
      icon={FilesIcon}
      headline={everything ? words.emptyTitle : words.noMatchTitle}
      sentence={everything ? words.emptyText : words.noMatchText}
      action={
        everything ? (
          <ButtonLink href="/dossiers/nieuw">{words.add}</ButtonLink>
        ) : filter.whose === 'team' ? undefined : (
          <Button onClick={() => onChange({ whose: 'team' })}>{words.toTeam}</Button>
        )
      }
    />
  );
}
