import type { FileView } from '@traject/api/browser';
import { rightWords } from '@traject/i18n/web';
import { ButtonLink, DefinitionList, Section, useWords } from '@traject/ui';
import { useFormat } from '../../format.ts';
import { fileHref } from '../file-tabs.ts';

/** What is known of the person, with the way to correct it. */
export function PersonFacts({ view }: { view: FileView }) {
  const words = useWords(rightWords);
  const format = useFormat();
  const { firstName, lastName, birthDate, language } = view.person;
  return (
    <Section
      title={words.personTitle}
      description={words.personText}
      action={
        <ButtonLink href={fileHref(view.id, 'recht', '?nieuw=person')}>
          {words.add.person}
        </ButtonLink>
      }
    >
      <DefinitionList
        items={[
          { label: words.firstName, value: firstName },
          { label: words.lastName, value: lastName },
          {
            label: words.birthDate,
            value: birthDate === null ? words.birthDateUnknown : format.day(birthDate, 'long'),
          },
          { label: words.personLanguage, value: words.languages[language] },
        ]}
      />
    </Section>
  );
}
