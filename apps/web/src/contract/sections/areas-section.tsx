import { contractTextWords } from '@traject/i18n/web';
import { actionArea } from '@traject/rules/facts';
import { actionAreas } from '@traject/rules/text';
import { CheckGroup, Section, useLanguage, useWords } from '@traject/ui';
import { sectionId } from '../section-places.ts';
import type { SectionProps } from './section-props.ts';

/** What the project is about. */
export function AreasSection({ text, onChange }: SectionProps) {
  const words = useWords(contractTextWords);
  const { language } = useLanguage();
  return (
    <Section level={3} id={sectionId('areas')} title={words.sections.areas}>
      <div className="contract-areas">
        <CheckGroup
          label={words.areasHint}
          value={text.actionAreas}
          onChange={(areas) => onChange({ actionAreas: areas })}
          options={actionArea.options.map((value) => ({
            value,
            label: actionAreas[value][language],
          }))}
        />
      </div>
    </Section>
  );
}
