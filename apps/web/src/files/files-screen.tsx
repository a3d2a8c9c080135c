import { useDebouncedCallback } from '@mantine/hooks';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { filesWords } from '@traject/i18n/web';
import {
  Button,
  ButtonLink,
  ChoiceField,
  EmptyState,
  FilesIcon,
  Loading,
  Muted,
  PlusIcon,
  Row,
  SearchField,
  useWords,
} from '@traject/ui';
import { useState } from 'react';
import { Page } from '../frame/page.tsx';
import { FilesTable } from './files-table.tsx';
import { useFiles } from './use-files.ts';
import './files.css';

const PAUSE_MS = 200;

/** The own files or those of the team; what is filtered stands in the address. */
export function FilesScreen() {
  const words = useWords(filesWords);
  const { zoek = '', van = 'mij' } = useSearch({ from: '/dossiers/' });
  const navigate = useNavigate({ from: '/dossiers/' });
  const [text, setText] = useState(zoek);
  const whose = van === 'team' ? 'team' : 'mine';
  const files = useFiles(zoek, whose);
  const search = useDebouncedCallback((next: string) => {
    void navigate({
      search: (now) => ({ ...now, zoek: next === '' ? undefined : next }),
      replace: true,
    });
  }, PAUSE_MS);
  const showTeam = (team: boolean) =>
    void navigate({ search: (now) => ({ ...now, van: team ? 'team' : undefined }), replace: true });

  return (
    <Page
      title={words.title}
      action={
        <ButtonLink kind="main" icon={PlusIcon} href="/dossiers/nieuw">
          {words.add}
        </ButtonLink>
      }
    >
      <div className="files-filter">
        <SearchField
          label={words.filter}
          placeholder={words.filterHint}
          value={text}
          onChange={(next) => {
            setText(next);
            search(next.trim());
          }}
        />
        <ChoiceField
          label={words.whose}
          direction="row"
          value={whose}
          onChange={(next) => showTeam(next === 'team')}
          options={[
            { value: 'mine', label: words.mine },
            { value: 'team', label: words.team },
          ]}
        />
      </div>
      {files.rows === undefined ? (
        <Loading label={words.caption} lines={8} />
      ) : files.rows.length === 0 ? (
        <EmptyState
          icon={FilesIcon}
          headline={zoek === '' ? words.emptyTitle : words.noMatchTitle}
          sentence={zoek === '' ? words.emptyText : words.noMatchText}
          action={
            zoek === '' ? (
              <ButtonLink href="/dossiers/nieuw">{words.add}</ButtonLink>
            ) : whose === 'mine' ? (
              <Button onClick={() => showTeam(true)}>{words.toTeam}</Button>
            ) : undefined
          }
        />
      ) : (
        <>
          <output aria-live="polite">
            <Muted small>{words.shown(files.rows.length, files.hasMore)}</Muted>
          </output>
          <FilesTable rows={files.rows} />
          {files.hasMore ? (
            <Row>
              <Button onClick={files.loadMore} busy={files.loadingMore}>
                {words.more}
              </Button>
            </Row>
          ) : null}
        </>
      )}
    </Page>
  );
}
