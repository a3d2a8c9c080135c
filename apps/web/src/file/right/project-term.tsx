import type { FileView } from '@traject/api/browser';
import { decisionWords } from '@traject/i18n/web';
import { DefinitionList, Muted, Section, Stack, useWords } from '@traject/ui';
import { useFormat } from '../../format.ts';
import { DueDate } from '../../verdict/due-date.tsx';

/** The three dates of a project (OBL-12): the decision, the last day three months on, the reminder; as the file kept them. */
export function ProjectTerm({ view }: { view: FileView }) {
  const words = useWords(decisionWords);
  const format = useFormat();
  const { deadline } = view.judgement;
  const [kept] = view.termsKept;
  return (
    <Section title={words.termTitle} description={words.termText}>
      {kept === undefined ? (
        <Muted>{words.termNone}</Muted>
      ) : (
        <Stack gap="xs">
          <DefinitionList
            items={[
              { label: words.termDecision, value: format.day(kept.countedFrom, 'long') },
              {
                label: words.termLast,
                value:
                  deadline.due?.until === kept.lastDay ? (
                    <DueDate due={deadline.due} done={deadline.outcome === 'met'} />
                  ) : (
                    format.day(kept.lastDay, 'long')
                  ),
              },
              {
                label: words.termReminder,
                value:
                  kept.reminderOn === null
                    ? words.termNoReminder
                    : format.day(kept.reminderOn, 'long'),
              },
            ]}
          />
          <Muted small>{words.termKept(format.day(kept.foundOn))}</Muted>
        </Stack>
      )}
    </Section>
  );
}
