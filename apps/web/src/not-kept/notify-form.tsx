import { notifySanction } from '@traject/api/not-kept/input';
import { sanctionWords } from '@traject/i18n/web';
import { decisionMention } from '@traject/rules/facts';
import { conditionWords } from '@traject/rules/text';
import {
  CheckAnswers,
  CheckGroup,
  ChoiceField,
  DayField,
  Notice,
  Section,
  Stack,
  useWords,
} from '@traject/ui';
import { useState } from 'react';
import { desk } from '../desk.ts';
import { orNothing } from '../form/form-field.ts';
import { FormProblem } from '../form/form-problem.tsx';
import { useFileForm } from '../form/use-file-form.ts';
import { useFormat } from '../format.ts';
import { RefusedDay } from './refused-day.tsx';
import { StepForm } from './step-form.tsx';
import type { StepProps } from './step-props.ts';
import { useDecisionLines } from './use-decision-lines.tsx';
import { useFreshPaths } from './use-not-kept.ts';

type Mention = (typeof decisionMention.options)[number];

/** How the decision was made known; it ends on a look over, for from then on nothing of it changes. */
export function NotifyForm({ dossierId, path, onDone }: StepProps) {
  const words = useWords(sanctionWords).notify;
  const format = useFormat();
  const refresh = useFreshPaths(dossierId);
  const [checking, setChecking] = useState(false);
  const lines = useDecisionLines(path.open);
  const { id, version } = path.path;
  const initial: {
    notifiedOn: string | null;
    notifiedBy: 'registered-post' | 'against-receipt' | undefined;
    mentions: Mention[];
  } = { notifiedOn: format.today, notifiedBy: undefined, mentions: [] };
  const form = useFileForm({
    name: `niet-nagekomen/${id}/betekening`,
    dossierId,
    mutation: desk.notKept.notify.mutationOptions(),
    schema: notifySanction,
    initial,
    toFacts: (values) => ({
      ...values,
      id,
      version,
      decisionId: path.open?.id,
      decisionVersion: path.open?.version,
    }),
    onSaved: () => void refresh().then(onDone),
  });
  const nameOf = (mention: Mention) =>
    conditionWords('decision-mentions', mention, format.language).states;
  const { notifiedOn, notifiedBy, mentions } = form.values;
  const lacking = decisionMention.options.filter((mention) => !mentions.includes(mention));
  const { problem, saving } = form.change;
  const change = { label: words.change, onSelect: () => setChecking(false) };
  if (checking && notifiedOn !== null && notifiedBy !== undefined)
    return (
      <Section title={words.checkTitle}>
        <CheckAnswers
          rows={[
            { label: words.on, value: format.day(notifiedOn, 'long'), change },
            { label: words.by, value: words.manners[notifiedBy], change },
            ...lines,
          ]}
          consequence={words.consequence}
          confirmLabel={words.confirm}
          cancelLabel={words.cancel}
          onConfirm={() => void form.sendWith({})}
          onCancel={() => setChecking(false)}
          busy={saving}
          error={
            problem === null ? undefined : (
              <Stack gap="xs">
                <FormProblem problem={problem} />
                <RefusedDay dossierId={dossierId} problem={problem} />
              </Stack>
            )
          }
        >
          {lacking.length === 0 ? null : (
            <Notice tone="due" role="none" text={words.lacking(lacking.map(nameOf).join(' '))} />
          )}
        </CheckAnswers>
      </Section>
    );
  return (
    <StepForm
      {...{ dossierId, path, onDone }}
      form={{
        ...form,
        onSubmit: (event) => {
          event.preventDefault();
          if (notifiedOn !== null && notifiedBy !== undefined) setChecking(true);
          // The form says itself what lacks.
          else form.onSubmit(event);
        },
      }}
      title={words.title}
      submitLabel={words.check}
      conflict={[{ label: words.on, theirs: '', mine: notifiedOn ?? '' }]}
    >
      <DayField
        {...orNothing(form.field('notifiedOn'))}
        label={words.on}
        min={path.open?.decidedOn}
        max={format.today}
        required
      />
      <ChoiceField
        {...form.field('notifiedBy')}
        label={words.by}
        options={(['registered-post', 'against-receipt'] as const).map((value) => ({
          value,
          label: words.manners[value],
        }))}
      />
      <CheckGroup
        {...form.field('mentions')}
        label={words.mentions}
        description={words.mentionsHint}
        options={decisionMention.options.map((value) => ({ value, label: nameOf(value) }))}
      />
    </StepForm>
  );
}
