import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import type { Outputs } from '@traject/api/browser';
import { problemWords } from '@traject/i18n';
import { teamWords } from '@traject/i18n/web';
import { Button, Loading, Muted, Notice, Row, Section, Stack, useWords } from '@traject/ui';
import { useState } from 'react';
import { desk } from '../desk.ts';
import { useFormat } from '../format.ts';
import { useMe } from '../session/me.ts';
import { HandOver } from './hand-over.tsx';
import { RowsTable } from './rows-table.tsx';
import type { TeamList } from './team-address.ts';

export type TeamRow = Outputs['team']['rows']['rows'][number];
export type Worker = Outputs['team']['load']['workers'][number];

interface TeamRowsProps {
  list: TeamList;
  workerId: string | null;
  weeks: number;
  title: string;
  workers: readonly Worker[];
}

/** The rows behind a number; some of them can be chosen and handed to another worker. */
export function TeamRows({ list, workerId, weeks, title, workers }: TeamRowsProps) {
  const words = useWords(teamWords);
  const problems = useWords(problemWords);
  const { may } = useMe();
  const cache = useQueryClient();
  const [chosen, setChosen] = useState<ReadonlyMap<string, TeamRow>>(new Map());
  const format = useFormat();
  const [outcome, setOutcome] = useState<{ tone: 'met' | 'failed'; text: string } | null>(null);
  const query = useInfiniteQuery(
    desk.team.rows.infiniteQueryOptions(
      { list, workerId, weeks },
      {
        getNextPageParam: ({ next }) => next ?? undefined,
        throwOnError: (_error, { state }) => state.data === undefined,
      },
    ),
  );
  const rows = query.data?.pages.flatMap((page) => page.rows);
  const choose = (row: TeamRow, on: boolean) => {
    const next = new Map(chosen);
    if (on) next.set(row.dossierId, row);
    else next.delete(row.dossierId);
    setOutcome(null);
    setChosen(next);
  };
  const readAnew = () => {
    setChosen(new Map());
    void cache.invalidateQueries({ queryKey: desk.team.pathKey() });
    void cache.invalidateQueries({ queryKey: desk.file.pathKey() });
  };
  const onGiven = (count: number, who: string, later: string | null) => {
    const text =
      later === null
        ? words.given(count, who)
        : words.planned(count, who, format.day(later, 'long'));
    setOutcome({ tone: 'met', text });
    readAnew();
  };
  const onStale = () => {
    setOutcome({ tone: 'failed', text: problems.problems['changed-meanwhile'] });
    readAnew();
  };
  return (
    <Section title={title} id="lijst">
      <Stack>
        {outcome === null ? null : <Notice tone={outcome.tone} text={outcome.text} />}
        {chosen.size === 0 ? null : (
          <HandOver
            rows={[...chosen.values()]}
            workers={workers}
            onGiven={onGiven}
            onStale={onStale}
          />
        )}
        {rows === undefined ? (
          <Loading label={title} lines={5} />
        ) : rows.length === 0 ? (
          <Muted>{words.empty}</Muted>
        ) : (
          <RowsTable
            caption={title}
            rows={rows}
            withDuty={list === 'overdue' || list === 'this-week' || list === 'this-month'}
            chosen={chosen}
            onChoose={may.includes('team.assign') ? choose : undefined}
          />
        )}
        {query.hasNextPage ? (
          <Row>
            <Button onClick={() => void query.fetchNextPage()} busy={query.isFetchingNextPage}>
              {words.more}
            </Button>
          </Row>
        ) : null}
      </Stack>
    </Section>
  );
}
