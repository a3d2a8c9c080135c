import type { FileView } from '@traject/api/browser';
import { formWords, householdWords, rightWords } from '@traject/i18n/web';
import { factValueWord } from '@traject/rules/text';
import { ButtonLink, DefinitionList, Muted, Section, useWords } from '@traject/ui';
import { useFormat } from '../../format.ts';
import { fileHref } from '../file-tabs.ts';

/** Whether the person is one of a couple on category 3, and what is known of the partner. */
export function CoupleFact({ view }: { view: FileView }) {
  const words = useWords(rightWords);
  const household = useWords(householdWords);
  const { yes, no, notKnown } = useWords(formWords);
  const { language } = useFormat();
  const { couple } = view.facts;
  const say = (value: boolean | 'unknown') => (value === 'unknown' ? notKnown : value ? yes : no);
  return (
    <Section
      title={household.coupleTitle}
      description={household.coupleText}
      action={
        <ButtonLink href={fileHref(view.id, 'recht', '?nieuw=couple')}>
          {words.add.couple}
        </ButtonLink>
      }
    >
      {couple === null || couple === 'unknown' ? (
        <Muted>
          {couple === null ? household.coupleKinds.none : household.coupleKinds.unknown}
        </Muted>
      ) : (
        <DefinitionList
          items={[
            { label: household.partnerMust, value: say(couple.partnerMustHaveProject) },
            { label: household.partnerHas, value: say(couple.partnerHasProject) },
            { label: household.claimedOn, value: factValueWord(couple.claimedOn, language) },
          ]}
        />
      )}
    </Section>
  );
}
