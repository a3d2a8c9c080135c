import { useMutation, useQueryClient } from '@tanstack/react-query';
import { problemIn } from '@traject/api/browser';
import type { SentenceKind } from '@traject/api/reference-sentence/input';
import { contractListWords } from '@traject/i18n/web';
import {
  Button,
  Muted,
  Section,
  Stack,
  TextField,
  TrashIcon,
  useDraft,
  useWords,
} from '@traject/ui';
import type { SyntheticEvent } from 'react';
import { v7 as newId } from 'uuid';
import { desk } from '../../desk.ts';
import { FormProblem } from '../../form/form-problem.tsx';
import { useMe } from '../../session/me.ts';
import type { Sentence } from './use-sentences.ts';

interface SentenceListProps {
  kind: SentenceKind;
  language: Sentence['language'];
  sentences: readonly Sentence[];
}

/** One list of the centre: what is on it, and for the head a way to add and to take off. */
export function SentenceList({ kind, language, sentences }: SentenceListProps) {
  const { lists: words } = useWords(contractListWords);
  const { may } = useMe();
  const cache = useQueryClient();
  const onSuccess = () =>
    cache.invalidateQueries({ queryKey: desk.referenceSentence.list.queryKey() });
  const retiring = useMutation(desk.referenceSentence.retire.mutationOptions({ onSuccess }));
  const mayWrite = may.includes('contract-lists.write');
  return (
    <Section level={3} title={words.kinds[kind]}>
      <Stack gap="sm">
        {sentences.length === 0 ? <Muted>{words.noneOfKind}</Muted> : null}
        <ul className="sentence-list" lang={language}>
          {sentences.map(({ id, version, sentence, detail }) => (
            <li key={id}>
              <span>
                {sentence}
                {detail === '' ? null : <span className="paper-tied">{detail}</span>}
              </span>
              {mayWrite ? (
                <Button
                  small
                  kind="quiet"
                  icon={TrashIcon}
                  name={words.removeThis(sentence)}
                  onClick={() => retiring.mutate({ requestId: newId(), id, version })}
                >
                  {words.remove}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
        {mayWrite ? <AddSentence key={language} kind={kind} language={language} /> : null}
        <FormProblem problem={retiring.error === null ? null : problemIn(retiring.error)} />
      </Stack>
    </Section>
  );
}

function AddSentence({ kind, language }: Pick<SentenceListProps, 'kind' | 'language'>) {
  const { lists: words } = useWords(contractListWords);
  const { staff } = useMe();
  const cache = useQueryClient();
  const { value, set, clear } = useDraft(`${staff.id}/zin/${kind}/${language}`, {
    sentence: '',
    detail: '',
  });
  const adding = useMutation(
    desk.referenceSentence.add.mutationOptions({
      onSuccess: () => {
        clear();
        return cache.invalidateQueries({ queryKey: desk.referenceSentence.list.queryKey() });
      },
    }),
  );
  const isThirdParty = kind === 'third-party';
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    const sentence = value.sentence.trim();
    if (sentence === '') return;
    const detail = value.detail.trim();
    adding.mutate({ requestId: newId(), id: newId(), kind, language, sentence, detail });
  };
  return (
    <form onSubmit={send} noValidate>
      <Stack gap="sm">
        <TextField
          label={isThirdParty ? words.newThirdParty : words.newSentence}
          value={value.sentence}
          onChange={(sentence) => set({ ...value, sentence })}
          maxLength={1000}
        />
        {isThirdParty ? (
          <TextField
            label={words.detail}
            value={value.detail}
            onChange={(detail) => set({ ...value, detail })}
            maxLength={1000}
          />
        ) : null}
        <div>
          <Button
            small
            type="submit"
            name={words.addTo(words.kinds[kind])}
            busy={adding.isPending}
            disabled={value.sentence.trim() === ''}
          >
            {words.add}
          </Button>
        </div>
        <FormProblem problem={adding.error === null ? null : problemIn(adding.error)} />
      </Stack>
    </form>
  );
}
