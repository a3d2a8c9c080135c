import { useSuspenseQuery } from '@tanstack/react-query';
import type { Outputs } from '@traject/api/browser';
import { noticeWords } from '@traject/i18n/web';
import { useWords } from '@traject/ui';
import { desk } from '../desk.ts';
import { Page } from '../frame/page.tsx';
import { CalendarAddress } from './calendar-address.tsx';
import { MailChoice } from './mail-choice.tsx';

/** How the reader is told of what is due, as the desk gives it. */
export type NoticeSettings = Outputs['notice']['open'];

/** What somebody settles for himself or herself: the calendar and the mail. */
export function SettingsScreen() {
  const words = useWords(noticeWords);
  const { data: settings } = useSuspenseQuery(desk.notice.open.queryOptions());
  return (
    <Page title={words.title}>
      <CalendarAddress settings={settings} />
      <MailChoice settings={settings} />
    </Page>
  );
}
