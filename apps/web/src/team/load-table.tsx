import type { Outputs } from '@traject/api/browser';
import { teamWords } from '@traject/i18n/web';
import { type Column, DataTable, Muted, Section, TextLink, useWords } from '@traject/ui';
import { type TeamList, teamHref } from './team-address.ts';

type Member = Outputs['team']['load']['members'][number];

interface LoadTableProps {
  members: readonly Member[];
  weeks: number;
}

/** What each member carries; every number that is not nought opens its rows. */
export function LoadTable({ members, weeks }: LoadTableProps) {
  const words = useWords(teamWords);
  const column = (
    key: 'files' | 'overdue' | 'thisWeek' | 'thisMonth',
    list: TeamList,
  ): Column<Member> => ({
    key,
    header: words[key],
    numeric: true,
    sort: (a, b) => a[key] - b[key],
    cell: (member) =>
      member[key] === 0 ? (
        <Muted>0</Muted>
      ) : (
        <TextLink
          href={teamHref(list, weeks, member.id)}
          aria-label={words.number(member[key], words[key], member.name)}
        >
          {member[key]}
        </TextLink>
      ),
  });
  return (
    <Section title={words.load} description={words.loadNote}>
      <DataTable
        caption={words.load}
        captionHidden
        rows={members}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'member',
            header: words.member,
            rowHeader: true,
            sort: (a, b) => a.name.localeCompare(b.name),
            cell: ({ name, active }) => (
              <>
                {name}
                {active ? null : <Muted small> {words.left}</Muted>}
              </>
            ),
          },
          { key: 'team', header: words.team, cell: ({ team }) => team },
          column('files', 'files'),
          column('overdue', 'overdue'),
          column('thisWeek', 'this-week'),
          column('thisMonth', 'this-month'),
        ]}
      />
    </Section>
  );
}
