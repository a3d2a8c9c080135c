import { formWords, studiesWords } from '@traject/i18n/web';
import { ButtonLink, EmptyState, Section, Stack, useWords } from '@traject/ui';
import { fileHref } from '../file/file-tabs.ts';
import type { FileView } from '../file/use-file.ts';
import { useSaid } from '../form/use-said.ts';
import { useFormat } from '../format.ts';
import { useMe } from '../session/me.ts';
import { VerdictPanel } from '../verdict/verdict-panel.tsx';
import { Maintenance } from './maintenance.tsx';
import { RecordSection } from './record-section.tsx';
import { Turning25 } from './turning-25.tsx';
import { WholeStudies } from './whole-studies.tsx';

/** A note with its lines as they were written. */
const noteOf = ({ note }: { note: string }) => <span className="study-note">{note}</span>;

/** Everything about the studies on one page: what fits, what lacks, what was recorded. */
export function StudiesOverview({ view }: { view: FileView }) {
  const words = useWords(studiesWords);
  const { notKnown } = useWords(formWords);
  const said = useSaid();
  const format = useFormat();
  const note = { key: 'note', header: words.note, cell: noteOf };
  const { may } = useMe();
  const { student } = view;
  const mayRecord = may.includes('follow-up.record') && view.closedOn === null;
  const dayOr = (day: string | null) => (day === null ? notKnown : format.day(day));
  if (student.programmes.length === 0)
    return (
      <Stack gap="xl">
        <EmptyState
          headline={words.empty.headline}
          sentence={words.empty.sentence}
          action={
            mayRecord ? (
              <ButtonLink kind="main" href={fileHref(view.id, 'studies', '?nieuw=programme')}>
                {words.open.programme}
              </ButtonLink>
            ) : undefined
          }
        />
        <Turning25 view={view} />
      </Stack>
    );
  return (
    <Stack gap="xl">
      <Section title={words.title} description={words.intro}>
        <Stack>
          {student.fits === null ? null : <VerdictPanel view={view} verdict={student.fits} />}
          {student.checklist === null ? null : (
            <VerdictPanel view={view} verdict={student.checklist} />
          )}
          <WholeStudies view={view} />
          <Turning25 view={view} />
        </Stack>
      </Section>
      <RecordSection
        dossierId={view.id}
        form="programme"
        title={words.programme}
        empty={words.empty.headline}
        rows={student.programmes}
        nameOf={({ programme }) => programme}
        mayRecord={mayRecord}
        columns={[
          {
            key: 'programme',
            header: words.programme,
            rowHeader: true,
            cell: ({ programme, school }) => `${programme}, ${school}`,
          },
          { key: 'form', header: words.form, cell: ({ form }) => words.forms[form] },
          {
            key: 'start',
            header: words.startedOn,
            cell: ({ startedOn }) => format.day(startedOn),
          },
          { key: 'end', header: words.endsOn, cell: ({ endsOn }) => dayOr(endsOn) },
          { key: 'attends', header: words.attends, cell: ({ attends }) => said.answer(attends) },
        ]}
      />
      <RecordSection
        dossierId={view.id}
        form="exams"
        title={words.exams}
        text={words.examsText}
        empty={words.examsEmpty}
        rows={student.exams}
        nameOf={({ kind, startsOn }) => `${words.kinds[kind]} ${format.day(startsOn)}`}
        mayRecord={mayRecord}
        columns={[
          {
            key: 'kind',
            header: words.kind,
            rowHeader: true,
            cell: ({ kind }) => words.kinds[kind],
          },
          {
            key: 'period',
            header: words.period,
            cell: ({ startsOn, endsOn }) => format.window(startsOn, endsOn),
          },
          { key: 'sat', header: words.sat, cell: ({ sat }) => said.answer(sat) },
          { key: 'result', header: words.result, cell: ({ result }) => words.results[result] },
          note,
        ]}
      />
      <RecordSection
        dossierId={view.id}
        form="holiday"
        title={words.holidays}
        text={words.holidaysText}
        empty={words.holidaysEmpty}
        rows={student.holidays}
        nameOf={({ from, until }) => format.window(from, until)}
        mayRecord={mayRecord}
        columns={[
          {
            key: 'period',
            header: words.period,
            rowHeader: true,
            cell: ({ from, until }) => format.window(from, until),
          },
          { key: 'excused', header: words.excused, cell: ({ excused }) => said.answer(excused) },
          { key: 'worked', header: words.worked, cell: ({ worked }) => said.answer(worked) },
          note,
        ]}
      />
      <RecordSection
        dossierId={view.id}
        form="claim"
        title={words.claims}
        text={words.claimsText}
        empty={words.claimsEmpty}
        rows={student.claims}
        nameOf={({ kind, claimedOn }) => `${words.claimKinds[kind]} ${format.day(claimedOn)}`}
        mayRecord={mayRecord}
        columns={[
          {
            key: 'kind',
            header: words.kind,
            rowHeader: true,
            cell: ({ kind }) => words.claimKinds[kind],
          },
          {
            key: 'on',
            header: words.claimedOn,
            cell: ({ claimedOn }) => format.day(claimedOn),
          },
          {
            key: 'outcome',
            header: words.outcome,
            cell: ({ outcome, answeredOn }) =>
              answeredOn === null
                ? words.outcomes[outcome]
                : `${words.outcomes[outcome]}, ${format.day(answeredOn)}`,
          },
        ]}
      />
      <Maintenance view={view} mayRecord={mayRecord} />
    </Stack>
  );
}
