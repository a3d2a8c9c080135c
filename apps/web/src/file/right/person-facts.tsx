import type { FileView } from '@traject/api/browser';
import { householdWords, rightWords } from '@traject/i18n/web';
import { ButtonLink, DefinitionList, Section, useWords } from '@traject/ui';
import { useFormat } from '../../format.ts';
import { fileHref } from '../file-tabs.ts';

/** What is known of the person, with the way to correct it. */
export function PersonFacts({ view }: { view: FileView }) {
  const words = useWords(rightWords);
  const household = useWords(householdWords);
  const format = useFormat();
  const { firstName, lastName, birthDate, language } = view.person;
  return (
    <Section
      title={household.personTitle}
      description={household.personText}
      action={
        <ButtonLink href={fileHref(view.id, 'recht', '?nieuw=person')}>
          {words.add.person}
        </ButtonLink>
      }
    >
      <DefinitionList
        items={[
          { label: household.firstName, value: firstName },
          { label: household.lastName, value: lastName },
          {
            label: household.birthDate,
            value: birthDate === null ? household.birthDateUnknown : format.day(birthDate, 'long'),
          },
          { label: household.personLanguage, value: household.languages[language] },
        ]}
      />
    </Section>
  );
}
