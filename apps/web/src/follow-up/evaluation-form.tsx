import { evaluatedText, recordEvaluation } from '@traject/api/evaluation/input';
import { followUpWords } from '@traject/i18n/web';
import {
  CheckField,
  ChoiceField,
  Columns,
  DayField,
  Section,
  SelectField,
  TextArea,
  TextField,
  useWords,
} from '@traject/ui';
import { useContractName } from '../contract/contract-name.ts';
import { dayOrNull, type Objective } from '../contract/contract-text.ts';
import { desk } from '../desk.ts';
import type { FileView } from '../file/use-file.ts';
import { focusFirstComplaint } from '../form/first-complaint.ts';
import { orNothing } from '../form/form-field.ts';
import { KeptForm } from '../form/kept-form.tsx';
import { formOf, recordOf } from '../form/kept-record.ts';
import { useFileForm } from '../form/use-file-form.ts';
import { useFormat } from '../format.ts';
import {
  blankEvaluation,
  type EvaluationValues,
  evaluationValues,
  resultsOf,
} from './evaluation-values.ts';
import { ObjectiveResults } from './objective-results.tsx';
import { PreviousEvaluation } from './previous-evaluation.tsx';
import { StillLacks } from './still-lacks.tsx';
import { useEvaluatedObjectives } from './use-evaluated-objectives.ts';
import { useEvaluationAnswers } from './use-evaluation-answers.ts';
import { type Evaluation, useFreshEvaluations } from './use-evaluations.ts';

interface EvaluationFormProps {
  view: FileView;
  /** The signed contracts, the newest first. */
  contracts: FileView['contracts'];
  evaluations: readonly Evaluation[];
  /** The evaluation that is completed or put right; a new one without it. */
  recordId: string | undefined;
  onDone: () => void;
}

/** Records an evaluation, completes it or puts it right, with the previous one beside it. */
export function EvaluationForm({
  view,
  contracts,
  evaluations,
  recordId,
  onDone,
}: EvaluationFormProps) {
  const words = useWords(followUpWords);
  const format = useFormat();
  const name = useContractName();
  const dossierId = view.id;
  const freshList = useFreshEvaluations(dossierId);
  const record = recordOf(evaluations, recordId);
  const texts = useEvaluatedObjectives(
    view,
    contracts.map(({ id }) => id),
  );
  /** What the contract had as objectives on the day, and what was answered before. */
  const objectivesFor = ({ contractId, heldOn }: EvaluationValues): readonly Objective[] => {
    const on = dayOrNull(heldOn ?? undefined) ?? format.today;
    const asked = texts.get(evaluatedText(view.addenda, contractId, on)) ?? [];
    const before = [...texts.values()]
      .flat()
      .filter(({ id }) => record?.results.some(({ objectiveId }) => objectiveId === id));
    return [
      ...asked,
      ...before.filter(({ id }) => asked.every((objective) => objective.id !== id)),
    ];
  };
  const begun = formOf<EvaluationValues>(
    'evaluatie',
    record && evaluationValues(record),
    blankEvaluation(contracts[0]?.id ?? '', format.today),
  );
  const form = useFileForm({
    ...begun,
    dossierId,
    mutation: desk.evaluation.record.mutationOptions(),
    schema: recordEvaluation,
    toFacts: (values, id) => ({
      ...begun.toFacts(values, id),
      results: resultsOf(values, objectivesFor(values)),
    }),
    onSaved: onDone,
    readBeside: freshList,
  });
  const { contractId } = form.values;
  const objectives = objectivesFor(form.values);
  const answers = useEvaluationAnswers(objectives);
  const previous = evaluations.find(
    (one) =>
      one.contractId === contractId &&
      one !== record &&
      (record === undefined || one.heldOn <= record.heldOn),
  );
  const startOf = (id: string) =>
    view.facts.contracts.find((contract) => contract.id === id)?.startsOn ?? null;
  return (
    <Columns shape="aside">
      <KeptForm
        form={{
          ...form,
          onSubmit: (event) => {
            focusFirstComplaint(event.currentTarget);
            form.onSubmit(event);
          },
        }}
        fresh={begun.initial}
        answers={answers}
        submitLabel={words.save}
        onCancel={onDone}
      >
        {contracts.length < 2 ? null : (
          <SelectField
            {...form.field('contractId')}
            onChange={(id) => id !== undefined && form.set({ contractId: id })}
            label={words.contract}
            options={contracts.map(({ id, kind }) => ({
              value: id,
              label: name(kind, startOf(id)),
            }))}
          />
        )}
        <DayField
          {...orNothing(form.field('heldOn'))}
          label={words.heldOn}
          max={format.today}
          required
        />
        <ChoiceField
          {...form.field('manner')}
          label={words.manner}
          options={(['interview', 'other'] as const).map((value) => ({
            value,
            label: words.manners[value],
            description: words.mannerHints[value],
          }))}
        />
        <CheckField
          label={words.tookPart}
          description={words.tookPartHint}
          checked={form.values.personTookPart}
          onChange={(personTookPart) => form.set({ personTookPart })}
        />
        <TextField
          {...form.field('othersPresent')}
          label={words.others}
          description={words.othersHint}
          maxLength={500}
        />
        <Section level={3} title={words.perObjective} description={words.perObjectiveHint}>
          <ObjectiveResults
            objectives={objectives}
            value={form.values.results}
            onChange={(results) => form.set({ results })}
          />
        </Section>
        <TextArea
          {...form.field('followUp')}
          label={words.follows}
          description={words.followsHint}
          maxLength={8000}
        />
        <StillLacks values={form.values} objectives={objectives} />
      </KeptForm>
      <PreviousEvaluation dossierId={dossierId} evaluation={previous} />
    </Columns>
  );
}
