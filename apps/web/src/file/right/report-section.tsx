import type { FileView } from '@traject/api/browser';
import { reportWords } from '@traject/i18n/web';
import { ButtonLink, Muted, Section, useWords } from '@traject/ui';
import { fileHref } from '../file-tabs.ts';

/** The way to the fragment of the social report (BAL-11). */
export function ReportSection({ view }: { view: FileView }) {
  const words = useWords(reportWords);
  return (
    <Section
      title={words.title}
      action={
        <ButtonLink href={fileHref(view.id, 'recht', '?nieuw=report')}>{words.make}</ButtonLink>
      }
    >
      <Muted>{words.text}</Muted>
    </Section>
  );
}
