import { handOverFile } from '@traject/api/worker/input';
import { fieldSentence, problemWords } from '@traject/i18n';
import { workerWords } from '@traject/i18n/web';
import {
  Button,
  CheckAnswers,
  DayField,
  Fields,
  FormActions,
  Section,
  SelectField,
  useWords,
} from '@traject/ui';
import { useState } from 'react';
import type { FileView } from '../file/use-file.ts';
import { FormProblem } from '../form/form-problem.tsx';
import { useLook } from '../form/use-look.ts';
import { useFormat } from '../format.ts';
import { useColleagueOptions } from './colleagues.ts';
import { Letter } from './letter.tsx';
import { type HandedOver, useHandOver } from './use-hand-over.ts';
import type { WorkerOfFile } from './use-worker.ts';

interface HandOverFormProps {
  view: FileView;
  worker: WorkerOfFile;
  onCancel: () => void;
  onGiven: (how: HandedOver, successor: string) => void;
}

/** The schema without what is made here: which fields are still to be filled in. */
const stated = handOverFile.pick({ successorId: true, startsOn: true, letterSentOn: true });

/** Gives the file to a successor, after one look over the letter and at what follows. */
export function HandOverForm({ view, worker, onCancel, onGiven }: HandOverFormProps) {
  const words = useWords(workerWords);
  const problems = useWords(problemWords);
  const format = useFormat();
  const options = useColleagueOptions(worker);
  const { give, giving, problem } = useHandOver(view.id);
  const [successorId, setSuccessorId] = useState<string>();
  const [startsOn, setStartsOn] = useState<string | undefined>(format.today);
  const [sentOn, setSentOn] = useState<string>();
  const facts = stated.safeParse({ successorId, startsOn, letterSentOn: sentOn ?? null });
  const { checking, lacking, look, back } = useLook(facts.success);
  const successor = worker.colleagues.find(({ id }) => id === successorId);
  const serverSays = (path: string): string | undefined => {
    const code = problem?.fields.find((field) => field.path === path)?.code;
    return code === undefined ? undefined : fieldSentence(problems, code);
  };

  if (checking && facts.success && successor !== undefined) {
    const isPlan = facts.data.startsOn > format.today;
    const confirm = async () => {
      const how = await give(facts.data);
      if (how !== undefined) onGiven(how, successor.name);
    };
    const change = { label: words.change, onSelect: back };
    return (
      <Section title={words.check}>
        <CheckAnswers
          rows={[
            { label: words.successor, value: successor.name, change },
            { label: words.since, value: format.day(facts.data.startsOn, 'long'), change },
            {
              label: words.sentAlready,
              value: sentOn === undefined ? words.notSent : format.day(sentOn, 'long'),
              change,
            },
          ]}
          consequence={
            isPlan
              ? words.consequencePlanned(
                  successor.name,
                  format.day(facts.data.startsOn, 'long'),
                  successor.loses,
                )
              : successor.loses
                ? words.consequenceOut(successor.name)
                : words.consequence(successor.name)
          }
          confirmLabel={isPlan ? words.confirmPlan : words.confirm}
          cancelLabel={words.cancel}
          onConfirm={() => void confirm()}
          onCancel={onCancel}
          busy={giving}
          error={problem === null ? undefined : <FormProblem problem={problem} />}
        >
          <Letter
            view={view}
            worker={view.worker ?? ''}
            successor={successor.name}
            since={facts.data.startsOn}
          />
        </CheckAnswers>
      </Section>
    );
  }
  return (
    <Section title={words.handOverTitle} description={words.handOverHint}>
      <form onSubmit={look} noValidate>
        <Fields>
          <SelectField
            label={words.successor}
            value={successorId}
            onChange={setSuccessorId}
            emptyLabel={words.choose}
            options={options}
            error={successorId === undefined ? lacking : serverSays('successorId')}
          />
          <DayField
            label={words.since}
            value={startsOn}
            onChange={setStartsOn}
            description={words.sinceHint}
            error={startsOn === undefined ? lacking : serverSays('startsOn')}
            required
          />
          <DayField
            label={words.sentAlready}
            description={words.sentAlreadyHint}
            value={sentOn}
            onChange={setSentOn}
            max={format.today}
            error={serverSays('letterSentOn')}
          />
          <FormActions>
            <Button kind="main" type="submit">
              {words.look}
            </Button>
            <Button kind="quiet" onClick={onCancel}>
              {words.cancel}
            </Button>
          </FormActions>
        </Fields>
      </form>
    </Section>
  );
}
