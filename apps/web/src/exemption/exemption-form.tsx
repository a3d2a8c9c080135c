import { useQueryClient } from '@tanstack/react-query';
import { recordExemption } from '@traject/api/exemption/input';
import { fieldSentence, problemWords } from '@traject/i18n';
import { exemptionWords } from '@traject/i18n/web';
import { exemptionGround } from '@traject/rules/facts';
import {
  Button,
  ChoiceField,
  DayField,
  Fields,
  FormActions,
  Notice,
  Section,
  Stack,
  TextArea,
  useWords,
} from '@traject/ui';
import { desk } from '../desk.ts';
import type { FileView } from '../file/use-file.ts';
import { orNothing } from '../form/form-field.ts';
import { useFileForm } from '../form/use-file-form.ts';
import { useLook } from '../form/use-look.ts';
import { useFormat } from '../format.ts';
import { ExemptionCheck } from './exemption-check.tsx';
import { type ExemptionValues, wrongFields } from './exemption-values.ts';

/** Records the decision of the committee, with its two motivations, and one look over before it is kept. */
export function ExemptionForm({ view, onDone }: { view: FileView; onDone: () => void }) {
  const dossierId = view.id;
  const words = useWords(exemptionWords);
  const problems = useWords(problemWords);
  const { today } = useFormat();
  const cache = useQueryClient();
  // Full-time studies on equity grounds are a reason of equity for the willingness to work (EXE-4).
  const studies = view.facts.studies.some(
    ({ from, until, onEquityGrounds }) =>
      onEquityGrounds === true && from <= today && (until === null || today <= until),
  );
  const initial: ExemptionValues = {
    decidedOn: today,
    from: today,
    until: null,
    ground: undefined,
    projectMotivation: '',
    willingnessMotivation: '',
  };
  const form = useFileForm({
    name: 'vrijstelling',
    dossierId,
    mutation: desk.exemption.record.mutationOptions(),
    schema: recordExemption,
    initial,
    toFacts: (values, id) => ({ ...values, id }),
    onSaved: () => {
      void cache.invalidateQueries({ queryKey: desk.exemption.reasons.queryKey({ dossierId }) });
      onDone();
    },
  });
  const wrong = wrongFields(form.values);
  const { checking, tried, look, back } = useLook(Object.keys(wrong).length === 0);
  const errorOf = (key: keyof ExemptionValues) => {
    const code = tried ? wrong[key] : undefined;
    return code === undefined ? form.errorAt(key) : fieldSentence(problems, code);
  };
  if (checking)
    return (
      <Section title={words.checkTitle}>
        <ExemptionCheck
          values={form.values}
          onChange={back}
          onConfirm={() => void form.sendWith({})}
          onCancel={onDone}
          busy={form.change.saving}
          problem={form.change.problem}
        />
      </Section>
    );
  return (
    <Section title={words.recordTitle}>
      <form onSubmit={look} noValidate>
        <Stack gap="lg">
          <DayField
            {...orNothing(form.field('decidedOn'))}
            error={errorOf('decidedOn')}
            label={words.decidedOn}
            max={today}
            required
          />
          <Fields direction="row">
            <DayField
              {...orNothing(form.field('from'))}
              error={errorOf('from')}
              label={words.from}
              required
            />
            <DayField
              {...orNothing(form.field('until'))}
              error={errorOf('until')}
              label={words.until}
              description={words.untilHint}
            />
          </Fields>
          <ChoiceField
            {...form.field('ground')}
            error={errorOf('ground')}
            label={words.ground}
            options={exemptionGround.options.map((value) => ({
              value,
              label: words.grounds[value],
              description: words.groundHints[value],
            }))}
          />
          <TextArea
            {...form.field('projectMotivation')}
            label={words.project}
            description={words.projectHint}
            maxLength={8000}
          />
          {studies ? <Notice tone="info" text={words.byStudies} role="none" /> : null}
          <TextArea
            {...form.field('willingnessMotivation')}
            label={words.willingness}
            description={words.willingnessHint}
            maxLength={8000}
          />
          <FormActions>
            <Button kind="main" type="submit">
              {words.save}
            </Button>
            <Button kind="quiet" onClick={onDone}>
              {words.cancel}
            </Button>
          </FormActions>
        </Stack>
      </form>
    </Section>
  );
}
