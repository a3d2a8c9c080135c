import { useQuery } from '@tanstack/react-query';
import { formatDay, formatMonth } from '@traject/i18n';
import { suspensionWords } from '@traject/i18n/admin';
import type { CalendarMonth } from '@traject/rules/calendar';
import {
  DataTable,
  EmptyState,
  Muted,
  PageTitle,
  PauseIcon,
  Row,
  Stack,
  useLanguage,
  useWords,
} from '@traject/ui';
import { useMemo } from 'react';
import { desk } from '../desk.ts';
import { FailedScreen } from '../frame/failed-screen.tsx';
import { useHrefs } from '../frame/hrefs.ts';
import { useScreen } from '../frame/use-screen.ts';
import { Waiting } from '../frame/waiting.tsx';
import { MonthPicker } from '../month/month-picker.tsx';
import { useTakingOut } from '../month/taking-out.tsx';
import { useMember } from '../session/member.ts';
import { suspensionColumns } from './columns.tsx';

/** The payments that are suspended in a month: who, how much, from when until when, and never why. */
export function SuspensionsScreen({ month }: { month: CalendarMonth }) {
  const words = useWords(suspensionWords);
  const { centre, today } = useMember();
  const { language } = useLanguage();
  const hrefs = useHrefs();
  const title = words.title(formatMonth(month, language));
  const view = useQuery(desk.suspension.open.queryOptions({ month }));
  const taking = useTakingOut('suspension', month, view.data?.rows.length);
  const on = view.data?.on ?? today;
  const columns = useMemo(
    () => suspensionColumns({ words, language, month, on }),
    [words, language, month, on],
  );
  const rows = view.data?.rows ?? [];
  useScreen(title);
  return (
    <>
      <PageTitle
        title={title}
        above={<Muted>{centre.name}</Muted>}
        subtitle={words.subtitle(formatDay(on, language, 'long'))}
        action={
          <Row>
            <MonthPicker month={month} href={hrefs.suspensions} />
            {rows.length === 0 ? null : taking.buttons}
          </Row>
        }
      />
      <output className="tj-hidden">
        {view.data === undefined
          ? null
          : words.spoken(formatMonth(month, language), view.data.rows.length)}
      </output>
      {taking.message}
      {view.isPending ? <Waiting paused={view.fetchStatus === 'paused'} /> : null}
      {view.isError && view.data === undefined ? (
        <FailedScreen error={view.error} onRetry={() => void view.refetch()} />
      ) : null}
      {view.data === undefined ? null : (
        <Stack gap="xs">
          <p className="reading">{words.text}</p>
          {rows.length === 0 ? (
            <EmptyState icon={PauseIcon} headline={words.emptyTitle} sentence={words.empty} />
          ) : (
            <DataTable
              caption={words.caption}
              captionHidden
              columns={columns}
              rows={rows}
              rowKey={({ id }) => id}
            />
          )}
        </Stack>
      )}
    </>
  );
}
