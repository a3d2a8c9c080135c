import type { Outputs } from '@traject/api/browser';
import { teamWords } from '@traject/i18n/web';
import { type Column, DataTable, Muted, Section, TextLink, useWords } from '@traject/ui';
import { type TeamList, teamHref } from './team-address.ts';

type Member = Outputs['team']['load']['members'][number];

interface Saying {
  words: (typeof teamWords)['nl'];
  weeks: number;
}

/** A number of a member, which opens its rows when it is not nought. */
const numberOf = (
  key: 'files' | 'overdue' | 'thisWeek' | 'thisMonth',
  list: TeamList,
  { words, weeks }: Saying,
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

const columnsOf = (saying: Saying): readonly Column<Member>[] => [
  {
    key: 'member',
    header: saying.words.member,
    rowHeader: true,
    sort: (a, b) => a.name.localeCompare(b.name),
    cell: ({ name, active }) => (
      <>
        {name}
        {active ? null : <Muted small> {saying.words.left}</Muted>}
      </>
    ),
  },
  { key: 'team', header: saying.words.team, cell: ({ team }) => team },
  numberOf('files', 'files', saying),
  numberOf('overdue', 'overdue', saying),
  numberOf('thisWeek', 'this-week', saying),
  numberOf('thisMonth', 'this-month', saying),
];

interface LoadTableProps {
  members: readonly Member[];
  weeks: number;
}

/** What each member carries. */
export function LoadTable({ members, weeks }: LoadTableProps) {
  const words = useWords(teamWords);
  return (
    <Section title={words.load} description={words.loadNote}>
      <DataTable
        caption={words.load}
        captionHidden
        rows={members}
        rowKey={({ id }) => id}
        columns={columnsOf({ words, weeks })}
      />
    </Section>
  );
}
