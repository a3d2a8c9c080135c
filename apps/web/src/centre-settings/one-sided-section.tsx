import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type Problem, problemIn } from '@traject/api/browser';
import { centreSettingsWords } from '@traject/i18n/web';
import { answerSentence, citationWords } from '@traject/rules/text';
import {
  Button,
  ChoiceField,
  Fields,
  FormActions,
  Muted,
  SaveState,
  Section,
  Stack,
  StatusMark,
  useDraft,
  useWords,
} from '@traject/ui';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import { desk } from '../desk.ts';
import { FormProblem } from '../form/form-problem.tsx';
import { useFormat } from '../format.ts';
import { sessionEnded } from '../session/ended.ts';
import { useMe } from '../session/me.ts';

/** What the law asks of a change: both agree, and the person is told before it. */
const LAW = [
  { rule: 'AMD-1', source: 'law', article: '11 §3' },
  { rule: 'PRO-3', source: 'decree', article: '11 §2' },
] as const;

/** Whether a worker may make an appointment alone: what the law says of it, and what this centre does (AMD-2). */
export function OneSidedSection() {
  const words = useWords(centreSettingsWords).oneSided;
  const format = useFormat();
  const { language } = format;
  const [agreement, information] = LAW;
  return (
    <Section title={words.title} description={words.hint}>
      <Stack>
        <Stack gap="sm">
          <p>
            {words.lawAgreement} <Muted small>({citationWords(agreement, language)})</Muted>
          </p>
          <p>
            {words.lawInformation} <Muted small>({citationWords(information, language)})</Muted>
          </p>
          <p>{words.whenOn}</p>
          <ul>
            <li>{words.flagged}</li>
            <li>{words.stillInformed}</li>
            <li>{words.notSigned}</li>
          </ul>
          <p>{words.wouldChange}</p>
        </Stack>
        <OneSidedForm />
      </Stack>
    </Section>
  );
}

function OneSidedForm() {
  const words = useWords(centreSettingsWords).oneSided;
  const { language, time } = useFormat();
  const { staff } = useMe();
  const cache = useQueryClient();
  const { data: settings } = useSuspenseQuery(desk.centreSetting.read.queryOptions());
  const stands = settings.allowsOneSidedChanges;
  const { mutateAsync, isPending } = useMutation(
    desk.centreSetting.saveOneSidedChanges.mutationOptions(),
  );
  const draft = useDraft<{ allowed: boolean | null }>(`${staff.id}/eenzijdige-afspraken`, {
    allowed: null,
  });
  // A retry carries the same id; the next choice is another request.
  const [requestId, setRequestId] = useState(() => newId());
  const [problem, setProblem] = useState<Problem | null>(null);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const allowed = draft.value.allowed ?? stands;

  const save = async () => {
    setProblem(null);
    try {
      const now = await mutateAsync({ requestId, allowed });
      cache.setQueryData(desk.centreSetting.read.queryKey(), now);
      draft.clear();
      setRequestId(newId());
      setSavedAt(new Date().toISOString());
    } catch (error) {
      const found = problemIn(error);
      if (found.code === 'not-signed-in') sessionEnded();
      setProblem(found);
    }
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Fields>
        {stands ? (
          <StatusMark
            tone="overdue"
            label={answerSentence({ question: 'amendment', answer: 'one-sided' }, language)}
          />
        ) : (
          <StatusMark tone="met" label={words.standsOff} />
        )}
        <ChoiceField
          label={words.question}
          value={allowed ? 'yes' : 'no'}
          onChange={(choice) => draft.set({ allowed: choice === 'yes' })}
          options={[
            { value: 'no', label: words.no, description: words.noHint },
            { value: 'yes', label: words.yes, description: words.yesHint },
          ]}
        />
        <FormProblem problem={problem} />
        <FormActions
          aside={
            savedAt === null || allowed !== stands ? null : (
              <SaveState state="saved" text={words.savedAt(time(savedAt))} />
            )
          }
        >
          <Button kind="main" type="submit" busy={isPending} disabled={allowed === stands}>
            {words.save}
          </Button>
        </FormActions>
      </Fields>
    </form>
  );
}
