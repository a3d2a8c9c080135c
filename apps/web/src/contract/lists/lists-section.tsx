import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { problemIn } from '@traject/api/browser';
import { sentenceKind } from '@traject/api/reference-sentence/input';
import { contractListWords } from '@traject/i18n/web';
import {
  Button,
  ChoiceField,
  EmptyState,
  NoteIcon,
  Section,
  Stack,
  useLanguage,
  useWords,
} from '@traject/ui';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import { desk } from '../../desk.ts';
import { FormProblem } from '../../form/form-problem.tsx';
import { useMe } from '../../session/me.ts';
import { SentenceList } from './sentence-list.tsx';
import { sentencesOfCentre } from './use-sentences.ts';

/** The lists of the centre, in one language at a time. */
export function ListsSection() {
  const { lists: words, framework } = useWords(contractListWords);
  const { language: ofScreen } = useLanguage();
  const { may } = useMe();
  const cache = useQueryClient();
  const [language, setLanguage] = useState(ofScreen);
  const { data: sentences } = useSuspenseQuery(sentencesOfCentre());
  const starting = useMutation(
    desk.referenceSentence.takeStartSet.mutationOptions({
      onSuccess: () =>
        cache.invalidateQueries({ queryKey: desk.referenceSentence.list.queryKey() }),
    }),
  );
  const mayWrite = may.includes('contract-lists.write');
  return (
    <Section title={words.title} description={words.hint}>
      {sentences.length === 0 ? (
        <EmptyState
          icon={NoteIcon}
          headline={words.empty}
          sentence={words.emptySentence}
          action={
            mayWrite ? (
              <Button
                kind="main"
                busy={starting.isPending}
                onClick={() => starting.mutate({ requestId: newId() })}
              >
                {words.start}
              </Button>
            ) : undefined
          }
        />
      ) : (
        <Stack gap="lg">
          <ChoiceField
            label={words.language}
            direction="row"
            value={language}
            onChange={setLanguage}
            options={(['nl', 'fr', 'de'] as const).map((value) => ({
              value,
              label: framework.languages[value],
            }))}
          />
          {sentenceKind.options.map((kind) => (
            <SentenceList
              key={kind}
              kind={kind}
              language={language}
              sentences={sentences.filter((one) => one.kind === kind && one.language === language)}
            />
          ))}
        </Stack>
      )}
      <FormProblem problem={starting.error === null ? null : problemIn(starting.error)} />
    </Section>
  );
}
