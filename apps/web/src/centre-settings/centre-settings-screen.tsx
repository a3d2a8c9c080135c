import { centreSettingsWords } from '@traject/i18n/web';
import { Notice, Stack, useWords } from '@traject/ui';
import { Page } from '../frame/page.tsx';
import { useMe } from '../session/me.ts';
import { OneSidedSection } from './one-sided-section.tsx';
import { QuestionsSection } from './questions-section.tsx';

/** The settings of the centre, one section each; for the head of social work. */
export function CentreSettingsScreen() {
  const words = useWords(centreSettingsWords);
  const { may } = useMe();
  return (
    <Page title={words.title}>
      {may.includes('centre.settings') ? (
        <Stack gap="xl">
          <QuestionsSection />
          <OneSidedSection />
        </Stack>
      ) : (
        <Notice tone="info" text={words.notForYou} />
      )}
    </Page>
  );
}
