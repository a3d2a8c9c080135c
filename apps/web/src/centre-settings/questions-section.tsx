import { centreSettingsWords } from '@traject/i18n/web';
import { type LifeDomain, lifeDomain } from '@traject/rules/facts';
import { lifeDomains } from '@traject/rules/text';
import { Fields, SaveState, Section, SelectField, Stack, useLanguage, useWords } from '@traject/ui';
import { useState } from 'react';
import { useGuidingQuestions } from '../balance/use-guiding-questions.ts';
import { useFormat } from '../format.ts';
import { QuestionsForm } from './questions-form.tsx';

const LANGUAGES = ['nl', 'fr', 'de'] as const;

/** The guiding questions of the balance, a life domain and a language at a time. */
export function QuestionsSection() {
  const words = useWords(centreSettingsWords).questions;
  const { language } = useLanguage();
  const questionsOf = useGuidingQuestions();
  const [domain, setDomain] = useState<LifeDomain>('finances');
  const [spoken, setSpoken] = useState<(typeof LANGUAGES)[number]>(language);
  const [saved, setSaved] = useState<{ place: string; at: string }>();
  const format = useFormat();
  const place = `${domain}/${spoken}`;
  const current = questionsOf(domain, spoken);
  return (
    <Section title={words.title} description={words.hint}>
      <Stack>
        <Fields direction="row">
          <SelectField
            label={words.domain}
            value={domain}
            onChange={(value) => setDomain(value ?? 'finances')}
            options={lifeDomain.options.map((value) => ({
              value,
              label: lifeDomains[value][language],
            }))}
          />
          <SelectField
            label={words.language}
            value={spoken}
            onChange={(value) => setSpoken(value ?? language)}
            options={LANGUAGES.map((value) => ({ value, label: words.languages[value] }))}
          />
        </Fields>
        <QuestionsForm
          key={`${place}/${current.version}`}
          domain={domain}
          language={spoken}
          current={current}
          onSaved={() => setSaved({ place, at: new Date().toISOString() })}
          aside={
            saved?.place === place ? (
              <SaveState state="saved" text={words.savedAt(format.time(saved.at))} />
            ) : null
          }
        />
      </Stack>
    </Section>
  );
}
