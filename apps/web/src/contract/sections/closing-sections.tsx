import { contractTextWords } from '@traject/i18n/web';
import { Section, Stack, TextArea, TextField, useWords } from '@traject/ui';
import { KeepSentence, PickSentence } from '../lists/pick-sentence.tsx';
import { sectionId } from '../section-places.ts';
import type { SectionProps } from './section-props.ts';

/** How the project is evaluated. */
export function EvaluationSection({ text, onChange }: SectionProps) {
  const words = useWords(contractTextWords);
  return (
    <Section level={3} id={sectionId('evaluation')} title={words.sections.evaluation}>
      <Stack>
        <TextArea
          label={words.evaluation.label}
          description={words.evaluation.hint}
          value={text.evaluationManner}
          onChange={(evaluationManner) => onChange({ evaluationManner })}
          maxLength={8000}
        />
        <PickSentence
          kind="evaluation"
          onPick={(sentence) =>
            onChange({
              evaluationManner: [text.evaluationManner.trim(), sentence]
                .filter((part) => part !== '')
                .join('\n'),
            })
          }
        />
        <div>
          <KeepSentence kind="evaluation" sentence={text.evaluationManner} />
        </div>
      </Stack>
    </Section>
  );
}

/** Additional aid and the incentive bonus. */
export function AidSection({ text, onChange }: SectionProps) {
  const words = useWords(contractTextWords);
  return (
    <Section level={3} id={sectionId('aid')} title={words.sections.aid}>
      <Stack>
        <TextArea
          label={words.aid.additional}
          description={words.aid.additionalHint}
          value={text.additionalAid}
          onChange={(additionalAid) => onChange({ additionalAid })}
          minRows={2}
          maxLength={8000}
        />
        <TextArea
          id="field-bonus"
          label={words.aid.bonus}
          description={words.aid.bonusHint}
          value={text.incentiveBonus}
          onChange={(incentiveBonus) => onChange({ incentiveBonus })}
          minRows={2}
          maxLength={8000}
        />
      </Stack>
    </Section>
  );
}

/** The social worker in charge and who replaces. */
export function PeopleSection({ text, onChange }: SectionProps) {
  const words = useWords(contractTextWords);
  return (
    <Section
      level={3}
      id={sectionId('people')}
      title={words.sections.people}
      description={words.people.hint}
    >
      <Stack>
        <TextField
          label={words.people.worker}
          value={text.socialWorker}
          onChange={(socialWorker) => onChange({ socialWorker })}
          maxLength={160}
          width="middle"
        />
        <TextField
          id="field-replacement"
          label={words.people.replacement}
          value={text.replacement}
          onChange={(replacement) => onChange({ replacement })}
          maxLength={160}
          width="middle"
        />
      </Stack>
    </Section>
  );
}

/** Why what is asked is in proportion to the aid. */
export function ProportionSection({ text, onChange }: SectionProps) {
  const words = useWords(contractTextWords);
  return (
    <Section level={3} id={sectionId('proportion')} title={words.sections.proportion}>
      <TextArea
        label={words.proportion.label}
        description={words.proportion.hint}
        value={text.proportion}
        onChange={(proportion) => onChange({ proportion })}
        maxLength={2000}
      />
    </Section>
  );
}
