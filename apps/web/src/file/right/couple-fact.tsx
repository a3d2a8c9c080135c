import type { FileView } from '@traject/api/browser';
import { formWords, rightWords } from '@traject/i18n/web';
import { factValueWord } from '@traject/rules/text';
import { ButtonLink, DefinitionList, Muted, Section, useWords } from '@traject/ui';
import { useFormat } from '../../format.ts';
import { fileHref } from '../file-tabs.ts';

/** Whether the person is one of a couple on category 3, and what is known of the partner. */
export function CoupleFact({ view }: { view: FileView }) {
  const words = useWords(rightWords);
  const { yes, no, notKnown } = useWords(formWords);
  const { language } = useFormat();
  const { couple } = view.facts;
  const say = (value: boolean | 'unknown') => (value === 'unknown' ? notKnown : value ? yes : no);
  return (
    <Section
      title={words.coupleTitle}
      description={words.coupleText}
      action={
        <ButtonLink href={fileHref(view.id, 'recht', '?nieuw=couple')}>
          {words.add.couple}
        </ButtonLink>
      }
    >
      {couple === null || couple === 'unknown' ? (
        <Muted>{couple === null ? words.coupleKinds.none : words.coupleKinds.unknown}</Muted>
      ) : (
        <DefinitionList
          items={[
            { label: words.partnerMust, value: say(couple.partnerMustHaveProject) },
            { label: words.partnerHas, value: say(couple.partnerHasProject) },
            { label: words.claimedOn, value: factValueWord(couple.claimedOn, language) },
          ]}
        />
      )}
    </Section>
  );
}
