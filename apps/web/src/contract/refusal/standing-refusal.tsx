import { takeUpDraft, weighRefusal } from '@traject/api/contract/input';
import { contractLifeWords } from '@traject/i18n/web';
import { ChoiceField, DayField, Notice, Section, Stack, TextArea, useWords } from '@traject/ui';
import { useState } from 'react';
import { desk } from '../../desk.ts';
import type { FileView } from '../../file/use-file.ts';
import { orNothing } from '../../form/form-field.ts';
import { useFileForm } from '../../form/use-file-form.ts';
import { useFormat } from '../../format.ts';
import { VerdictPanel } from '../../verdict/verdict-panel.tsx';
import { StepForm } from '../step-form.tsx';
import { type OpenedContract, useFreshContract } from '../use-contract.ts';

/** A refusal as the desk gives it, with what follows from it. */
export type Refusal = OpenedContract['refusals'][number];

interface RefusalProps {
  view: FileView;
  contractId: string;
  refusal: Refusal;
}

/** The person does not agree, or could not answer: the reason, its weighing, and the way back to the draft. */
export function StandingRefusal({ view, contractId, refusal }: RefusalProps) {
  const words = useWords(contractLifeWords).refusal;
  const format = useFormat();
  return (
    <Section
      level={3}
      title={words.stands(words.kinds[refusal.kind], format.day(refusal.statedOn, 'long'))}
    >
      <Stack gap="lg">
        <p className="paper-prose">{refusal.reason}</p>
        <VerdictPanel verdict={refusal.verdict} view={view} />
        {refusal.kind === 'not-agreed' ? (
          <WeighForm key={refusal.version} view={view} contractId={contractId} refusal={refusal} />
        ) : null}
        <TakeUpForm view={view} contractId={contractId} refusal={refusal} />
      </Stack>
    </Section>
  );
}

type Answer = 'yes' | 'no' | 'unknown';

const ANSWERS = ['yes', 'no', 'unknown'] as const;

const answerOf = (known: boolean | 'unknown'): Answer =>
  known === 'unknown' ? known : known ? 'yes' : 'no';

const knownOf = (answer: Answer): boolean | 'unknown' =>
  answer === 'unknown' ? answer : answer === 'yes';

interface WeighValues {
  weighedOn: string | null;
  weighing: string;
  healthOrEquity: Answer;
  otherContentFitsBetter: Answer;
}

function WeighForm({ view, contractId, refusal }: RefusalProps) {
  const { refusal: words } = useWords(contractLifeWords);
  const { today } = useFormat();
  const [saved, setSaved] = useState(false);
  const { id, version } = refusal;
  const initial: WeighValues = {
    weighedOn: refusal.weighedOn,
    weighing: refusal.weighing,
    healthOrEquity: answerOf(refusal.healthOrEquity),
    otherContentFitsBetter: answerOf(refusal.otherContentFitsBetter),
  };
  const form = useFileForm({
    name: `contract-afweging/${id}`,
    dossierId: view.id,
    mutation: desk.contract.refusal.weigh.mutationOptions(),
    schema: weighRefusal,
    initial,
    toFacts: ({ healthOrEquity, otherContentFitsBetter, ...values }) => ({
      ...values,
      healthOrEquity: knownOf(healthOrEquity),
      otherContentFitsBetter: knownOf(otherContentFitsBetter),
      id,
      contractId,
      version,
    }),
    onSaved: () => void refresh().then(() => setSaved(true)),
  });
  const refresh = useFreshContract(view.id, contractId, form.change.problem);
  const options = ANSWERS.map((value) => ({ value, label: words.answers[value] }));
  return (
    <Section level={3} title={words.weigh.title} description={words.weigh.hint}>
      <StepForm form={form} submitLabel={words.weigh.record}>
        <TextArea {...form.field('weighing')} label={words.weigh.weighing} maxLength={4000} />
        <ChoiceField
          {...form.field('healthOrEquity')}
          label={words.weigh.health}
          direction="row"
          options={options}
        />
        <ChoiceField
          {...form.field('otherContentFitsBetter')}
          label={words.weigh.other}
          direction="row"
          options={options}
        />
        <DayField {...orNothing(form.field('weighedOn'))} label={words.weigh.on} max={today} />
      </StepForm>
      {saved ? <Notice tone="met" text={words.weigh.saved} /> : null}
    </Section>
  );
}

function TakeUpForm({ view, contractId, refusal }: RefusalProps) {
  const words = useWords(contractLifeWords).refusal.takeUp;
  const { today } = useFormat();
  const { id, version } = refusal;
  const initial: { on: string | null } = { on: today };
  const form = useFileForm({
    name: `contract-opnemen/${id}`,
    dossierId: view.id,
    mutation: desk.contract.refusal.takeUp.mutationOptions(),
    schema: takeUpDraft,
    initial,
    toFacts: (values) => ({ ...values, id, contractId, version }),
    onSaved: () => void refresh(),
  });
  const refresh = useFreshContract(view.id, contractId, form.change.problem);
  return (
    <Section level={3} title={words.title} description={words.hint}>
      <StepForm form={form} submitLabel={words.record}>
        <DayField {...orNothing(form.field('on'))} label={words.on} max={today} required />
      </StepForm>
    </Section>
  );
}
