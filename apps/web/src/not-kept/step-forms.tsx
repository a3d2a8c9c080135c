import {
  giveAdvice,
  giveNotice,
  hearPerson,
  offerHearing,
  weighReasons,
} from '@traject/api/not-kept/input';
import { notKeptStepWords } from '@traject/i18n/web';
import { ChoiceField, TextArea, useWords } from '@traject/ui';
import { orNothing } from '../form/form-field.ts';
import { useFormat } from '../format.ts';
import { DayOfStep } from './day-of-step.tsx';
import { StepForm } from './step-form.tsx';
import type { StepProps } from './step-props.ts';
import { useStepForm } from './use-step-form.ts';

/** The first question: which reasons, and are they legitimate. */
export function ReasonsForm({ dossierId, path, onDone }: StepProps) {
  const words = useWords(notKeptStepWords).reasons;
  const format = useFormat();
  const { weighedOn, legitimate, failedOn } = path.path;
  const initial: {
    on: string | null;
    reasons: string;
    legitimate: 'yes' | 'no' | undefined;
    weighing: string;
  } = {
    on: weighedOn ?? format.today,
    reasons: path.text.reasons,
    legitimate: legitimate === 'unknown' ? undefined : legitimate,
    weighing: path.text.weighing,
  };
  const form = useStepForm({
    dossierId,
    path,
    onDone,
    step: 'weigh',
    schema: weighReasons,
    initial,
  });
  return (
    <StepForm
      {...{ dossierId, path, onDone, form }}
      title={words.title}
      conflict={[
        { label: words.said, theirs: path.text.reasons, mine: form.values.reasons },
        { label: words.why, theirs: path.text.weighing, mine: form.values.weighing },
      ]}
    >
      <DayOfStep field={form.field('on')} label={words.on} since={failedOn} />
      <TextArea
        {...form.field('reasons')}
        label={words.said}
        description={words.saidHint}
        maxLength={8000}
      />
      <ChoiceField
        {...form.field('legitimate')}
        label={words.legitimate}
        options={[
          { value: 'yes', label: words.yes },
          { value: 'no', label: words.no },
        ]}
      />
      <TextArea {...form.field('weighing')} label={words.why} maxLength={8000} required />
    </StepForm>
  );
}

/** The formal notice: its day, how it was given, what it asked. */
export function NoticeForm({ dossierId, path, onDone }: StepProps) {
  const words = useWords(notKeptStepWords).notice;
  const format = useFormat();
  const initial: {
    on: string | null;
    by: 'registered-post' | 'against-receipt' | 'other' | undefined;
    notice: string;
  } = {
    on: path.path.noticeOn ?? format.today,
    by: path.path.noticeBy ?? undefined,
    notice: path.text.notice,
  };
  const form = useStepForm({
    dossierId,
    path,
    onDone,
    step: 'notice',
    schema: giveNotice,
    initial,
  });
  return (
    <StepForm
      {...{ dossierId, path, onDone, form }}
      title={words.title}
      conflict={[{ label: words.text, theirs: path.text.notice, mine: form.values.notice }]}
    >
      <DayOfStep field={form.field('on')} label={words.on} since={path.path.failedOn} />
      <ChoiceField
        {...form.field('by')}
        label={words.by}
        options={(['registered-post', 'against-receipt', 'other'] as const).map((value) => ({
          value,
          label: words.manners[value],
        }))}
      />
      <TextArea {...form.field('notice')} label={words.text} maxLength={8000} />
    </StepForm>
  );
}

/** The advice of the social worker in charge. */
export function AdviceForm({ dossierId, path, onDone }: StepProps) {
  const words = useWords(notKeptStepWords).advice;
  const format = useFormat();
  const initial: { on: string | null; advice: string } = {
    on: path.path.advisedOn ?? format.today,
    advice: path.text.advice,
  };
  const form = useStepForm({
    dossierId,
    path,
    onDone,
    step: 'advise',
    schema: giveAdvice,
    initial,
  });
  return (
    <StepForm
      {...{ dossierId, path, onDone, form }}
      title={words.title}
      hint={words.hint}
      conflict={[{ label: words.text, theirs: path.text.advice, mine: form.values.advice }]}
    >
      <DayOfStep field={form.field('on')} label={words.on} since={path.path.failedOn} />
      <TextArea {...form.field('advice')} label={words.text} maxLength={8000} required />
    </StepForm>
  );
}

/** The written offer of a hearing. */
export function OfferForm({ dossierId, path, onDone }: StepProps) {
  const words = useWords(notKeptStepWords).offer;
  const format = useFormat();
  const { hearingOfferedOn, failedOn } = path.path;
  const initial: { on: string | null } = { on: hearingOfferedOn ?? format.today };
  const form = useStepForm({
    dossierId,
    path,
    onDone,
    step: 'offer-hearing',
    schema: offerHearing,
    initial,
  });
  return (
    <StepForm
      {...{ dossierId, path, onDone, form }}
      title={words.title}
      hint={words.hint}
      conflict={[{ label: words.on, theirs: hearingOfferedOn ?? '', mine: form.values.on ?? '' }]}
    >
      <DayOfStep field={form.field('on')} label={words.on} since={failedOn} />
    </StepForm>
  );
}

/** What the person answered to the offer, and the hearing. */
export function HearingForm({ dossierId, path, onDone }: StepProps) {
  const words = useWords(notKeptStepWords).hearing;
  const { hearingAnswer, hearingHeldOn, hearingWith, hearingOfferedOn, failedOn } = path.path;
  const initial: {
    answer: 'asked' | 'declined' | 'no-answer' | undefined;
    on: string | null;
    with: 'alone' | 'assisted' | 'represented' | 'did-not-come' | null;
    hearing: string;
  } = {
    answer: hearingAnswer ?? undefined,
    on: hearingHeldOn,
    with: hearingWith,
    hearing: path.text.hearing,
  };
  const form = useStepForm({ dossierId, path, onDone, step: 'hear', schema: hearPerson, initial });
  return (
    <StepForm
      {...{ dossierId, path, onDone, form }}
      title={words.title}
      conflict={[{ label: words.text, theirs: path.text.hearing, mine: form.values.hearing }]}
    >
      <ChoiceField
        {...form.field('answer')}
        label={words.answer}
        options={(['asked', 'declined', 'no-answer'] as const).map((value) => ({
          value,
          label: words.answers[value],
        }))}
      />
      {form.values.answer === 'asked' ? (
        <>
          <DayOfStep
            field={form.field('on')}
            label={words.on}
            since={hearingOfferedOn ?? failedOn}
          />
          <ChoiceField
            {...orNothing(form.field('with'))}
            label={words.with}
            options={(['alone', 'assisted', 'represented', 'did-not-come'] as const).map(
              (value) => ({ value, label: words.who[value] }),
            )}
          />
          <TextArea {...form.field('hearing')} label={words.text} maxLength={8000} />
        </>
      ) : null}
    </StepForm>
  );
}
