import { balanceWords } from '@traject/i18n/web';
import { ACTION_AREAS } from '@traject/rules/facts';
import { actionAreas } from '@traject/rules/text';
import { CheckGroup, Section, Stack, TextArea, useLanguage, useWords } from '@traject/ui';
import { useLeaving } from '../autosave/use-leaving.ts';
import type { DomainPage, TextKey } from './domain-page.ts';
import { Goals } from './goals.tsx';
import { Sides } from './sides.tsx';

interface DomainFormProps {
  page: DomainPage;
  onChange: (page: DomainPage) => void;
  /** A field was left: what is typed may be saved now. */
  onLeave: () => void;
}

/** The fields of one life domain, in the order of the conversation. */
export function DomainForm({ page, onChange, onLeave }: DomainFormProps) {
  const words = useWords(balanceWords);
  const { language } = useLanguage();
  const form = useLeaving(onLeave);
  const write = (key: TextKey, text: string) => onChange({ ...page, [key]: text });
  return (
    <form ref={form} onSubmit={(event) => event.preventDefault()} noValidate>
      <Stack gap="xl">
        <Section level={3} title={words.sides}>
          <Sides page={page} onWrite={write} />
        </Section>
        <Section level={3} title={words.minimum} description={words.minimumHint}>
          <TextArea
            label={words.content}
            description={words.contentHint}
            value={page.content}
            onChange={(text) => write('content', text)}
            maxLength={8000}
          />
          <TextArea
            label={words.effort}
            description={words.effortHint}
            value={page.effort}
            onChange={(text) => write('effort', text)}
            minRows={2}
            maxLength={8000}
          />
        </Section>
        <Section level={3} title={words.goals} description={words.goalsHint}>
          <Goals goals={page.goals} onChange={(goals) => onChange({ ...page, goals })} />
        </Section>
        <CheckGroup
          label={words.areas}
          description={words.areasHint}
          value={page.actionAreas}
          onChange={(areas) => onChange({ ...page, actionAreas: areas })}
          options={ACTION_AREAS[page.domain].map((area) => ({
            value: area,
            label: actionAreas[area][language],
          }))}
        />
      </Stack>
    </form>
  );
}
