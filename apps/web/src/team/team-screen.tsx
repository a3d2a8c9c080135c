import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { teamWords } from '@traject/i18n/web';
import { ButtonLink, EmptyState, KeyFigures, SelectField, TeamIcon, useWords } from '@traject/ui';
import { desk } from '../desk.ts';
import { Page } from '../frame/page.tsx';
import { useMe } from '../session/me.ts';
import { LoadTable } from './load-table.tsx';
import { readTeamSearch, teamHref } from './team-address.ts';
import { TeamRows } from './team-rows.tsx';
import './team.css';

/** The weeks that the field offers; the address takes any number. */
const WEEKS = [2, 4, 8, 12, 26, 52];

/** The team, for its head: who carries what, what lies still, and the rows behind each number. */
export function TeamScreen() {
  const words = useWords(teamWords);
  const { may } = useMe();
  if (may.includes('team.read')) return <TeamOfHead />;
  return (
    <Page title={words.title}>
      <EmptyState
        icon={TeamIcon}
        headline={words.onlyHead}
        action={<ButtonLink href="/dossiers">{words.toFiles}</ButtonLink>}
      />
    </Page>
  );
}

function TeamOfHead() {
  const words = useWords(teamWords);
  const { list, workerId, weeks } = readTeamSearch(useSearch({ from: '/team' }));
  const navigate = useNavigate({ from: '/team' });
  const { data: team } = useSuspenseQuery(desk.team.load.queryOptions({ weeks }));
  const member = team.members.find(({ id }) => id === workerId);
  const figure = (
    value: number,
    of: 'files' | 'overdue' | 'without-worker' | 'unmoved',
    [label, note]: readonly [string, string],
    tone?: 'overdue' | 'due',
  ) => ({
    value,
    label,
    note,
    ...(tone === undefined ? {} : { tone: value === 0 ? ('met' as const) : tone }),
    href: teamHref(of, weeks),
    current: list === of && workerId === null,
  });
  return (
    <Page title={words.title}>
      <KeyFigures
        label={words.figures}
        figures={[
          figure(team.files, 'files', [words.files, words.filesNote]),
          figure(team.overdue, 'overdue', [words.overdue, words.overdueNote], 'overdue'),
          figure(
            team.withoutWorker,
            'without-worker',
            [words.withoutWorker, words.withoutWorkerNote],
            'due',
          ),
          figure(team.unmoved, 'unmoved', [words.unmoved, words.unmovedNote(weeks)], 'due'),
        ]}
      />
      <SelectField
        label={words.weeks}
        width="short"
        value={String(weeks)}
        onChange={(next) =>
          void navigate({ search: (now) => ({ ...now, weken: Number(next) }), replace: true })
        }
        options={[...new Set([...WEEKS, weeks])]
          .toSorted((a, b) => a - b)
          .map((count) => ({ value: String(count), label: words.weeksOf(count) }))}
      />
      {list === null ? null : (
        <TeamRows
          key={`${list} ${workerId} ${weeks}`}
          list={list}
          workerId={workerId}
          weeks={weeks}
          title={
            member === undefined
              ? words.lists[list]
              : words.ofMember(words.lists[list], member.name)
          }
          workers={team.workers}
        />
      )}
      <LoadTable members={team.members} weeks={weeks} />
    </Page>
  );
}
