import { useQueryClient } from '@tanstack/react-query';
import { recordEvaluation } from '@traject/api/evaluation/input';
import { followUpWords } from '@traject/i18n/web';
import {
  Button,
  CheckField,
  ChoiceField,
  Columns,
  DayField,
  FormActions,
  Muted,
  Section,
  SelectField,
  Stack,
  TextArea,
  TextField,
  useWords,
} from '@traject/ui';
import { useContractName } from '../contract/contract-name.ts';
import { useTextInForce } from '../contract/use-contract.ts';
import { desk } from '../desk.ts';
import type { FileView } from '../file/use-file.ts';
import { focusFirstComplaint } from '../form/first-complaint.ts';
import { orNothing } from '../form/form-field.ts';
import { FormProblem } from '../form/form-problem.tsx';
import { useFileForm } from '../form/use-file-form.ts';
import { useFormat } from '../format.ts';
import { blankEvaluation, evaluationFacts } from './evaluation-values.ts';
import { ObjectiveResults } from './objective-results.tsx';
import { PreviousEvaluation } from './previous-evaluation.tsx';
import { StillLacks } from './still-lacks.tsx';
import type { Evaluation } from './use-evaluations.ts';

interface EvaluationFormProps {
  view: FileView;
  /** The signed contracts, the newest first. */
  contracts: FileView['contracts'];
  evaluations: readonly Evaluation[];
  onDone: () => void;
}

/** Records an evaluation, with the previous one beside it. */
export function EvaluationForm({ view, contracts, evaluations, onDone }: EvaluationFormProps) {
  const words = useWords(followUpWords);
  const format = useFormat();
  const name = useContractName();
  const cache = useQueryClient();
  const dossierId = view.id;
  const form = useFileForm({
    name: 'evaluatie',
    dossierId,
    mutation: desk.evaluation.record.mutationOptions(),
    schema: recordEvaluation,
    initial: blankEvaluation(contracts[0]?.id ?? '', format.today),
    toFacts: evaluationFacts,
    onSaved: () => {
      void cache.invalidateQueries({ queryKey: desk.evaluation.list.queryKey({ dossierId }) });
      onDone();
    },
  });
  const { contractId } = form.values;
  const { objectives } = useTextInForce(dossierId, contractId);
  const previous = evaluations.find((one) => one.contractId === contractId);
  const startOf = (id: string) =>
    view.facts.contracts.find((contract) => contract.id === id)?.startsOn ?? null;
  return (
    <Columns shape="aside">
      <form
        onSubmit={(event) => {
          focusFirstComplaint(event.currentTarget);
          form.onSubmit(event);
        }}
        noValidate
      >
        <Stack gap="lg">
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
          <FormProblem problem={form.change.problem} />
          <FormActions aside={<Muted small>{words.kept}</Muted>}>
            <Button kind="main" type="submit" busy={form.change.saving}>
              {words.save}
            </Button>
            <Button kind="quiet" onClick={onDone}>
              {words.cancel}
            </Button>
          </FormActions>
        </Stack>
      </form>
      <PreviousEvaluation dossierId={dossierId} evaluation={previous} />
    </Columns>
  );
}
