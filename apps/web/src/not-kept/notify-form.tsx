import { notifySanction } from '@traject/api/not-kept/input';
import { sanctionWords } from '@traject/i18n/web';
import { decisionMention } from '@traject/rules/facts';
import { conditionWords } from '@traject/rules/text';
import { CheckGroup, ChoiceField, DayField, Notice, Section, useWords } from '@traject/ui';
import { desk } from '../desk.ts';
import { orNothing } from '../form/form-field.ts';
import { LookOver } from '../form/look-over.tsx';
import { useFileForm } from '../form/use-file-form.ts';
import { useLook } from '../form/use-look.ts';
import { useFormat } from '../format.ts';
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
  const { checking, show, back } = useLook(true, form.change.problem);
  if (checking && notifiedOn !== null && notifiedBy !== undefined)
    return (
      <Section title={words.checkTitle}>
        <LookOver
          form={form}
          rows={[
            { label: words.on, value: format.day(notifiedOn, 'long') },
            { label: words.by, value: words.manners[notifiedBy] },
            ...lines.map((line) => ({ ...line, fixed: true as const })),
          ]}
          words={words}
          onBack={back}
        >
          {lacking.length === 0 ? null : (
            <Notice tone="due" role="none" text={words.lacking(lacking.map(nameOf).join(' '))} />
          )}
        </LookOver>
      </Section>
    );
  return (
    <StepForm
      {...{ dossierId, path, onDone }}
      form={{ ...form, onSubmit: form.lookedOver(show) }}
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
