import { fieldSentence, problemWords } from '@traject/i18n';
import { contractTextWords } from '@traject/i18n/web';
import type { ProjectKind } from '@traject/rules/facts';
import { ChoiceField, DayField, Section, Stack, TextArea, useWords } from '@traject/ui';
import { dayOrNull, endsTooSoon } from '../contract-text.ts';
import { sectionId } from '../section-places.ts';
import type { SectionProps } from './section-props.ts';

/** From when until when, and the deadlines on the way; a change leaves the first day as it was signed. */
export function DurationSection({
  text,
  onChange,
  kind,
  startIsFixed,
}: SectionProps & { kind: ProjectKind; startIsFixed: boolean }) {
  const all = useWords(contractTextWords);
  const words = all.duration;
  const problems = useWords(problemWords);
  const endError = endsTooSoon(text)
    ? 'ends-before-it-starts'
    : text.endAgreed === 'on-a-day' && text.endsOn === null
      ? 'required'
      : undefined;
  return (
    <Section
      level={3}
      id={sectionId('duration')}
      title={all.sections.duration}
      description={words.hint}
    >
      <Stack>
        <DayField
          label={words.start}
          value={text.startsOn ?? undefined}
          onChange={(day) => onChange({ startsOn: dayOrNull(day) })}
          disabled={startIsFixed}
        />
        <ChoiceField
          label={words.end}
          direction="row"
          value={text.endAgreed}
          onChange={(endAgreed) => onChange({ endAgreed })}
          options={(['on-a-day', 'without-end', 'unknown'] as const).map((value) => ({
            value,
            label: words.ends[value],
          }))}
        />
        {text.endAgreed === 'on-a-day' ? (
          <DayField
            label={words.endsOn}
            value={text.endsOn ?? undefined}
            onChange={(day) => onChange({ endsOn: dayOrNull(day) })}
            min={text.startsOn ?? undefined}
            error={endError === undefined ? undefined : fieldSentence(problems, endError)}
          />
        ) : null}
        {kind === 'study' ? (
          <DayField
            id="field-studies-end"
            label={words.studiesEndOn}
            value={text.studiesEndOn ?? undefined}
            onChange={(day) => onChange({ studiesEndOn: dayOrNull(day) })}
          />
        ) : null}
        <TextArea
          id="field-deadlines"
          label={words.deadlines}
          description={words.deadlinesHint}
          value={text.deadlines}
          onChange={(deadlines) => onChange({ deadlines })}
          maxLength={8000}
        />
      </Stack>
    </Section>
  );
}
