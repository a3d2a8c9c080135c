import { recordNotification } from '@traject/api/notification/input';
import { decisionCheckWords, decisionWords, formWords } from '@traject/i18n/web';
import { ButtonLink, ChoiceField, Muted, Notice, Stack, useWords } from '@traject/ui';
import { desk } from '../../desk.ts';
import { FileForm } from '../../form/file-form.tsx';
import { orNothing } from '../../form/form-field.ts';
import { useFileForm } from '../../form/use-file-form.ts';
import { useLook } from '../../form/use-look.ts';
import { VersionConflict } from '../../form/version-conflict.tsx';
import { useFormat } from '../../format.ts';
import { fileHref } from '../file-tabs.ts';
import { type DecisionInView, decisionsInView } from './decision-name.ts';
import { DecisionStanding } from './decision-standing.tsx';
import { LetterFields } from './letter-fields.tsx';
import { Letters } from './letters.tsx';
import { NotificationCheck } from './notification-check.tsx';
import {
  carried,
  lastLetter,
  letterToCorrect,
  MENTIONS,
  mayCorrect,
  type NotificationValues,
  newLetter,
} from './notification-values.ts';
import type { RightFormProps } from './right-forms.ts';

interface NotificationFormProps extends RightFormProps {
  decisionId: string | undefined;
}

/** When and how a decision was made known, what it carries, and what follows for the term of appeal. */
export function NotificationForm({ decisionId, ...props }: NotificationFormProps) {
  const words = useWords(decisionWords);
  const decision = decisionsInView(props.view).find(({ id }) => id === decisionId);
  if (decision === undefined) return <Muted>{words.empty}</Muted>;
  // The first letter of a sanction freezes it, so that one is noted where it is decided.
  if (decision.about === 'sanction' && decision.letters.length === 0)
    return <OnItsPath dossierId={props.view.id} />;
  return <FormOf key={decision.id} {...props} decision={decision} />;
}

function OnItsPath({ dossierId }: { dossierId: string }) {
  const words = useWords(decisionCheckWords);
  return (
    <Notice
      tone="info"
      role="none"
      text={words.toPath}
      action={
        <ButtonLink small href={fileHref(dossierId, 'niet-nagekomen')}>
          {words.toPathLink}
        </ButtonLink>
      }
    />
  );
}

function FormOf({
  view,
  onClose,
  onSaved,
  decision,
}: RightFormProps & { decision: DecisionInView }) {
  const words = useWords(decisionWords);
  const checks = useWords(decisionCheckWords);
  const { none } = useWords(formWords);
  const format = useFormat();
  const initial = newLetter(decision);
  const last = lastLetter(decision);
  const form = useFileForm({
    name: `notification-letter/${decision.id}`,
    dossierId: view.id,
    mutation: desk.notification.record.mutationOptions(),
    schema: recordNotification,
    initial,
    toFacts: (values) => ({
      id: decision.id,
      version: values.version,
      correctsId: values.what === 'correct' ? (last?.id ?? null) : null,
      notifiedOn: values.notifiedOn,
      notifiedBy: values.notifiedBy,
      ...carried(values),
    }),
    check: ({ read, what }) => ({
      ...(read === null ? { read: 'required' } : {}),
      ...(what === null ? { what: 'required' } : {}),
    }),
    onSaved,
  });
  const { field, values } = form;
  const sentBefore = values.what === 'correct' ? undefined : last?.notifiedOn;
  const from = sentBefore ?? decision.fact.decidedOn;
  const { checking, show, back } = useLook(true, form.change.problem);
  if (checking)
    return <NotificationCheck decision={decision} values={values} form={form} onBack={back} />;
  const shown = ({ notifiedOn, notifiedBy, mentions }: NotificationValues) =>
    [
      notifiedOn === null ? none : format.day(notifiedOn),
      ...(notifiedBy === null ? [] : [words.manners[notifiedBy]]),
      `${mentions.length}/${MENTIONS.length}`,
    ].join(', ');
  return (
    <Stack gap="lg">
      <DecisionStanding view={view} decision={decision} />
      <Letters decision={decision} />
      {decision.judged.mentions.answer === 'incomplete' ? (
        <Notice tone="due" text={words.again} role="none" />
      ) : null}
      <FileForm
        form={{ ...form, onSubmit: form.lookedOver(show) }}
        submitLabel={checks.look}
        onCancel={onClose}
        conflict={
          <VersionConflict
            form={form}
            version={decision.version}
            fresh={initial}
            rows={[
              {
                label: words.notified,
                theirs: shown(letterToCorrect(decision)),
                mine: shown(values),
              },
            ]}
          />
        }
      >
        {mayCorrect(decision) ? (
          <ChoiceField
            {...orNothing(field('what'))}
            onChange={(what) =>
              form.set(
                what === 'correct' ? letterToCorrect(decision) : { ...initial, what: 'again' },
              )
            }
            label={checks.what}
            options={(['again', 'correct'] as const).map((value) => ({
              value,
              label: checks.whats[value],
            }))}
          />
        ) : null}
        {values.what === null ? null : <LetterFields form={form} from={from} />}
      </FileForm>
    </Stack>
  );
}
