import { useSuspenseQuery } from '@tanstack/react-query';
import { dayWords } from '@traject/i18n/web';
import {
  ButtonLink,
  CheckCircleIcon,
  EmptyState,
  KeyFigures,
  Row,
  Stack,
  useWords,
} from '@traject/ui';
import { Agenda } from '../agenda/agenda.tsx';
import { desk } from '../desk.ts';
import { Page } from '../frame/page.tsx';
import { useMe } from '../session/me.ts';
import { ChangesAhead } from './changes-ahead.tsx';
import { DutyGroup } from './duty-group.tsx';

const GROUPS = ['overdue', 'thisWeek', 'thisMonth', 'onHold'] as const;
const TONES = { overdue: 'overdue', thisWeek: 'due', thisMonth: 'info', onHold: 'info' } as const;

/** The hour in Belgium, for the greeting only. */
const hour = (): number =>
  Number(
    new Intl.DateTimeFormat('en-GB', {
      hour: '2-digit',
      hourCycle: 'h23',
      timeZone: 'Europe/Brussels',
    }).format(new Date()),
  );

/** What the own files ask for (late, this week, this month, on hold), and the own agenda. */
export function DayScreen() {
  const words = useWords(dayWords);
  const { staff } = useMe();
  const { data: day } = useSuspenseQuery(desk.file.myDay.queryOptions());
  const firstName = staff.name.split(' ')[0] ?? staff.name;
  const nothing = GROUPS.every((group) => day[group].length === 0);
  return (
    <Page name={words.title} title={words.greeting(firstName, hour())}>
      {nothing ? (
        <EmptyState
          icon={CheckCircleIcon}
          headline={words.emptyTitle}
          sentence={words.emptyText}
          action={
            <Row>
              <ButtonLink kind="main" href="/dossiers">
                {words.toFiles}
              </ButtonLink>
              <ButtonLink href="/dossiers/nieuw">{words.addPerson}</ButtonLink>
            </Row>
          }
        />
      ) : (
        <KeyFigures
          label={words.figures}
          figures={GROUPS.map((group) => ({
            value: day[group].length,
            label: words[group],
            note: words[`${group}Note`],
            tone: day[group].length === 0 ? 'met' : TONES[group],
            href: `#${group}`,
          }))}
        />
      )}
      <div className="day">
        <Stack gap="lg">
          {nothing
            ? null
            : GROUPS.map((group) => (
                <DutyGroup key={group} id={group} title={words[group]} rows={day[group]} />
              ))}
          <ChangesAhead />
        </Stack>
        <Agenda />
      </div>
    </Page>
  );
}
