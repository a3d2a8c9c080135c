import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Problem, problemIn } from '@traject/api/browser';
import { MOST_QUESTIONS, saveGuidingQuestions } from '@traject/api/guiding-question/input';
import { centreSettingsWords } from '@traject/i18n/web';
import type { LifeDomain } from '@traject/rules/facts';
import { Button, FormActions, Notice, Row, Stack, TextArea, useDraft, useWords } from '@traject/ui';
import { type ReactNode, useState } from 'react';
import { v7 as newId } from 'uuid';
import type { Questions } from '../balance/use-guiding-questions.ts';
import { desk } from '../desk.ts';
import { FormProblem } from '../form/form-problem.tsx';
import { sessionEnded } from '../session/ended.ts';
import { useMe } from '../session/me.ts';

/** As the input has it. */
const LONGEST = 300;

interface QuestionsFormProps {
  domain: LifeDomain;
  language: 'nl' | 'fr' | 'de';
  current: Questions;
  onSaved: () => void;
  /** What stands beside the buttons: when it was saved. */
  aside: ReactNode;
}

const asLines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/**
 * The questions of one domain in one language, a line each. What is typed is kept in this browser until it is saved; what
 * somebody else saved meanwhile is shown beside it. A saved one begins anew: the parent gives it a key with its version.
 */
export function QuestionsForm({ domain, language, current, onSaved, aside }: QuestionsFormProps) {
  const words = useWords(centreSettingsWords).questions;
  const { staff } = useMe();
  const cache = useQueryClient();
  const draft = useDraft(`${staff.id}/richtvragen/${domain}/${language}`, {
    text: current.questions.join('\n'),
    version: current.version,
    requestId: newId(),
  });
  const [problem, setProblem] = useState<Problem | null>(null);
  const [complaint, setComplaint] = useState<string>();
  const { mutateAsync, isPending } = useMutation(desk.guidingQuestion.save.mutationOptions());
  const { text, version, requestId } = draft.value;
  const isConflict = version !== current.version;
  const queryKey = desk.guidingQuestion.list.queryKey();

  const send = async (questions: string[] | null) => {
    setProblem(null);
    try {
      const now = await mutateAsync({
        requestId,
        domain,
        language,
        version: current.version,
        questions,
      });
      draft.clear();
      cache.setQueryData(queryKey, now);
      onSaved();
    } catch (error) {
      const found = problemIn(error);
      if (found.code === 'not-signed-in') sessionEnded();
      if (found.code === 'changed-meanwhile') await cache.invalidateQueries({ queryKey });
      else setProblem(found);
    }
  };
  const save = () => {
    const questions = asLines(text);
    const wrong =
      questions.length === 0
        ? words.none
        : questions.length > MOST_QUESTIONS
          ? words.tooMany(MOST_QUESTIONS)
          : saveGuidingQuestions.shape.questions.safeParse(questions).success
            ? undefined
            : words.tooLong(LONGEST);
    setComplaint(wrong);
    if (wrong === undefined) void send(questions);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Stack>
        <TextArea
          label={words.field}
          description={current.isOwn ? words.own : words.shipped}
          value={text}
          onChange={(next) => draft.set((now) => ({ ...now, text: next }))}
          error={complaint}
          minRows={6}
        />
        {isConflict ? (
          <Notice
            tone="due"
            title={words.changed}
            text={
              <ul className="balance-questions">
                {current.questions.map((question) => (
                  <li key={question}>{question}</li>
                ))}
              </ul>
            }
            action={
              <Row>
                <Button small onClick={save}>
                  {words.keepMine}
                </Button>
                <Button small onClick={draft.clear}>
                  {words.takeTheirs}
                </Button>
              </Row>
            }
          />
        ) : null}
        <FormProblem problem={problem} />
        <FormActions aside={aside}>
          <Button kind="main" type="submit" busy={isPending} disabled={isConflict}>
            {words.save}
          </Button>
          {current.isOwn ? (
            <Button kind="quiet" onClick={() => void send(null)}>
              {words.restore}
            </Button>
          ) : null}
        </FormActions>
      </Stack>
    </form>
  );
}
