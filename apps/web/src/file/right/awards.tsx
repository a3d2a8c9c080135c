import type { FileView } from '@traject/api/browser';
import { rightWords } from '@traject/i18n/web';
import { ButtonLink, EmptyState, LawIcon, Section, useWords } from '@traject/ui';
import { fileHref } from '../file-tabs.ts';
import { AwardsTable } from './awards-table.tsx';

/** What the committee awarded, with the ways to change it. */
export function Awards({ view }: { view: FileView }) {
  const words = useWords(rightWords);
  const { awards } = view.facts;
  const add = (
    <ButtonLink kind="main" href={fileHref(view.id, 'recht', '?nieuw=award')}>
      {words.add.award}
    </ButtonLink>
  );
  return (
    <Section
      title={words.awards}
      description={words.awardsText}
      action={awards.length === 0 ? undefined : add}
    >
      {awards.length === 0 ? (
        <EmptyState
          icon={LawIcon}
          headline={words.awardsEmpty}
          sentence={words.awardsEmptyText}
          action={add}
        />
      ) : (
        <AwardsTable view={view} />
      )}
    </Section>
  );
}
