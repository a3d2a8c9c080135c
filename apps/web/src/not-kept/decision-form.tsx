import { useQuery } from '@tanstack/react-query';
import { decideSanction } from '@traject/api/not-kept/input';
import { sanctionWords } from '@traject/i18n/web';
import { isCivilDate } from '@traject/rules/calendar';
import { ChoiceField, DayField, Fields, TextArea, useWords } from '@traject/ui';
import { desk } from '../desk.ts';
import { orNothing } from '../form/form-field.ts';
import { useFileForm } from '../form/use-file-form.ts';
import { useFormat } from '../format.ts';
import { DayOfStep } from './day-of-step.tsx';
import { type DecisionValues, decisionFacts, decisionValues } from './decision-values.ts';
import { DeferralFields } from './deferral-fields.tsx';
import { ExtentFields } from './extent-fields.tsx';
import { StepForm } from './step-form.tsx';
import type { StepProps } from './step-props.ts';
import { useFreshPaths } from './use-not-kept.ts';

const dayOrNull = (day: string | null) => (day !== null && isCivilDate(day) ? day : null);

/** The days and the length that the law allows for what is typed. */
function useAllowed(dossierId: string, id: string, values: DecisionValues) {
  const { elsewhere } = values;
  return useQuery(
    desk.notKept.tryOut.queryOptions(
      {
        dossierId,
        id,
        decidedOn: dayOrNull(values.decidedOn),
        startsOn: dayOrNull(values.startsOn),
        elsewhere,
        elsewhereDecidedOn: elsewhere === 'yes' ? dayOrNull(values.elsewhereDecidedOn) : null,
      },
      { placeholderData: (before) => before },
    ),
  ).data;
}

/** What the committee decided; of a decision that stands, how it is lessened, changed or withdrawn (SAN-7). */
export function DecisionForm({ dossierId, path, onDone }: StepProps) {
  const words = useWords(sanctionWords).decide;
  const format = useFormat();
  const refresh = useFreshPaths(dossierId);
  const { id, version } = path.path;
  const { open, standing } = path;
  const form = useFileForm({
    name: `niet-nagekomen/${id}/beslissing`,
    dossierId,
    mutation: desk.notKept.decide.mutationOptions(),
    schema: decideSanction,
    initial: decisionValues(path, format.today, words.lawStart),
    toFacts: (values, newId) => ({
      ...decisionFacts(values),
      id,
      version,
      decisionId: open?.id ?? newId,
      decisionVersion: open?.version ?? 0,
    }),
    onSaved: () => void refresh().then(onDone),
  });
  const allowed = useAllowed(dossierId, id, form.values);
  const lessens = standing !== null;
  const sanction = form.values.kind === 'sanction';
  const window =
    allowed === undefined || allowed.earliest === null || allowed.latest === null
      ? undefined
      : words.window(format.day(allowed.earliest, 'long'), format.day(allowed.latest, 'long'));
  return (
    <StepForm
      {...{ dossierId, path, onDone, form }}
      title={lessens ? words.lessenTitle : words.title}
      {...(lessens ? { hint: words.lessenHint } : {})}
      submitLabel={words.save}
      conflict={[
        {
          label: words.fact,
          theirs: open?.text.reasonsInFact ?? '',
          mine: form.values.reasonsInFact,
        },
      ]}
    >
      {lessens ? (
        <>
          <ChoiceField
            {...form.field('kind')}
            label={words.kind}
            options={(['sanction', 'withdrawal'] as const).map((value) => ({
              value,
              label: words.kinds[value],
            }))}
          />
          <TextArea
            {...form.field('betterBehaviour')}
            label={words.better}
            maxLength={4000}
            required
          />
        </>
      ) : null}
      <DayOfStep field={form.field('decidedOn')} label={words.on} since={path.path.failedOn} />
      <TextArea
        {...form.field('reasonsInFact')}
        label={words.fact}
        description={words.factHint}
        maxLength={8000}
        required
      />
      <TextArea
        {...form.field('reasonsInLaw')}
        label={words.law}
        minRows={2}
        maxLength={4000}
        required
      />
      {sanction ? (
        <>
          <Fields direction="row">
            <ChoiceField
              {...form.field('elsewhere')}
              label={words.elsewhere}
              direction="row"
              options={(['no', 'yes', 'unknown'] as const).map((value) => ({
                value,
                label: words.elsewheres[value],
              }))}
            />
            {form.values.elsewhere === 'yes' ? (
              <DayField
                {...orNothing(form.field('elsewhereDecidedOn'))}
                label={words.elsewhereOn}
                max={format.today}
                required
              />
            ) : null}
          </Fields>
          <ExtentFields form={form} longest={allowed?.months ?? null} />
          <DeferralFields form={form} />
          {form.values.deferral === 'whole' ? null : (
            <DayField
              {...orNothing(form.field('startsOn'))}
              label={words.starts}
              description={window}
              required
            />
          )}
        </>
      ) : null}
    </StepForm>
  );
}
